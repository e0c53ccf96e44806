import type {
  OwnApplicationEntry, OwnApplicationRow, OwnApplicationSheet, OwnOutlook, ReceivedApplication, ShownCode,
} from '@/shared/api/types'
import { http } from '@/shared/http'

const root = '/api/me/applications'
const path = (number: string) => `${root}/${encodeURIComponent(number)}`

/** What a resident applies for by phone, and what became of it. */
export const applicationsApi = {
  outlook: (item: string, resident: string | null) => http.post<OwnOutlook>(`${root}/outlook`, { item, resident }),
  apply: (entry: OwnApplicationEntry, key: string) => http.post<ReceivedApplication>(root, entry, { 'Idempotency-Key': key }),
  code: () => http.post<ShownCode>('/api/me/identity-codes', {}),
  list: async () => (await http.get<{ items: OwnApplicationRow[] }>(root)).items,
  read: (number: string) => http.get<OwnApplicationSheet>(path(number)),
  supply: (number: string, sort: number, evidenceId: string) =>
    http.post<OwnApplicationSheet>(`${path(number)}/materials/${sort}`, { evidenceId }),
  withdraw: (number: string, reason: string) => http.post<OwnApplicationSheet>(`${path(number)}/withdrawal`, { reason: reason || null }),
  paper: (number: string, token: string) => http.download('GET', `${path(number)}/papers/${encodeURIComponent(token)}`),
}
