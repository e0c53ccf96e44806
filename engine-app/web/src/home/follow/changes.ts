import { computed, ref } from 'vue'
import { toProblem, type Problem } from '@/shared/http'
import { receipts, type Receipt } from '../report/receipts'
import { followApi, type PublicChange, type PublicProgress } from './followApi'

/** A report kept on this phone, and where it stands now; `now` is missing while nobody could be asked. */
export interface KeptReport {
  receipt: Receipt
  now: PublicChange | undefined
  /** How the earlier report goes on that this one was merged into. */
  earlier: PublicProgress | undefined
  isNew: boolean
}

/** Instants come with and without a fraction of a second, so their words do not tell. */
export const isLater = (instant: string, than: string) => Date.parse(instant) > Date.parse(than)

/** Never looked at: new as soon as somebody has taken it on. */
function isNew(receipt: Receipt, now: PublicChange | undefined) {
  if (!now) return false
  return receipt.seenAt ? isLater(now.changedAt, receipt.seenAt) : now.state !== 'REPORTED'
}

/** The reports of this phone with what became of them: one request for all, at most once at a time. */
export function useKeptReports() {
  const kept = ref(receipts())
  const changes = ref(new Map<string, PublicChange>())
  const earlier = ref(new Map<string, PublicProgress>())
  const loading = ref(false)
  const problem = ref<Problem>()

  const reports = computed<KeptReport[]>(() => kept.value.map((receipt) => {
    const now = changes.value.get(receipt.number)
    return { receipt, now, earlier: earlier.value.get(receipt.number), isNew: isNew(receipt, now) }
  }))
  const news = computed(() => reports.value.filter(report => report.isNew).length)

  /** A merged report says of itself only that it was merged; how the matter stands is asked for each of the few there are. */
  async function loadEarlier(merged: Receipt[]) {
    const found = await Promise.all(merged.map(({ number, queryCode }) => followApi.get(number, queryCode).catch(() => undefined)))
    earlier.value = new Map(found.flatMap(each => each?.mergedInto ? [[each.number, each.mergedInto] as const] : []))
  }

  async function load() {
    kept.value = receipts()
    if (!kept.value.length || loading.value) return
    loading.value = true
    problem.value = undefined
    try {
      const found = await followApi.changes(kept.value.map(({ number, queryCode }) => ({ number, queryCode })))
      changes.value = new Map(found.map(change => [change.number, change]))
      await loadEarlier(kept.value.filter(({ number }) => changes.value.get(number)?.state === 'MERGED'))
    } catch (thrown) {
      problem.value = toProblem(thrown)
    } finally {
      loading.value = false
    }
  }

  return { reports, news, loading, problem, load }
}
