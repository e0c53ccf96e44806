import { ref } from 'vue'
import { toProblem, type Problem } from '@/shared/http'
import { accusationApi } from './accusationApi'

/** Sends files one after the other; those that did not arrive stay to be sent again. */
export function useSending(code: () => string) {
  const left = ref<File[]>([])
  const sending = ref(false)
  const problem = ref<Problem>()

  async function send(files: File[]) {
    sending.value = true
    problem.value = undefined
    const failed: File[] = []
    for (const file of files) {
      await accusationApi.send(code(), file).catch((thrown: unknown) => {
        failed.push(file)
        problem.value = toProblem(thrown)
      })
    }
    left.value = failed
    sending.value = false
    return failed.length === 0
  }

  return { left, sending, problem, send }
}
