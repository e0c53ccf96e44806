import type { CreditRow, OwnCreditSheet } from '@/shared/api/types'
import { http } from '@/shared/http'

const root = '/api/me/credit-matters'
const path = (number: string) => `${root}/${encodeURIComponent(number)}`

/** What I may say at which stage. */
export type Say = 'defence' | 'appeal' | 'repair'

export const creditApi = {
  list: async () => (await http.get<{ items: CreditRow[] }>(root)).items,
  read: (number: string) => http.get<OwnCreditSheet>(path(number)),
  say: (number: string, what: Say, statement: string) => http.post<OwnCreditSheet>(`${path(number)}/${what}`, { statement }),
  paper: (number: string, token: string) => http.download('GET', `${path(number)}/papers/${encodeURIComponent(token)}`),
}
