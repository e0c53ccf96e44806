import type {
  AnnouncementAction, AnnouncementDetails, AnnouncementReading, AnnouncementRow, AnnouncementState, AnnouncementText, BoardKind,
  BoardPerson, BoardPersonEntry, CommunityReads, Page, PortalArea, PortalDeskOptions, PortalItemDetails, PortalItemEntry,
  PortalItemKind, PortalItemRow, PortalModule, PortalModuleEntry, PortalModuleKind, PortalPlace, TextBlock, VillageRules,
  VillageRulesEntry,
} from '@/shared/api/types'
import { http } from '@/shared/http'

const announcement = (id: string) => `/api/announcements/${encodeURIComponent(id)}`
const module = (code: string) => `/api/portal-modules/${encodeURIComponent(code)}`
const community = (code: string) => `/api/communities/${encodeURIComponent(code)}`

export const portalApi = {
  options: () => http.get<PortalDeskOptions>('/api/portal-desk/options'),
  owners: async () => (await http.get<{ items: PortalPlace[] }>('/api/portal-desk/owners')).items,
  areas: async (unit: string) => (await http.get<{ items: PortalArea[] }>('/api/portal-desk/areas', { unit })).items,
  preview: async (body: string) => (await http.post<{ blocks: TextBlock[] }>('/api/portal-desk/preview', { body })).blocks,

  announcements: (state: AnnouncementState | '', q: string, page: number, size: number) =>
    http.get<Page<AnnouncementRow>>('/api/announcements', { state, q, page, size }),
  announcement: (id: string) => http.get<AnnouncementDetails>(announcement(id)),
  write: (unit: string, text: AnnouncementText) => http.post<AnnouncementDetails>('/api/announcements', { unit, text }),
  change: (id: string, text: AnnouncementText, version: number) => http.put<AnnouncementDetails>(announcement(id), { text, version }),
  take: (id: string, action: AnnouncementAction, note: string | null, version: number) =>
    http.post<AnnouncementDetails>(`${announcement(id)}/steps`, { action, note, version }),
  reads: async (id: string) => (await http.get<{ items: CommunityReads[] }>(`${announcement(id)}/reads`)).items,
  readings: (id: string, of: string, page: number, size: number) =>
    http.get<Page<AnnouncementReading>>(`${announcement(id)}/readings`, { community: of, page, size }),

  modules: async () => (await http.get<{ items: PortalModule[] }>('/api/portal-modules')).items,
  addModule: (kind: PortalModuleKind, entry: PortalModuleEntry) => http.post<PortalModule>('/api/portal-modules', { kind, module: entry }),
  changeModule: (code: string, entry: PortalModuleEntry, version: number) =>
    http.put<PortalModule>(module(code), { module: entry, version }),
  set: (code: string, area: string, on: boolean | null) => http.put<PortalModule>(`${module(code)}/switches`, { area, on }),
  items: (code: string, page: number, size: number) => http.get<Page<PortalItemRow>>(`${module(code)}/items`, { page, size }),
  item: (id: string) => http.get<PortalItemDetails>(`/api/portal-items/${encodeURIComponent(id)}`),
  addItem: (code: string, unit: string, kind: PortalItemKind, item: PortalItemEntry) =>
    http.post<PortalItemDetails>(`${module(code)}/items`, { unit, kind, item }),
  changeItem: (id: string, item: PortalItemEntry, version: number) =>
    http.put<PortalItemDetails>(`/api/portal-items/${encodeURIComponent(id)}`, { item, version }),

  people: (code: string, board: BoardKind, page: number, size: number) =>
    http.get<Page<BoardPerson>>(`${community(code)}/boards/${board}`, { page, size }),
  addPerson: (code: string, board: BoardKind, entry: BoardPersonEntry) =>
    http.post<BoardPerson>(`${community(code)}/boards/${board}`, entry),
  changePerson: (id: string, person: BoardPersonEntry, version: number) =>
    http.put<BoardPerson>(`/api/board-people/${encodeURIComponent(id)}`, { person, version }),
  rules: (code: string) => http.get<VillageRules>(`${community(code)}/rules`),
  writeRules: (code: string, entry: VillageRulesEntry) => http.put<VillageRules>(`${community(code)}/rules`, entry),
}
