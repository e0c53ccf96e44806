import { computed, ref } from 'vue'
import type { InboxItem } from '@/shared/api/types'
import { toProblem, type Problem } from '@/shared/http'
import { pageSize, workApi, type WorkView } from './workApi'

const keyOf = (item: InboxItem) => `${item.caseNumber} ${item.taskId}`

/** One tab of the inbox, page by page. Rows can move between pages meanwhile, so each shows once. */
export function useWorkList(view: WorkView) {
  const items = ref<InboxItem[]>([])
  const total = ref<number>()
  const pages = ref(0)
  const loading = ref(false)
  const problem = ref<Problem>()
  let round = 0

  const finished = computed(() => total.value !== undefined && pages.value * pageSize >= total.value)

  async function load(page: number) {
    const mine = ++round
    loading.value = true
    problem.value = undefined
    try {
      const answer = await workApi.inbox(view, page)
      if (mine !== round) return
      const shown = page ? items.value : []
      const known = new Set(shown.map(keyOf))
      items.value = [...shown, ...answer.items.filter(item => !known.has(keyOf(item)))]
      total.value = answer.total
      pages.value = page + 1
    } catch (thrown) {
      if (mine === round) problem.value = toProblem(thrown)
    } finally {
      if (mine === round) loading.value = false
    }
  }

  return {
    items,
    total,
    loading,
    problem,
    finished,
    more: () => load(pages.value),
    /** Again from the start; the rows shown stay until the new ones are there. */
    refresh: () => load(0),
  }
}
