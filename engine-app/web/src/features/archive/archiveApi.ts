import type {
  ArchiveCodes, ArchiveCommunity, ArchiveDwelling, ArchiveFigure, ArchiveSquare, CertificateShelf, HouseholdHistory, HouseholdProfile,
  HouseholdRow, Imported, Page, ResidentProfile, ResidentRow, ResidentState, Revealed, VillagerGroup,
} from '@/shared/api/types'
import { http, newIdempotencyKey, withQuery } from '@/shared/http'

export type HouseholdKind = HouseholdRow['kind']
export type Subject = 'dwellings' | 'households' | 'residents'
export type RevealPart = ResidentProfile['revealable'][number]
export type CertificateOwner = 'residents' | 'households'
export type FileFormat = 'CSV' | 'XLSX'

/** What people are looked for by; travels in the body of a request. */
export interface PeopleQuestion {
  name: string
  documentNumber: string
  phone: string
  group: string
  sex: string
  ageFrom: number | undefined
  ageTo: number | undefined
  category: string
  tag: string
  education: string
  politicalStatus: string
  health: string
  craft: string
  workAway: string
}

export interface HouseholdQuestion {
  q: string
  group: string
  kind: HouseholdKind | ''
  category: string
  tag: string
  peopleFrom: number | undefined
  peopleTo: number | undefined
}

export interface DwellingQuestion { q: string, group: string, kind: string, tag: string }

/** Null for a number or telephone leaves it as it is, an empty text takes it away. */
export interface PersonEntry {
  name: string
  documentKind: string | null
  documentNumber: string | null
  phone: string | null
  sex: string | null
  birthDate: string | null
  nation: string | null
  education: string | null
  politicalStatus: string | null
  marriage: string | null
  health: string | null
  craft: string | null
  workAway: string | null
  workPlace: string | null
  /** On what ground health information that is new is recorded. */
  healthGround: HealthGround | null
}

export interface HealthGround { kind: HealthGroundKind | null, giver: string | null, givenOn: string | null, paper: string | null }
export type HealthGroundKind = 'SELF' | 'GUARDIAN' | 'DUTY'

/** Otherwise since a day, or wrong from the beginning. */
export interface Amendment { isCorrection: boolean, from: string | null, note: string | null, version: number }
export interface Membership { household: string, relation: string, from: string | null, note: string | null }
export interface DwellingEntry {
  gridCode: string
  groupCode: string | null
  kind: string
  address: string
  building: string | null
  entrance: string | null
  room: string | null
}
export interface HouseholdEntry { kind: HouseholdKind, dwelling: string, category: string | null, from: string | null, note: string | null }
export interface InfoEntry {
  kind: string
  content: Record<string, string>
  source: string
  confidence: 'VERIFIED' | 'DECLARED' | 'DOUBTFUL'
  collectedAt: string | null
  consentedAt: string | null
  validFrom: string | null
  validTo: string | null
  replaces: number | null
}

export interface Split { relations: Record<string, string>, dwelling: string | null, category: string | null }
interface Numbered { number: string }
interface Listed<T> { items: T[] }
const path = (subject: Subject, number: string) => `/api/${subject}/${encodeURIComponent(number)}`
const once = () => ({ 'Idempotency-Key': newIdempotencyKey() })
/** Filters that were left open are not sent. */
const given = (question: object) =>
  Object.fromEntries(Object.entries(question).filter(([, value]) => value !== '' && value !== undefined && value !== null))

export const archiveApi = {
  codes: () => http.get<ArchiveCodes>('/api/archive/codes'),
  groups: async () => (await http.get<Listed<VillagerGroup>>('/api/villager-groups')).items,
  addGroup: (group: { gridCode: string, name: string, formerVillage: string | null }) =>
    http.post<VillagerGroup>('/api/villager-groups', group),

  people: (question: PeopleQuestion, page: number, size: number) =>
    http.post<Page<ResidentRow>>('/api/residents/search', { ...given(question), page, size }),
  households: (question: HouseholdQuestion, page: number, size: number) =>
    http.get<Page<HouseholdRow>>('/api/households', { ...question, page, size }),
  dwellings: (question: DwellingQuestion, page: number, size: number) =>
    http.get<Page<ArchiveDwelling>>('/api/dwellings', { ...question, page, size }),

  household: (number: string, on: string) => http.get<HouseholdProfile>(path('households', number), { on }),
  householdHistory: (number: string) => http.get<HouseholdHistory>(`${path('households', number)}/history`),
  addHousehold: (household: HouseholdEntry) => http.post<Numbered>('/api/households', household, once()),
  changeHousehold: (number: string, household: { dwelling: string, category: string | null }, amendment: Amendment) =>
    http.put<HouseholdProfile>(path('households', number), { ...household, ...amendment }),
  relate: (number: string, relations: Record<string, string>, amendment: Amendment) =>
    http.put<HouseholdProfile>(`${path('households', number)}/relations`, { relations, ...amendment }),
  split: (number: string, split: Split, amendment: Amendment) =>
    http.post<Numbered>(`${path('households', number)}/splits`, {
      ...split, from: amendment.from, note: amendment.note, version: amendment.version,
    }, once()),

  resident: (number: string, on: string) => http.get<ResidentProfile>(path('residents', number), { on }),
  residentHistory: async (number: string) => (await http.get<Listed<ResidentState>>(`${path('residents', number)}/history`)).items,
  addResident: (person: PersonEntry, membership: Membership) => http.post<Numbered>('/api/residents', { person, ...membership }, once()),
  changeResident: (number: string, person: PersonEntry, amendment: Amendment) =>
    http.put<ResidentProfile>(path('residents', number), { person, ...amendment }),
  move: (number: string, membership: Membership, version: number) =>
    http.post<ResidentProfile>(`${path('residents', number)}/moves`, { ...membership, version }, once()),
  reveal: (number: string, parts: RevealPart[], purpose: string) =>
    http.post<Revealed>(`${path('residents', number)}/reveal`, { parts, purpose }),
  /** The record of `duplicate` becomes part of this one. */
  merge: (subject: 'households' | 'residents', number: string, duplicate: string, note: string | null, version: number) =>
    http.post<Numbered>(`${path(subject, number)}/merges`, { duplicate, note, version }, once()),
  addInfo: (number: string, info: InfoEntry) => http.post<{ id: number }>(`${path('residents', number)}/infos`, info, once()),
  endInfo: (number: string, id: number, until: string) => http.delete(withQuery(`${path('residents', number)}/infos/${id}`, { until })),

  giveTag: (subject: Subject, number: string, tag: string, from: string | null, note: string | null) =>
    http.put(`${path(subject, number)}/tags/${encodeURIComponent(tag)}`, { from, note }),
  takeTag: (subject: Subject, number: string, tag: string) => http.delete(`${path(subject, number)}/tags/${encodeURIComponent(tag)}`),

  addDwelling: (dwelling: DwellingEntry) => http.post<Numbered>('/api/dwellings', dwelling, once()),
  changeDwelling: (number: string, dwelling: DwellingEntry, amendment: Amendment) =>
    http.put<ArchiveDwelling>(path('dwellings', number), { dwelling, ...amendment }),

  figures: async (group: string, kind: HouseholdKind) =>
    (await http.get<{ charts: ArchiveFigure[] }>('/api/archive/figures', { group, kind })).charts,
  areas: async () => (await http.get<Listed<ArchiveCommunity>>('/api/archive/areas')).items,
  squares: (community: string, group: string, building: string) =>
    http.get<{ items: ArchiveSquare[], isCut: boolean }>('/api/archive/squares', { community, group, building }),

  template: () => http.download('GET', '/api/imports/residents/template'),
  importFile: (file: File, community: string, from: string, dryRun: boolean) =>
    http.upload<Imported>(withQuery('/api/imports/residents', { community, from, dryRun }), file, file.name),
  certificates: (owner: CertificateOwner, number: string) => http.get<CertificateShelf>(`/api/${owner}/${encodeURIComponent(number)}/certificates`),
  addCertificate: (owner: CertificateOwner, number: string, kind: string, file: File, onProgress: (share: number) => void) =>
    http.upload<{ number: string }>(
      withQuery('/api/certificates', { [owner === 'residents' ? 'resident' : 'household']: number, kind }), file, 'photo', onProgress,
    ),
  viewCertificate: (number: string, purpose: string) => http.picture(`/api/certificates/${number}/view`, { purpose }),
  deleteCertificate: (number: string, reason: string) => http.post(`/api/certificates/${number}/deletion`, { reason }),

  /** What names a person stays out of the address. */
  exportPeople: (question: PeopleQuestion, purpose: string, format: FileFormat) =>
    http.download('POST', '/api/exports/residents', { question: given(question), purpose, format }),
}
