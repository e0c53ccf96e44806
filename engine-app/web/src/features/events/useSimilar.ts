import { onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import type { Candidate } from '@/shared/api/types'
import { eventsApi, type Question } from './eventsApi'

const pause = 600

/** Earlier reports that may be about the same matter as what is being written; silent where they cannot be had. */
export function useSimilar(question: () => Question) {
  const candidates = shallowRef<Candidate[]>([])
  const same = ref('')
  let waiting: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  async function ask(asked: Question) {
    const mine = ++latest
    const { gridCode, categoryCode, address, longitude } = asked
    const found = gridCode && categoryCode && (address || longitude !== null)
      ? await eventsApi.similar(asked).catch(() => [])
      : []
    if (mine !== latest) return
    candidates.value = found
    if (!found.some(({ number }) => number === same.value)) same.value = ''
  }

  watch(question, (asked) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(asked), pause)
  }, { deep: true })
  onBeforeUnmount(() => clearTimeout(waiting))

  return { candidates, same }
}
