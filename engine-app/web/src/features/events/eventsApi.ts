import type { Category, ReportedEvent } from '@/shared/api/types'
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
}

export const eventsApi = {
  categories: async () => (await http.get<{ items: Category[] }>('/api/public/categories')).items,
  report: (event: EventReport, key: string) => http.post<ReportedEvent>('/api/events', event, { 'Idempotency-Key': key }),
}
