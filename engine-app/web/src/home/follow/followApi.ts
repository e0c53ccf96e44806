import type { StageLight } from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'

export interface PublicCase {
  number: string
  title: string
  categoryName: string
  state: string
  stateText: string
  stageLight: StageLight
  stageText: string
  openedAt: string
  promisedAt: string | null
  closedAt: string | null
  handlingUnit: string | null
  steps: PublicStep[]
  rating: { score: number, comment: string | null } | null
  rateable: boolean
}

export interface PublicStep {
  at: string
  action: string
  text: string
  /** What was written for the reporter, such as the result. */
  opinion: string | null
  evidence: { id: string, mediaType: string }[]
}

const path = (number: string) => `/api/public/cases/${encodeURIComponent(number)}`

export const followApi = {
  get: (number: string, queryCode: string) => http.get<PublicCase>(path(number), { queryCode }),
  rate: (number: string, queryCode: string, score: number, comment: string | null) =>
    http.post(`${path(number)}/rating`, { queryCode, score, comment }),
  fileUrl: (number: string, queryCode: string, id: string, thumbnail = false) =>
    withQuery(`${path(number)}/evidence/${encodeURIComponent(id)}`, { queryCode, thumbnail: thumbnail || undefined }),
}
