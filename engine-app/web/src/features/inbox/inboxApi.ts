import type { InboxCounts, InboxItem, InboxView, NewSavedFilter, Page, SavedFilter } from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'

export interface InboxQuery {
  view: InboxView
  kind: string
  light: string
  category: string
  q: string
  page: number
  size: number
  sort: string
}

export const inboxApi = {
  page: (query: InboxQuery) => http.get<Page<InboxItem>>('/api/inbox', { ...query }),
  counts: () => http.get<InboxCounts>('/api/inbox/counts'),
  /** The same, because something has changed and not because somebody asks. */
  watchPage: (query: InboxQuery) => http.watch<Page<InboxItem>>('/api/inbox', { ...query }),
  watchCounts: () => http.watch<InboxCounts>('/api/inbox/counts'),
  seen: (taskId: string) => http.post(`/api/tasks/${encodeURIComponent(taskId)}/seen`),
  allSeen: () => http.post('/api/inbox/seen'),
  filters: async () => (await http.get<{ items: SavedFilter[] }>('/api/inbox/filters')).items,
  addFilter: (filter: NewSavedFilter) => http.post<SavedFilter>('/api/inbox/filters', filter),
  changeFilter: (id: string, filter: NewSavedFilter) => http.put<SavedFilter>(`/api/inbox/filters/${id}`, filter),
  deleteFilter: (id: string) => http.delete(`/api/inbox/filters/${id}`),
  /** The most urgent task there is to take within the filter, taken; undefined when there is none. */
  next: ({ kind, light, category, q }: InboxQuery) =>
    http.post<InboxItem | undefined>(withQuery('/api/inbox/next', { kind, light, category, q })),
  exportView: ({ view, kind, light, category, q, sort }: InboxQuery) =>
    http.download('GET', withQuery('/api/inbox/export', { view, kind, light, category, q, sort })),
  exportRows: (taskIds: string[]) => http.download('POST', '/api/inbox/export', { taskIds }),
}
