import { computed, ref } from 'vue'
import type { NewSavedFilter, SavedFilter } from '@/shared/api/types'
import { usePreferences } from '@/shared/preferences'
import { inboxApi, type InboxQuery } from './inboxApi'

export type Conditions = Pick<InboxQuery, 'view' | 'kind' | 'light' | 'category' | 'q' | 'sort'>

/** What a saved filter shows, in the words of the list's address. */
export function conditionsOf(filter: SavedFilter): Conditions {
  const { view, kind, light, category, q, sort } = filter
  return { view: view as InboxQuery['view'], kind: kind ?? '', light: light ?? '', category: category ?? '', q: q ?? '', sort: sort ?? '' }
}

/** The request that keeps what the list shows now. */
export function requestFor(name: string, unitCode: string | null, query: Conditions, version?: number): NewSavedFilter {
  const { view, kind, light, category, q, sort } = query
  return {
    name, unitCode, view, kind: kind || null, light: light || null, category: category || null, q: q || null, sort: sort || null, version,
  } as unknown as NewSavedFilter
}

/** Whether the list shows just what the filter says. */
export function isShown(filter: SavedFilter, query: Conditions): boolean {
  const wanted = conditionsOf(filter)
  return (Object.keys(wanted) as (keyof Conditions)[])
    .every(part => (wanted[part] || (part === 'sort' ? 'dueAt,asc' : '')) === (query[part] || (part === 'sort' ? 'dueAt,asc' : '')))
}

/** My filters and those of my units, and with which one the list opens. */
export function useSavedFilters() {
  const filters = ref<SavedFilter[]>([])
  const preferences = usePreferences()

  async function load() {
    try {
      filters.value = await inboxApi.filters()
    } catch {
      filters.value = [] // the list works without them
    }
  }

  const first = computed({
    get: () => typeof preferences.contents.inbox?.filter === 'string' ? preferences.contents.inbox.filter : '',
    set: (id: string) => preferences.change('inbox', { filter: id }),
  })
  const ready = Promise.all([load(), preferences.load('inbox')])

  return { filters, first, load, ready }
}
