import type { Candidate, Closing } from '@/shared/api/types'
import { http } from '@/shared/http'

const path = (number: string) => `/api/cases/${encodeURIComponent(number)}`

export const closingApi = {
  closing: (number: string) => http.get<Closing>(`${path(number)}/closing`),
  duplicates: async (number: string) => (await http.get<{ items: Candidate[] }>(`${path(number)}/duplicates`)).items,
}
