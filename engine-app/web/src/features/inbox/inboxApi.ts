import type { InboxCounts, InboxItem, InboxView, Page } from '@/shared/api/types'
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
  /** The most urgent task there is to take within the filter, taken; undefined when there is none. */
  next: ({ kind, light, category, q }: InboxQuery) =>
    http.post<InboxItem | undefined>(withQuery('/api/inbox/next', { kind, light, category, q })),
  exportView: ({ view, kind, light, category, q, sort }: InboxQuery) =>
    http.download('GET', withQuery('/api/inbox/export', { view, kind, light, category, q, sort })),
  exportRows: (taskIds: string[]) => http.download('POST', '/api/inbox/export', { taskIds }),
}
