import type { CreditMatter, CreditRow, CreditSearch, CreditUnit, Page } from '@/shared/api/types'
import { http } from '@/shared/http'

const root = '/api/credit-matters'
const path = (number: string) => `${root}/${encodeURIComponent(number)}`

/** What the person says and staff write down for him. */
export type StatementKind = 'appeal' | 'repair'

export const creditApi = {
  search: (wanted: CreditSearch) => http.post<Page<CreditRow>>(`${root}/search`, wanted),
  units: async () => (await http.get<{ items: CreditUnit[] }>(`${root}/units`)).items,
  read: (number: string) => http.get<CreditMatter>(path(number)),
  state: (number: string, kind: StatementKind, statement: string) => http.post<CreditMatter>(`${path(number)}/${kind}`, { statement }),
  paper: async (number: string, token: string) => {
    await http.download('GET', `${path(number)}/papers/${encodeURIComponent(token)}`)
    return true
  },
}
