import type {
  ActionResult, BulkRow, CaseCopy, ColleagueList, InboxItem, Page, ReporterContact, Signature, Task, TaskAction, TaskDraft,
} from '@/shared/api/types'
import { http } from '@/shared/http'

const path = (taskId: string) => `/api/tasks/${encodeURIComponent(taskId)}`
const casePath = (number: string) => `/api/cases/${encodeURIComponent(number)}`

/** What somebody is wanted for; decides who is offered. */
export type Purpose = 'TRANSFER' | 'DELEGATION' | 'SIGNATURE' | 'COPY'
export interface Target { toUsername: string | null, toRole: string | null, reason: string }
export interface BulkOrder {
  action: 'claim' | 'release' | 'transfer' | 'cc'
  taskIds: string[]
  toUsername?: string | null
  toRole?: string | null
  reason?: string
  usernames?: string[]
  note?: string
}

export const taskApi = {
  find: (taskId: string) => http.get<Task>(path(taskId)),
  /** The step that I did last in a case, with what I may still do about it. */
  lastDone: async (number: string): Promise<Task | undefined> => {
    const { items } = await http.get<Page<InboxItem>>('/api/inbox', { view: 'done', q: number, page: 0, size: 1 })
    const item = items.find(({ caseNumber }) => caseNumber === number)
    return item && taskApi.find(item.taskId)
  },
  claim: (taskId: string) => http.post<InboxItem>(`${path(taskId)}/claim`),
  release: (taskId: string) => http.post<InboxItem>(`${path(taskId)}/release`),
  contact: (taskId: string, purpose: string) => http.post<ReporterContact>(`${path(taskId)}/reporter-contact`, { purpose }),
  saveDraft: (taskId: string, draft: TaskDraft) => http.put(`${path(taskId)}/draft`, draft),
  act: (taskId: string, outcome: string, action: TaskAction) =>
    http.post<ActionResult>(`${path(taskId)}/actions/${encodeURIComponent(outcome)}`, action),

  colleagues: (taskId: string, purpose: Purpose, q: string) =>
    http.get<ColleagueList>(`${path(taskId)}/colleagues`, { purpose, q }),
  transfer: (taskId: string, target: Target) => http.post<InboxItem>(`${path(taskId)}/transfer`, target),
  forceClaim: (taskId: string, reason: string) => http.post<InboxItem>(`${path(taskId)}/force-claim`, { reason }),
  recall: (taskId: string, reason: string) => http.post<InboxItem>(`${path(taskId)}/recall`, { reason }),
  delegate: (taskId: string, toUsername: string, reason: string) =>
    http.post<InboxItem>(`${path(taskId)}/delegation`, { toUsername, reason }),
  giveBack: (taskId: string, answer: string, evidenceIds: string[]) =>
    http.post<InboxItem>(`${path(taskId)}/delegation/return`, { answer, evidenceIds }),
  takeBack: (taskId: string) => http.delete<InboxItem>(`${path(taskId)}/delegation`),
  ask: (taskId: string, usernames: string[], question: string) =>
    http.post<{ items: Signature[] }>(`${path(taskId)}/co-signatures`, { usernames, question }),
  answer: (taskId: string, agree: boolean | null, opinion: string) =>
    http.post<{ items: Signature[] }>(`${path(taskId)}/co-signatures/answer`, { agree, opinion }),
  withdraw: (taskId: string, id: number) => http.delete<{ items: Signature[] }>(`${path(taskId)}/co-signatures/${id}`),

  readers: (number: string, q: string) => http.get<ColleagueList>(`${casePath(number)}/readers`, { q }),
  copies: async (number: string) => (await http.get<{ items: CaseCopy[] }>(`${casePath(number)}/copies`)).items,
  sendCopy: (number: string, usernames: string[], note: string) =>
    http.post<{ items: CaseCopy[] }>(`${casePath(number)}/copies`, { usernames, note }),
  readCopy: (id: number) => http.post<CaseCopy>(`/api/copies/${id}/read`),

  bulk: async (order: BulkOrder) => (await http.post<{ items: BulkRow[] }>('/api/inbox/bulk', order)).items,
}
