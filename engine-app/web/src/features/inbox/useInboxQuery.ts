import { computed } from 'vue'
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router'
import type { InboxView } from '@/shared/api/types'
import type { InboxQuery } from './inboxApi'

export const views: InboxView[] = ['mine', 'pool', 'unit', 'cosign', 'copies', 'delegated', 'done', 'reported']
export const sorts = ['dueAt,asc', 'dueAt,desc'] as const
const sizes = [20, 50, 100]
/** As far as the server turns pages. */
const reach = 2000

/** What the list shows lives in the address: it can be sent, kept as a bookmark, and Back works. */
export function useInboxQuery() {
  const route = useRoute()
  const router = useRouter()

  const text = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }
  const oneOf = <T>(wanted: T, allowed: readonly T[]): T => allowed.includes(wanted) ? wanted : allowed[0]!

  const query = computed<InboxQuery>(() => ({
    view: oneOf(text('view') as InboxView, views),
    kind: text('kind'),
    light: text('light'),
    category: text('category'),
    q: text('q'),
    page: Math.max(0, Number(text('page')) || 0),
    size: oneOf(Number(text('size')), sizes),
    sort: oneOf(text('sort'), sorts as readonly string[]),
  }))
  const filtered = computed(() => !!(query.value.kind || query.value.light || query.value.category || query.value.q))

  /** Changes part of it; anything but another page starts again at the first page. */
  function change(part: Partial<InboxQuery>) {
    const next: LocationQueryRaw = { ...route.query, page: undefined, ...part }
    for (const [name, value] of Object.entries(next)) {
      if (value === '' || value === undefined || value === null || (name === 'page' && value === 0)) delete next[name]
    }
    void router.replace({ name: 'inbox', query: next })
  }

  return { query, filtered, sizes, reach, change }
}
