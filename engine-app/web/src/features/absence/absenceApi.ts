import type { Deputy, DeputyCandidate, HandedOver, Page, PersonsDeputies, Successor, WorkInHand } from '@/shared/api/types'
import { http } from '@/shared/http'

interface Listed<T> { items: T[] }

/** Without unit and role, all posts of the person are meant. */
export interface NewDeputy {
  deputyUsername: string
  unitCode: string | null
  role: string | null
  validFrom: string | null
  validUntil: string | null
  reason: string
}

const staffPath = (username: string) => `/api/staff/${encodeURIComponent(username)}`

export const absenceApi = {
  ofPerson: (username: string) => http.get<PersonsDeputies>(`${staffPath(username)}/deputies`),
  appoint: (username: string, wanted: NewDeputy) => http.post<Listed<Deputy>>(`${staffPath(username)}/deputies`, wanted),
  candidates: async (username: string, q: string) =>
    (await http.get<Listed<DeputyCandidate>>(`${staffPath(username)}/deputy-candidates`, { q })).items,
  among: (page: number, size: number) => http.get<Page<Deputy>>('/api/deputies', { page, size }),
  people: async (q: string) => (await http.get<Listed<DeputyCandidate>>('/api/deputies/people', { q })).items,
  end: (id: number) => http.delete(`/api/deputies/${id}`),

  work: (username: string) => http.get<WorkInHand>(`${staffPath(username)}/work`),
  successors: async (username: string, q: string) =>
    (await http.get<Listed<Successor>>(`${staffPath(username)}/work/successors`, { q })).items,
  handOver: (username: string, toUsername: string | null, reason: string) =>
    http.post<HandedOver>(`${staffPath(username)}/work/hand-over`, { toUsername, reason }),
}
