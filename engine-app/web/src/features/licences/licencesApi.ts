import type {
  GrantChoice, LicenceDeed, LicenceDetails, LicenceGrant, LicenceKind, LicenceRow, Page, StubOverview,
} from '@/shared/api/types'
import { http } from '@/shared/http'

export interface LicenceQuestion {
  text: string
  document: string
  kind: string
  state: LicenceRow['state'] | ''
  endsSoon: boolean
  proposed: boolean
  page: number
  size: number
}

const path = (id: string) => `/api/licences/${encodeURIComponent(id)}`

export const licencesApi = {
  /** By POST: the number of a document belongs into no address. */
  search: (question: LicenceQuestion) =>
    http.post<Page<LicenceRow>>('/api/licences/search', { ...question, state: question.state || null }),
  choices: () => http.get<GrantChoice[]>('/api/licences/choices'),
  grant: (grant: LicenceGrant) => http.post<LicenceDetails>('/api/licences', grant),
  read: (id: string) => http.get<LicenceDetails>(path(id)),
  act: (id: string, deed: LicenceDeed, note?: string) => http.post<LicenceDetails>(`${path(id)}/deeds`, { deed, note }),
  kinds: () => http.get<LicenceKind[]>('/api/licence-kinds'),
  changeKind: (code: string, kind: { validMonths: number | null, checkedYearly: boolean, remindDays: number, version: number }) =>
    http.put<LicenceKind>(`/api/licence-kinds/${encodeURIComponent(code)}`, kind),
  stubs: () => http.get<StubOverview>('/api/licence-stubs'),
  receive: (range: { unit: string, kind: string, first: string, last: string }) =>
    http.post<StubOverview>('/api/licence-stubs', range),
}
