import type { GridLinks, HouseholdRow, Page, RedGridMember } from '@/shared/api/types'
import { http } from '@/shared/http'

/** `member` is a user name; empty for the households that are linked with nobody. */
export interface LinkedQuery { grid: string, member: string, q: string }

export const linkedApi = {
  grids: (page: number, size: number) => http.get<Page<GridLinks>>('/api/linked-households/grids', { page, size }),
  list: (query: LinkedQuery, page: number, size: number) =>
    http.get<Page<HouseholdRow>>('/api/linked-households', { ...query, page, size }),
  link: (grid: string, member: string, households: string[], moves: boolean) =>
    http.post<RedGridMember>('/api/linked-households', { grid, member, households, moves }),
  unlink: (grid: string, households: string[], note: string) =>
    http.post<void>('/api/linked-households/ends', { grid, households, note }),
}
