import type { ChangeKind, ChangeReport } from '@/shared/api/types'
import { http } from '@/shared/http'

export type VisitorKind = 'NOBODY' | 'RESIDENT' | 'STAFF'
export type ClaimState = 'ASKED' | 'CONFIRMED' | 'REFUSED' | 'WITHDRAWN' | 'ENDED'

/** "I live here", as whoever said it sees it. */
export interface Claim {
  number: string
  address: string
  state: ClaimState
  reason: string | null
  askedAt: string
  decidedAt: string | null
  endedAt: string | null
}

export interface OwnHousehold {
  number: string
  kind: 'LEGAL' | 'LIVING'
  address: string
  members: { name: string, relation: string, isSelf: boolean }[]
}

export interface Me {
  /** Known once the community has confirmed who he is. */
  name: string | null
  phone: string
  isLinked: boolean
  claim: Claim | null
  households: OwnHousehold[]
  noticeVersion: number
  noticeAcceptedAt: string
  createdAt: string
}

export interface Notice { version: number, name: string, body: string }

export interface Identity { name: string, documentKind: string, documentNumber: string }

/** What a plate tells a resident beside what it tells everybody. */
export interface MyPlate { households: OwnHousehold[], claim: Claim | null }

/** A change of my household that I reported, as far as it has come. */
export interface MyChange {
  number: string
  queryCode: string
  kindName: string
  on: string
  stateText: string
  openedAt: string
  isOpen: boolean
}

interface Choice { code: string, name: string }

/** What I choose from when I report one. */
export interface MyChangeChoices {
  kinds: ChangeKind[]
  households: {
    number: string
    kind: OwnHousehold['kind']
    address: string
    members: { number: string, name: string, relation: string, isSelf: boolean }[]
  }[]
  relations: Choice[]
  usualRelations: Partial<Record<ChangeKind, string[]>>
  sexes: Choice[]
  workAway: Choice[]
}

export interface HouseholdSummary {
  number: string
  kind: 'LEGAL' | 'LIVING'
  householder: string | null
  people: number
  tags: string[]
}

/** What a plate tells staff: the households to those responsible, to all others who is. */
export interface PlateScan {
  isResponsible: boolean
  gridCode: string
  gridName: string
  worker: string | null
  households: HouseholdSummary[]
}

export interface ConsentView {
  code: string
  version: number
  name: string
  body: string
  isGiven: boolean
  givenAt: string | null
  givenVersion: number | null
  isHouseholds: boolean
}

export interface PastConsent {
  code: string
  name: string
  version: number
  givenAt: string
  givenBy: 'SELF' | 'GUARDIAN' | 'HELPER'
  withdrawnAt: string | null
  withdrawnBy: 'SELF' | 'GUARDIAN' | 'HELPER' | 'HOUSEHOLD' | 'END' | null
}

export interface Consents {
  items: ConsentView[]
  past: PastConsent[]
}

export type RequestKind = 'CORRECTION' | 'DELETION'

export interface DataPart {
  part: string
  label: string
  value: string | null
  /** Not told before another code, whether anything is recorded or not. */
  isHidden: boolean
  isDeletable: boolean
  options: { code: string, name: string }[]
}

export interface MyData {
  number: string
  owner: string
  recordedAt: string
  parts: DataPart[]
  households: OwnHousehold[]
  tags: string[]
  infos: {
    name: string
    owners: string[]
    source: string
    basis: string
    collectedAt: string
    isSensitive: boolean
    isSealed: boolean
    content: Record<string, string> | null
  }[]
  readings: { at: string, unit: string | null, purpose: string, parts: string | null }[]
  /** With what was said and answered; none before another code. */
  requests: MyRequest[]
  isFull: boolean
}

export interface MyRequest {
  number: string
  /** To see and to take away is asked for only where staff enter it for somebody. */
  kind: RequestKind | 'ACCESS' | 'COPY'
  part: string | null
  partName: string
  /** What was said and answered may tell of what is sensitive: not told before another code. */
  isHidden: boolean
  proposed: string | null
  reason: string | null
  state: 'ASKED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN' | 'ENDED'
  answer: string | null
  askedAt: string
  dueAt: string
  decidedAt: string | null
  /** Staff entered it for me (代录). */
  isEnteredForMe: boolean
}

export interface MyReport {
  number: string
  queryCode: string
  title: string
  stateText: string
  openedAt: string
  isOpen: boolean
}

const plate = (token: string) => encodeURIComponent(token)

export const meApi = {
  changes: async () => (await http.get<{ items: MyChange[] }>('/api/me/changes')).items,
  changeChoices: () => http.get<MyChangeChoices>('/api/me/changes/choices'),
  reportChange: ({ kind, household, resident, on, facts, note, evidenceIds }: ChangeReport, key: string) =>
    http.post<{ number: string }>(
      '/api/me/changes',
      { kind, household, resident, on, facts, note, evidenceIds },
      { 'Idempotency-Key': key },
    ),
  kind: async () => (await http.get<{ kind: VisitorKind }>('/api/public/session')).kind,
  notice: () => http.get<Notice>('/api/public/privacy-notice'),
  sendLoginCode: (phone: string) => http.post('/api/public/login-codes', { phone }),
  logIn: (phone: string, code: string, noticeVersion: number) =>
    http.post('/api/public/resident-session', { phone, code, noticeVersion }),
  logOut: () => http.delete('/api/session'),
  me: () => http.get<Me>('/api/me'),
  plate: (token: string) => http.get<MyPlate>(`/api/me/plates/${plate(token)}`),
  scan: (token: string) => http.get<PlateScan>(`/api/plate-scans/${plate(token)}`),
  claim: (token: string, identity: Identity) => http.post<Claim>(`/api/me/plates/${plate(token)}/claims`, identity),
  leave: () => http.delete('/api/me/claim'),
  consents: () => http.get<Consents>('/api/me/consents'),
  decide: (code: string, isGiven: boolean, version: number) => http.put(`/api/me/consents/${code}`, { isGiven, version }),
  data: () => http.get<MyData>('/api/me/data'),
  fullData: (code: string) => http.post<MyData>('/api/me/data/full', { code }),
  dataFile: (code: string) => http.download('POST', '/api/me/data/file', { code }),
  requests: async () => (await http.get<{ items: MyRequest[] }>('/api/me/data/requests')).items,
  ask: (kind: RequestKind, part: string | null, proposed: string | null, reason: string) =>
    http.post<MyRequest>('/api/me/data/requests', { kind, part, proposed, reason }),
  withdrawRequest: (number: string) => http.delete(`/api/me/data/requests/${encodeURIComponent(number)}`),
  reports: async () => (await http.get<{ items: MyReport[] }>('/api/me/reports')).items,
  contact: () => http.get<{ name: string | null, phone: string | null }>('/api/me/contact'),
  sendCode: () => http.post('/api/me/codes'),
  sendPhoneCode: (phone: string) => http.post('/api/me/phone-codes', { phone }),
  changePhone: (phone: string, code: string, proof: string) => http.put('/api/me/phone', { phone, code, proof }),
  endSessions: () => http.delete('/api/me/sessions'),
  close: (code: string) => http.post('/api/me/closure', { code }),
}
