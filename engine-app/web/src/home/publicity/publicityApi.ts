import type { ObjectionEntry, Page, Publicity } from '@/shared/api/types'
import { http } from '@/shared/http'

const path = (token: string) => `/api/public/publicities/${encodeURIComponent(token)}`

/** What is public now, and objections to it. */
export const publicityApi = {
  list: (area: string, page: number) => http.get<Page<Publicity>>('/api/public/publicities', { area, page }),
  read: (token: string) => http.get<Publicity>(path(token)),
  object: (token: string, objection: ObjectionEntry, key: string) =>
    http.post<undefined>(`${path(token)}/objections`, objection, { 'Idempotency-Key': key }),
}
