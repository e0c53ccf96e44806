import type { CaseSupervision, Page, SupervisionOrder, Urged } from '@/shared/api/types'
import { http } from '@/shared/http'

const path = (number: string) => `/api/cases/${encodeURIComponent(number)}`

/** Which orders are listed; empty counts as not asked. */
export interface OrderQuery { open: boolean | '', level: number | '', page: number, size: number }

/** What stands in the form of a draft; null = as it was drafted. */
export interface Wording { facts: string | null, requirement: string | null, replyDays: number | null }

/** The number of the case file of an order that was asked for, and who may issue it. */
interface Drafted { number: string, issuers: string }

export const supervisionApi = {
  ofCase: (number: string) => http.get<CaseSupervision>(`${path(number)}/supervision`),
  urge: (number: string, words: string) => http.post<Urged>(`${path(number)}/urges`, { words }),
  ask: (number: string, order: { level: number, talk: boolean, facts: string }) =>
    http.post<Drafted>(`${path(number)}/supervision-orders`, order),
  list: (query: OrderQuery) => http.get<Page<SupervisionOrder>>('/api/supervision-orders', { ...query }),
  /** Opens the draft as it would be issued with these words in a tab of its own. */
  preview: (number: string, words: Wording) => http.show(`/api/supervision-orders/${encodeURIComponent(number)}/preview`, words),
  /** Opens the paper in a tab of its own, to be printed. */
  print: (number: string) => http.show(`/api/supervision-orders/${encodeURIComponent(number)}/notice.pdf`),
}
