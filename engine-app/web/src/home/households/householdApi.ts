import type { HouseholdProfile, HouseholdRow, Page, PublicChip } from '@/shared/api/types'
import { http } from '@/shared/http'

export type { PublicChip }

export const pageSize = 20

export const householdApi = {
  /** Those whom the reader may see: of his grid, or linked with him; words narrow them. */
  list: (q: string, page: number) => http.get<Page<HouseholdRow>>('/api/households', { q, page, size: pageSize }),
  /** Where the chip of a door is, for anybody. */
  chip: (token: string) => http.get<PublicChip>(`/api/public/chips/${encodeURIComponent(token)}`),
  /** The numbers of the households behind it, for whoever is responsible. */
  open: (token: string) => http.get<{ households: string[] }>(`/api/chips/${encodeURIComponent(token)}`),
  read: (number: string) => http.get<HouseholdProfile>(`/api/households/${encodeURIComponent(number)}`),
}
