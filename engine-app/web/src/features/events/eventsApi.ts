import type { Candidate, Category, Complainable, ReportedEvent } from '@/shared/api/types'
import { http } from '@/shared/http'

export interface EventReport {
  gridCode: string
  categoryCode: string
  description: string
  address: string
  longitude: number | null
  latitude: number | null
  urgent: boolean
  reporter: { name: string | null, phone: string | null } | null
  evidenceIds: string[]
  suspectedDuplicate: string | null
  complainedUnit: string | null
  complainedUsername: string | null
}

/** What is about to be reported, and where. */
export type Question = Pick<EventReport, 'gridCode' | 'categoryCode' | 'address' | 'longitude' | 'latitude'>

export const eventsApi = {
  categories: async () => (await http.get<{ items: Category[] }>('/api/public/categories')).items,
  similar: async (question: Question) => (await http.post<{ items: Candidate[] }>('/api/events/similar', question)).items,
  complainable: (gridCode: string, unit: string, q: string) => http.get<Complainable>('/api/events/complainable', { gridCode, unit, q }),
  report: (event: EventReport, key: string) => http.post<ReportedEvent>('/api/events', event, { 'Idempotency-Key': key }),
}
