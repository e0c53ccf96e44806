import { ref, shallowRef } from 'vue'
import type { CaseFile, TimelineEntry } from '@/shared/api/types'
import { toProblem, type Problem } from '@/shared/http'
import { workApi } from './workApi'

/** A case with its timeline, loaded together. */
export function useMatter() {
  const matter = shallowRef<CaseFile>()
  const timeline = shallowRef<TimelineEntry[]>([])
  const problem = ref<Problem>()

  async function load(number: string) {
    problem.value = undefined
    try {
      [matter.value, timeline.value] = await Promise.all([workApi.caseFile(number), workApi.timeline(number)])
    } catch (thrown) {
      problem.value = toProblem(thrown)
    }
  }

  return { matter, timeline, problem, load }
}
