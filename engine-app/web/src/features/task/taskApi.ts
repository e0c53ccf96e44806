import type { ActionResult, InboxItem, Task, TaskAction, TaskDraft } from '@/shared/api/types'
import { http } from '@/shared/http'

const path = (taskId: string) => `/api/tasks/${encodeURIComponent(taskId)}`

export const taskApi = {
  find: (taskId: string) => http.get<Task>(path(taskId)),
  claim: (taskId: string) => http.post<InboxItem>(`${path(taskId)}/claim`),
  release: (taskId: string) => http.post<InboxItem>(`${path(taskId)}/release`),
  saveDraft: (taskId: string, draft: TaskDraft) => http.put(`${path(taskId)}/draft`, draft),
  act: (taskId: string, outcome: string, action: TaskAction) =>
    http.post<ActionResult>(`${path(taskId)}/actions/${encodeURIComponent(outcome)}`, action),
}
