import type { Page } from '@/shared/api/types'
import { http } from '@/shared/http'

export type ClaimState = 'ASKED' | 'CONFIRMED' | 'REFUSED' | 'WITHDRAWN' | 'ENDED'

export interface ClaimRow {
  number: string
  name: string | null
  phone: string | null
  address: string
  gridName: string
  state: ClaimState
  residentNumber: string | null
  reason: string | null
  isSeenInPerson: boolean | null
  askedAt: string
  decidedAt: string | null
  decidedBy: string | null
  endedAt: string | null
  endedBy: string | null
  version: number
}

export interface ClaimMatch {
  residentNumber: string | null
  isNameEqual: boolean
  isPhoneEqual: boolean
  livesThere: boolean
  isUnder14: boolean
  fits: boolean
}

export interface ClaimDetails {
  claim: ClaimRow
  name: string | null
  documentKind: string | null
  documentNumber: string | null
  match: ClaimMatch | null
}

export interface ConsentText {
  code: string
  version: number
  name: string
  nameEn: string
  body: string
  bodyEn: string
  publishedAt: string
  publishedBy: string
}

export type RequestState = 'ASKED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN' | 'ENDED'

export type RequestKind = 'CORRECTION' | 'DELETION' | 'ACCESS' | 'COPY'
export type AuthorisationKind = 'SIGNATURE' | 'FINGERPRINT' | 'RECORDING'

/** How a resident authorised what staff entered for him, and the file that shows it. */
export interface Authorisation { kind: AuthorisationKind, evidenceId: string }

/** That something was entered for a resident (代录). */
export interface HelperMark {
  authorisation: AuthorisationKind
  evidenceId: string | null
  enteredBy: string
  enteredAt: string
  isMine: boolean
}

export interface DataRequestRow {
  number: string
  kind: RequestKind
  partName: string
  residentNumber: string
  state: RequestState
  askedAt: string
  dueAt: string
  isOverdue: boolean
  decidedAt: string | null
  decidedBy: string | null
  /** Null where he asked from his account. */
  helper: HelperMark | null
  handedOverAt: string | null
  handedOverBy: string | null
  version: number
}

/** Granted or refused: there is an answer to read or to hand over. */
export const isAnswered = ({ state }: DataRequestRow) => state === 'GRANTED' || state === 'REFUSED'

export interface DataRequestDetails {
  request: DataRequestRow
  name: string | null
  part: string | null
  now: string | null
  proposed: string | null
  reason: string
  answer: string | null
  /** It waits, and nobody but whoever entered it could decide. */
  lacksDecider: boolean
}

export interface HelperPart { part: string, label: string, isDeletable: boolean, options: { code: string, name: string }[] }

export interface EnteredConsent {
  code: string
  name: string
  version: number
  givenAt: string
  givenBy: 'SELF' | 'HELPER' | 'GUARDIAN' | 'HOUSEHOLD' | 'END'
  given: HelperMark | null
  withdrawnAt: string | null
  withdrawnBy: EnteredConsent['givenBy'] | null
  withdrawn: HelperMark | null
  /** It holds today: the household's, behind a door where he belongs now. */
  isStanding: boolean
}

export interface ConsentChoice { code: string, version: number, name: string, body: string, isGivable: boolean }

/** What staff have entered for a resident, and what they may enter. */
export interface HelperEntries {
  parts: HelperPart[]
  texts: ConsentChoice[]
  requests: DataRequestRow[]
  consents: EnteredConsent[]
}

export interface EnteredWish {
  kind: RequestKind
  part: string | null
  proposed: string | null
  reason: string
  authorisation: Authorisation
}

const helper = (resident: string) => `/api/helper-entries/${encodeURIComponent(resident)}`
const request = (number: string) => `/api/data-requests/${encodeURIComponent(number)}`
const claim = (number: string) => `/api/household-claims/${encodeURIComponent(number)}`

export const accountsApi = {
  claims: (state: ClaimState, page: number, size: number) =>
    http.get<Page<ClaimRow>>('/api/household-claims', { state, page, size }),
  waiting: async () => {
    const counts = await Promise.all(['/api/household-claims/waiting', '/api/data-requests/waiting']
      .map(path => http.get<{ waiting: number }>(path)))
    return counts.reduce((all, { waiting }) => all + waiting, 0)
  },
  requests: (state: RequestState, page: number, size: number) =>
    http.get<Page<DataRequestRow>>('/api/data-requests', { state, page, size }),
  request: (number: string) => http.get<DataRequestDetails>(request(number)),
  answer: (number: string, act: 'grant' | 'refusal', answer: string, version: number) =>
    http.post<DataRequestDetails>(`${request(number)}/${act}`, { answer, version }),
  printAnswer: (number: string) => http.show(`${request(number)}/answer.pdf`),
  entries: (resident: string) => http.get<HelperEntries>(helper(resident)),
  enterRequest: (resident: string, wish: EnteredWish) => http.post<DataRequestRow>(`${helper(resident)}/requests`, wish),
  enterConsent: (resident: string, code: string, isGiven: boolean, version: number, authorisation: Authorisation) =>
    http.put(`${helper(resident)}/consents/${code}`, { isGiven, version, authorisation }),
  handOver: ({ residentNumber, number, version }: DataRequestRow) =>
    http.post<DataRequestRow>(`${helper(residentNumber)}/requests/${encodeURIComponent(number)}/handed-over`, { version }),
  read: (number: string) => http.get<ClaimDetails>(claim(number)),
  confirm: (number: string, isSeenInPerson: boolean, version: number) =>
    http.post<ClaimDetails>(`${claim(number)}/confirmation`, { isSeenInPerson, version }),
  refuse: (number: string, reason: string, version: number) => http.post<ClaimDetails>(`${claim(number)}/refusal`, { reason, version }),
  end: (number: string, reason: string, version: number) => http.post<ClaimDetails>(`${claim(number)}/end`, { reason, version }),
  texts: async () => (await http.get<{ items: ConsentText[] }>('/api/consent-texts')).items,
  publish: ({ code, name, nameEn, body, bodyEn, version }: ConsentText) =>
    http.post<ConsentText>(`/api/consent-texts/${code}`, { name, nameEn, body, bodyEn, version }),
}
