import type { CodeName, StageLight } from '@/shared/api/types'
import type { components } from '@/shared/api/schema'
import { http } from '@/shared/http'

type Schemas = components['schemas']
export type Hits = Schemas['CaseSearchResponse']
export type Hit = Schemas['CaseSearchHit']

/** What is looked for; empty counts as not asked. */
export interface Question {
  text: string
  light: StageLight | ''
  state: string
  category: string
  place: string
  openedFrom: string
  openedTo: string
  overdue: boolean
  page: number
  size: number
}

const given = (question: Question) =>
  Object.fromEntries(Object.entries(question).filter(([, value]) => value !== '' && value !== false))

export const searchApi = {
  // By POST, so that neither words nor telephone numbers stand in an address or a log.
  search: (question: Question) => http.post<Hits>('/api/cases/search', given(question)),
  states: () => http.get<{ items: CodeName[] }>('/api/cases/states'),
}
