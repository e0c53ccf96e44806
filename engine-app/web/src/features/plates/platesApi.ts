import type { AreaProgress, Page, Plate, PlateDetails, PlateState } from '@/shared/api/types'
import { http } from '@/shared/http'

export type PlateAct = 'damage' | 'retirement' | 'replacement'

const plate = (number: string) => `/api/plates/${encodeURIComponent(number)}`

export const platesApi = {
  list: (query: { q: string, state: PlateState | '', under: string }, page: number, size: number) =>
    http.get<Page<Plate>>('/api/plates', { ...query, page, size }),
  read: (number: string) => http.get<PlateDetails>(plate(number)),
  without: async (area: string, address: string) =>
    (await http.get<{ doors: number }>('/api/plates/without', { area, address })).doors,
  request: (area: string, address: string) => http.post<{ requested: number }>('/api/plates', { area, address }),
  made: (numbers: string[]) => http.post<{ made: number }>('/api/plates/made', { numbers }),
  print: (numbers: string[]) => http.download('POST', '/api/plates/sheets', { numbers }),
  printChips: (numbers: string[]) => http.download('POST', '/api/plates/chip-sheets', { numbers }),
  revokeChip: (number: string) => http.post<void>(`${plate(number)}/chip-revocation`),
  act: (number: string, act: PlateAct, reason: string, version: number) =>
    http.post<Plate>(`${plate(number)}/${act}`, { reason, version }),
  reword: (number: string, motto: string | null, agreed: boolean, version: number) =>
    http.put<Plate>(`${plate(number)}/motto`, { motto, agreed, version }),
  agreeAnew: (number: string, agreedOn: string, paper: string, version: number) =>
    http.post<Plate>(`${plate(number)}/motto-agreement`, { agreedOn, paper, version }),
  progress: async (under: string) =>
    (await http.get<{ items: AreaProgress[] }>('/api/plate-progress', { under })).items,
}
