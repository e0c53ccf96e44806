import type {
  AuditAction, AuditCheck, AuditPage, Imported, LastAuditCheck, Model, ModelKind, ModelSummary, Page, ReferenceList, ReferenceValue, Role,
  RetentionRule, Setting, Staff, StaffHistory, StaffPost, Unit, UnitDetails, UnitKind, UnitRow,
} from '@/shared/api/types'
import { type Query, http, withQuery } from '@/shared/http'

export type { RetentionRule }
export interface NewUnit { code: string, name: string, nameEn: string | null, kind: UnitKind, parentCode: string, phone: string | null }
export interface UnitChange { name: string, nameEn: string, phone: string | null, sort: number, isActive: boolean, version: number }
export interface NewStaff { name: string, title: string | null, phone: string | null, username: string }
export interface NewPost { unitCode: string, role: string, validFrom: string | null, validUntil: string | null }
export interface UnitFilter { q: string, kind: UnitKind | '', active: boolean | '', under: string }
export type PostFilter = 'HELD' | 'NONE' | 'TEMPORARY' | 'ENDING'
export interface StaffFilter { q: string, unit: string, role: string, active: boolean | '', posts: PostFilter | '' }
export interface AuditFilter { from?: string, until?: string, actor: string, action: string, object: string, result: '' | 'SUCCESS' | 'REFUSED' }
export type FileFormat = 'CSV' | 'XLSX'
export type Importable = 'units' | 'staff'

interface Listed<T> { items: T[] }
const unitPath = (code: string) => `/api/units/${encodeURIComponent(code)}`
const staffPath = (username: string) => `/api/staff/${encodeURIComponent(username)}`
const listPath = (list: string) => `/api/reference-lists/${encodeURIComponent(list)}`

export const administrationApi = {
  units: async (parent?: string, q?: string) => (await http.get<Listed<Unit>>('/api/units', { parent, q })).items,
  findUnits: (filter: UnitFilter, page: number, size: number) => http.get<Page<UnitRow>>('/api/units/search', { ...filter, page, size }),
  unit: (code: string) => http.get<UnitDetails>(unitPath(code)),
  addUnit: (unit: NewUnit) => http.post<Unit>('/api/units', unit),
  changeUnit: (code: string, change: UnitChange) => http.put<Unit>(unitPath(code), change),
  moveUnit: (unit: Unit, parentCode: string) => http.put<Unit>(`${unitPath(unit.code)}/parent`, { parentCode, version: unit.version }),

  staff: (filter: StaffFilter, page: number, size: number) => http.get<Page<Staff>>('/api/staff', { ...filter, page, size }),
  person: (username: string) => http.get<StaffHistory>(staffPath(username)),
  addStaff: (person: NewStaff) => http.post<Staff & { initialPassword: string }>('/api/staff', person),
  changeStaff: (person: Staff) => http.put<Staff>(staffPath(person.username), {
    name: person.name, title: person.title, phone: person.phone, isActive: person.isActive, version: person.version,
  }),
  leave: (person: Staff) => http.post<Staff>(`${staffPath(person.username)}/departure`, { version: person.version }),
  resetPassword: (username: string) => http.post<{ initialPassword: string }>(`${staffPath(username)}/password-reset`),
  addPost: (username: string, post: NewPost) => http.post(`${staffPath(username)}/posts`, post),
  changePost: (username: string, post: StaffPost, validUntil: string | null) =>
    http.put<StaffPost>(`${staffPath(username)}/posts/${post.id}`, { validUntil, version: post.version }),
  endPost: (username: string, id: number) => http.delete(`${staffPath(username)}/posts/${id}`),
  roles: async () => (await http.get<Listed<Role>>('/api/roles')).items,

  /** Looks at a file, or adds what is right in it. */
  importFile: (what: Importable, file: File, dryRun: boolean, skipWrong: boolean) =>
    http.upload<Imported>(`/api/imports/${what}?dryRun=${dryRun}&skipWrong=${skipWrong}`, file, file.name),
  template: (what: Importable) => http.download('GET', `/api/imports/${what}/template`),
  exportUnits: (filter: UnitFilter, format: FileFormat) => http.download('GET', withQuery('/api/exports/units', { ...filter, format })),
  exportStaff: (filter: StaffFilter, format: FileFormat) => http.download('GET', withQuery('/api/exports/staff', { ...filter, format })),

  retention: async () => (await http.get<Listed<RetentionRule>>('/api/retention-rules')).items,
  changeRetention: (rule: RetentionRule, days: number, isActive: boolean, hasChecked: boolean) =>
    http.put<RetentionRule>(`/api/retention-rules/${encodeURIComponent(rule.code)}`, { days, isActive, hasChecked, version: rule.version }),
  settings: async () => (await http.get<Listed<Setting>>('/api/settings')).items,
  changeSetting: (setting: Setting, amount: number) =>
    http.put<Setting>(`/api/settings/${encodeURIComponent(setting.code)}`, { amount, version: setting.version }),
  lists: async () => (await http.get<Listed<ReferenceList>>('/api/reference-lists')).items,
  addValue: (list: string, value: { name: string, nameEn: string }) => http.post<ReferenceValue>(`${listPath(list)}/values`, value),
  changeValue: (list: string, value: ReferenceValue) =>
    http.put<ReferenceValue>(`${listPath(list)}/values/${encodeURIComponent(value.code)}`, {
      name: value.name, nameEn: value.nameEn, isActive: value.isActive, version: value.version,
    }),
  orderValues: (list: string, codes: string[]) => http.put<ReferenceList>(`${listPath(list)}/order`, { codes }),

  audit: (filter: AuditFilter, cursor: string, size: number) => http.get<AuditPage>('/api/audit', { ...filter, cursor, size } as Query),
  auditActions: async () => (await http.get<Listed<AuditAction>>('/api/audit/actions')).items,
  exportAudit: (filter: AuditFilter, format: FileFormat) => http.download('GET', withQuery('/api/audit/export', { ...filter, format } as Query)),
  checkAudit: () => http.get<AuditCheck>('/api/audit/check'),
  lastCheck: () => http.get<LastAuditCheck>('/api/audit/check/last'),

  models: async () => (await http.get<Listed<ModelSummary>>('/api/models')).items,
  model: (kind: ModelKind, key: string, version: number) => http.get<Model>(`/api/models/${kind}/${encodeURIComponent(key)}/${version}`),
}
