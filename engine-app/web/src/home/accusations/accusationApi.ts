import type { AccusationEntry, AccusationProgress } from '@/shared/api/types'
import { http } from '@/shared/http'

const base = '/api/public/accusations'

/** What an accuser sends and asks; the code stands in no address. */
export const accusationApi = {
  units: async () => (await http.get<{ items: { code: string, name: string }[] }>(`${base}/units`)).items,
  accuse: (entry: AccusationEntry, key: string) => http.post<{ code: string }>(base, entry, { 'Idempotency-Key': key }),
  progress: (code: string) => http.post<AccusationProgress>(`${base}/progress`, { code }),
  say: (code: string, words: string) => http.post(`${base}/supplements`, { code, words }),
  send: (code: string, file: File) => http.upload<void>(`${base}/files`, file, file.name, undefined, undefined, { code }),
}
