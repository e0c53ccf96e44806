import type {
  ChangeEffect, ChangeKind, ChangeReport, ChangeRow, ChangeSettings, ChangeSheet, FieldOwner, HouseholdProfile, HouseholdRow, Page,
} from '@/shared/api/types'
import { http } from '@/shared/http'

const path = (number: string) => `/api/changes/${encodeURIComponent(number)}`

/** Choices by the code of their list, and which relations a kind of change usually brings, by their codes. */
export interface ChangeCodes {
  lists: Record<string, { code: string, name: string }[]>
  usual: Partial<Record<ChangeKind, string[]>>
}

/** Which changes are listed; empty counts as not asked. */
export interface ChangeQuery { mine: boolean, open: boolean | '', kind: ChangeKind | '', page: number, size: number }

export const changesApi = {
  list: (query: ChangeQuery) => http.get<Page<ChangeRow>>('/api/changes', { ...query }),
  read: (number: string) => http.get<ChangeSheet>(path(number)),
  report: (change: ChangeReport, key: string) => http.post<{ number: string }>('/api/changes', change, { 'Idempotency-Key': key }),
  revert: (number: string, reason: string) => http.post<ChangeSheet>(`${path(number)}/reversal`, { reason }),
  settings: () => http.get<ChangeSettings>('/api/change-settings'),
  own: (field: FieldOwner, unit: string) =>
    http.put<ChangeSettings>(`/api/change-settings/fields/${encodeURIComponent(field.code)}`, { unit, version: field.version }),
  changeEffect: ({ code, unit, action, actionEn, isActive, version }: ChangeEffect) =>
    http.put<ChangeSettings>(`/api/change-settings/effects/${encodeURIComponent(code)}`, { unit, action, actionEn, isActive, version }),
  /** Households of one's places, by part of the address or by number. */
  households: (q: string) => http.get<Page<HouseholdRow>>('/api/households', { q, page: 0, size: 20 }),
  household: (number: string) => http.get<HouseholdProfile>(`/api/households/${encodeURIComponent(number)}`),
  codes: async (): Promise<ChangeCodes> => {
    const [{ lists }, { usual }] = await Promise.all([
      http.get<Pick<ChangeCodes, 'lists'>>('/api/archive/codes'),
      http.get<Pick<ChangeCodes, 'usual'>>('/api/changes/relations'),
    ])
    return { lists, usual }
  },
}
