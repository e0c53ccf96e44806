import type { Assistance, CaseFile, CaseLink, CodeName, CurrentTask, Diagram, TimelineEntry } from '@/shared/api/types'
import { http } from '@/shared/http'

const path = (number: string) => `/api/cases/${encodeURIComponent(number)}`

export const casefileApi = {
  find: (number: string) => http.get<CaseFile>(path(number)),
  task: (number: string) => http.get<CurrentTask>(`${path(number)}/task`),
  timeline: async (number: string) => (await http.get<{ items: TimelineEntry[] }>(`${path(number)}/timeline`)).items,
  assistance: async (number: string) => (await http.get<{ items: Assistance[] }>(`${path(number)}/assistance`)).items,
  /** The units that may be asked to assist with a case. */
  assistants: async (number: string) => (await http.get<{ items: CodeName[] }>(`${path(number)}/assistance/units`)).items,
  askAssistance: (number: string, request: { unitCode: string, request: string }) => http.post(`${path(number)}/assistance`, request),
  withdrawAssistance: (taskId: string, reason: string) => http.post(`/api/tasks/${encodeURIComponent(taskId)}/withdrawal`, { reason }),
  links: async (number: string) => (await http.get<{ items: CaseLink[] }>(`${path(number)}/links`)).items,
  unmerge: (number: string, reason: string) => http.post(`${path(number)}/unmerge`, { reason }),
  /** The unit for which the person may take the case over now, or none. */
  takeOverUnit: async (number: string) => (await http.get<{ unit: CodeName | null }>(`${path(number)}/take-over`)).unit,
  takeOver: (number: string, reason: string) => http.post(`${path(number)}/take-over`, { reason }),
  /** Whether the person may correct the category now, and what to send along when he does. */
  correctable: (number: string) => http.get<{ correctable: boolean, version: number }>(`${path(number)}/category`),
  correctCategory: (number: string, correction: { categoryCode: string, reason: string, version: number }) =>
    http.put(`${path(number)}/category`, correction),
  note: (number: string, note: { text: string, evidenceIds: string[], isPublic: boolean }) => http.post(`${path(number)}/notes`, note),
  /** Opens the sheet of the case in a tab of its own, to be printed. */
  print: (number: string) => http.show(`${path(number)}/sheet.pdf`),
  diagram: (number: string) => http.get<Diagram>(`${path(number)}/diagram`),
}
