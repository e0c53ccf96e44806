import type { InboxCounts, InboxItem, InboxView, Page } from '@/shared/api/types'
import { http } from '@/shared/http'

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
}
