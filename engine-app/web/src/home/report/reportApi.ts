import type { Category, CodeName, ReportedEvent, SimilarReport } from '@/shared/api/types'
import { http } from '@/shared/http'

/** What anyone who scanned the code of a grid or of a door may know about it. */
export interface PublicGrid {
  code: string
  name: string
  community: CodeName | null
  street: CodeName | null
  worker: { name: string, phone: string | null } | null
  /** Of the door, where a plate was scanned. */
  address?: string
  plateNumber?: string
  /** The household's own words, where it wants everybody to read them. */
  motto?: string | null
  honours?: string[]
}

export interface PublicReport {
  gridToken: string
  categoryCode: string
  description: string
  address: string | null
  longitude: number | null
  latitude: number | null
  reporter: { name: string | null, phone: string | null, anonymous: boolean }
  evidenceIds: string[]
  suspectedDuplicate: string | null
  consent: boolean
}

/** What is about to be reported, and where; nothing about who. */
export type Question = Pick<PublicReport, 'categoryCode' | 'address' | 'longitude' | 'latitude'>

export const reportApi = {
  grid: (token: string) => http.get<PublicGrid>(`/api/public/grids/${encodeURIComponent(token)}`),
  plate: (token: string) => http.get<PublicGrid>(`/api/public/plates/${encodeURIComponent(token)}`),
  categories: async () => (await http.get<{ items: Category[] }>('/api/public/categories')).items,
  /** Reports near by that may be about the same matter, in rough words. */
  similar: async (token: string, question: Question) =>
    (await http.post<{ items: SimilarReport[] }>(`/api/public/grids/${encodeURIComponent(token)}/similar`, question)).items,
  /** The same key again answers what the first call answered: one report, however often it is sent. */
  send: (report: PublicReport, key: string) =>
    http.post<ReportedEvent>('/api/public/events', report, { 'Idempotency-Key': key }),
}
