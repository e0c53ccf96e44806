import type { AuditCheck, AuditEntry, Page, Role, Staff, Unit, UnitKind } from '@/shared/api/types'
import { http } from '@/shared/http'

export interface NewUnit { code: string, name: string, nameEn: string | null, kind: UnitKind, parentCode: string, phone: string | null }
export interface UnitChange { name: string, nameEn: string, phone: string | null, isActive: boolean, version: number }
export interface NewStaff { name: string, title: string | null, phone: string | null, username: string }
export interface NewPost { unitCode: string, role: string, validFrom: string | null, validUntil: string | null }

interface Listed<T> { items: T[] }
const staffPath = (username: string) => `/api/staff/${encodeURIComponent(username)}`

export const administrationApi = {
  units: async (parent?: string, q?: string) => (await http.get<Listed<Unit>>('/api/units', { parent, q })).items,
  addUnit: (unit: NewUnit) => http.post<Unit>('/api/units', unit),
  changeUnit: (code: string, change: UnitChange) => http.put<Unit>(`/api/units/${encodeURIComponent(code)}`, change),

  staff: (q: string, page: number, size: number) => http.get<Page<Staff>>('/api/staff', { q, page, size }),
  addStaff: (person: NewStaff) => http.post<Staff & { initialPassword: string }>('/api/staff', person),
  changeStaff: (person: Staff) => http.put<Staff>(staffPath(person.username), {
    name: person.name, title: person.title, phone: person.phone, isActive: person.isActive, version: person.version,
  }),
  resetPassword: (username: string) => http.post<{ initialPassword: string }>(`${staffPath(username)}/password-reset`),
  addPost: (username: string, post: NewPost) => http.post(`${staffPath(username)}/posts`, post),
  endPost: (username: string, id: number) => http.delete(`${staffPath(username)}/posts/${id}`),
  roles: async () => (await http.get<Listed<Role>>('/api/roles')).items,

  audit: (query: { action: string, actor: string, page: number, size: number }) => http.get<Page<AuditEntry>>('/api/audit', { ...query }),
  checkAudit: () => http.get<AuditCheck>('/api/audit/check'),
}
