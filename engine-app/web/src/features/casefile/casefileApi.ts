import type { CaseFile, CurrentTask, Diagram, TimelineEntry } from '@/shared/api/types'
import { http } from '@/shared/http'

const path = (number: string) => `/api/cases/${encodeURIComponent(number)}`

export const casefileApi = {
  find: (number: string) => http.get<CaseFile>(path(number)),
  task: (number: string) => http.get<CurrentTask>(`${path(number)}/task`),
  timeline: async (number: string) => (await http.get<{ items: TimelineEntry[] }>(`${path(number)}/timeline`)).items,
  diagram: (number: string) => http.get<Diagram>(`${path(number)}/diagram`),
}
