import type {
  ActionResult, Candidate, CaseFile, Closing, Complainable, CurrentTask, Grid, InboxCounts, InboxItem, Page, ReportedEvent,
  ReporterContact, Task, TaskAction, TimelineEntry,
} from '@/shared/api/types'
import { http } from '@/shared/http'

export type WorkView = 'mine' | 'pool' | 'cosign' | 'reported'

export interface StaffReport {
  gridCode: string
  categoryCode: string
  description: string
  address: string | null
  longitude: number | null
  latitude: number | null
  urgent: boolean
  reporter: { name: string | null, phone: string | null } | null
  evidenceIds: string[]
  suspectedDuplicate: string | null
  complainedUnit: string | null
  complainedUsername: string | null
  authorisation: Authorisation | null
}

/** How a resident authorised a report that is entered for him. */
export interface Authorisation { kind: 'SIGNATURE' | 'FINGERPRINT' | 'RECORDING', evidenceId: string }

const task = (taskId: string) => `/api/tasks/${encodeURIComponent(taskId)}`
const caseFile = (number: string) => `/api/cases/${encodeURIComponent(number)}`

export const pageSize = 20

export const workApi = {
  inbox: (view: WorkView, page: number, size = pageSize) =>
    http.get<Page<InboxItem>>('/api/inbox', { view, page, size, sort: 'dueAt,asc' }),
  counts: () => http.get<InboxCounts>('/api/inbox/counts'),
  task: (taskId: string) => http.get<Task>(task(taskId)),
  claim: (taskId: string) => http.post<InboxItem>(`${task(taskId)}/claim`),
  release: (taskId: string) => http.post<InboxItem>(`${task(taskId)}/release`),
  act: (taskId: string, outcome: string, action: TaskAction) =>
    http.post<ActionResult>(`${task(taskId)}/actions/${encodeURIComponent(outcome)}`, action),
  returnWork: (taskId: string, answer: string, evidenceIds: string[]) =>
    http.post<InboxItem>(`${task(taskId)}/delegation/return`, { answer, evidenceIds }),
  answer: (taskId: string, agree: boolean, opinion: string) => http.post(`${task(taskId)}/co-signatures/answer`, { agree, opinion }),
  contact: (taskId: string, purpose: string) => http.post<ReporterContact>(`${task(taskId)}/reporter-contact`, { purpose }),
  caseFile: (number: string) => http.get<CaseFile>(caseFile(number)),
  closing: (number: string) => http.get<Closing>(`${caseFile(number)}/closing`),
  note: (number: string, note: { text: string, evidenceIds: string[], isPublic: boolean }) => http.post(`${caseFile(number)}/notes`, note),
  sheetUrl: (gridCode: string) => `/api/grids/${encodeURIComponent(gridCode)}/sheet.pdf`,
  currentTask: (number: string) => http.get<CurrentTask>(`${caseFile(number)}/task`),
  timeline: async (number: string) => (await http.get<{ items: TimelineEntry[] }>(`${caseFile(number)}/timeline`)).items,
  grids: async () => (await http.get<Page<Grid>>('/api/grids', { page: 0, size: 100 })).items,
  similar: async (question: Pick<StaffReport, 'gridCode' | 'categoryCode' | 'address' | 'longitude' | 'latitude'>) =>
    (await http.post<{ items: Candidate[] }>('/api/events/similar', question)).items,
  complainable: (gridCode: string, unit: string, q: string) => http.get<Complainable>('/api/events/complainable', { gridCode, unit, q }),
  report: (report: StaffReport, key: string) => http.post<ReportedEvent>('/api/events', report, { 'Idempotency-Key': key }),
}
