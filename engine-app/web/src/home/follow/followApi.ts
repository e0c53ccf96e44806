import type { CaseKind, StageLight } from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'

export interface PublicCase {
  number: string
  kind?: CaseKind
  title: string
  categoryName: string
  state: string
  stateText: string
  stageLight: StageLight
  stageText: string
  openedAt: string
  promisedAt: string | null
  /** Whether days off that are not announced yet may still move it. */
  promiseProvisional?: boolean
  /** What was promised before the category was corrected, and whether that had passed. */
  firstPromisedAt?: string | null
  firstPromiseMissed?: boolean
  closedAt: string | null
  handlingUnit: string | null
  steps: PublicStep[]
  rating: { score: number, comment: string | null } | null
  rateable: boolean
  /** Until somebody has taken it on. */
  withdrawable: boolean
  /** Until it is closed. */
  supplementable: boolean
  /** Until when the reporter may say that it is not solved; null when he may not. */
  reopenableUntil: string | null
  /** The earlier report of the same place that this one was merged into, without its number. */
  mergedInto: PublicProgress | null
  /** When a suspended matter is looked at again. */
  reviewedAt: string | null
  /** Whether the reporter may ask for speed now, when he did last, and from when on he may again. */
  urge: { allowed: boolean, urgedAt: string | null, nextAt: string | null }
}

/** Where a matter stands and what was done, whoever reported it. */
export type PublicProgress = Pick<PublicCase, 'stateText' | 'stageLight' | 'promisedAt' | 'closedAt' | 'handlingUnit' | 'steps'>

export interface PublicChange {
  number: string
  state: string
  stateText: string
  stageLight: StageLight
  stageText: string
  changedAt: string
  closedAt: string | null
}

export interface PublicStep {
  at: string
  action: string
  text: string
  /** What was written for the reporter, such as the result. */
  opinion: string | null
  evidence: { id: string, mediaType: string }[]
}

/** When the latest step was written that the reporter can see, in his case or in the one it was merged into. */
export function changedAt(followed: Pick<PublicCase, 'openedAt' | 'steps' | 'mergedInto'>): string {
  const steps = [...followed.steps, ...followed.mergedInto?.steps ?? []]
  return steps.map(step => step.at).reduce((latest, at) => Date.parse(at) > Date.parse(latest) ? at : latest, followed.openedAt)
}

const path = (number: string) => `/api/public/cases/${encodeURIComponent(number)}`

export const followApi = {
  get: (number: string, queryCode: string) => http.get<PublicCase>(path(number), { queryCode }),
  rate: (number: string, queryCode: string, score: number, comment: string | null) =>
    http.post(`${path(number)}/rating`, { queryCode, score, comment }),
  withdraw: (number: string, queryCode: string, reason: string) =>
    http.post(`${path(number)}/withdrawal`, { queryCode, reason }),
  supplement: (number: string, queryCode: string, text: string | null, evidenceIds: string[]) =>
    http.post(`${path(number)}/supplement`, { queryCode, text, evidenceIds }),
  unsolved: (number: string, queryCode: string, reason: string, evidenceIds: string[]) =>
    http.post(`${path(number)}/unsolved`, { queryCode, reason, evidenceIds }),
  urge: (number: string, queryCode: string) => http.post(`${path(number)}/urge`, { queryCode }),
  /** Where several reports stand; the codes travel in the body, never in an address. */
  changes: async (cases: { number: string, queryCode: string }[]) =>
    (await http.post<{ items: PublicChange[] }>('/api/public/cases/changes', { cases })).items,
  fileUrl: (number: string, queryCode: string, id: string, thumbnail = false) =>
    withQuery(`${path(number)}/evidence/${encodeURIComponent(id)}`, { queryCode, thumbnail: thumbnail || undefined }),
}
