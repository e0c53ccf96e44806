import type {
  AllianceEntry, AllianceUnit, Grid, Page, ResidentRow,
  VolunteerDecision, VolunteerSheet, WishChoice, WishEntry, WishReceipt, WishRow, WishSearch, WishSheet,
} from '@/shared/api/types'
import { http } from '@/shared/http'

const root = '/api/wishes'
const path = (number: string) => `${root}/${encodeURIComponent(number)}`
const MOST = 100

export const wishStates = [
  'WISH_DRAFT', 'WISH_OPEN', 'WISH_STALE', 'WISH_CLAIMED', 'WISH_AGREED', 'WISH_SERVING', 'WISH_DONE', 'WISH_REDO', 'WISH_FULFILLED', 'WISH_CANCELLED',
] as const

export const wishesApi = {
  kinds: async () => (await http.get<{ items: WishChoice[] }>(`${root}/kinds`)).items,
  grids: async (q: string): Promise<WishChoice[]> => {
    const { items } = await http.get<Page<Grid>>('/api/grids', { q, page: 0, size: MOST })
    return items.map(({ code, name }) => ({ code, name }))
  },
  /** Grids and the communities around them, by a part of the grid's name. */
  places: async (q: string): Promise<WishChoice[]> => {
    const { items } = await http.get<Page<Grid>>('/api/grids', { q, page: 0, size: MOST })
    const around = items.flatMap(({ community }) => community ? [[community.code, community.name] as const] : [])
    const communities = [...new Map(around)].map(([code, name]) => ({ code, name }))
    return [...communities, ...items.map(({ code, name }) => ({ code, name }))]
  },
  people: async (name: string) =>
    name.trim() ? (await http.post<Page<ResidentRow>>('/api/residents/search', { name: name.trim(), page: 0, size: 20 })).items : [],
  register: (entry: WishEntry, key: string) => http.post<WishReceipt>(root, entry, { 'Idempotency-Key': key }),
  search: (wanted: WishSearch) => http.post<Page<WishRow>>(`${root}/search`, wanted),
  read: (number: string) => http.get<WishSheet>(path(number)),
  enterSeat: (number: string, name: string) => http.post<WishSheet>(`${path(number)}/seats`, { name }),
  release: (number: string, id: number, words: string) => http.post<WishSheet>(`${path(number)}/claims/${id}/release`, { words }),
  removeSeat: (number: string, id: number) => http.delete<WishSheet>(`${path(number)}/seats/${id}`),
  volunteers: (state: string, kind: string, page: number, size: number) =>
    http.get<Page<VolunteerSheet>>('/api/volunteers', { state, kind, page, size }),
  decide: (number: string, decision: VolunteerDecision) =>
    http.put<VolunteerSheet>(`/api/volunteers/${encodeURIComponent(number)}/decision`, decision),
  alliances: (text: string, page: number, size: number) => http.get<Page<AllianceUnit>>('/api/alliance-units', { text, page, size }),
  addAlliance: (entry: AllianceEntry) => http.post<AllianceUnit>('/api/alliance-units', entry),
  changeAlliance: (code: string, entry: AllianceEntry) => http.put<AllianceUnit>(`/api/alliance-units/${encodeURIComponent(code)}`, entry),
}
