import type { Page, RatingCounter, RatingFigure, RatingRow, RatingSheet, VisitCode } from '@/shared/api/types'
import { http } from '@/shared/http'

export interface RatingQuery {
  from: string
  to: string
  unit: string
  item: string
  grade: string
  bad: boolean | ''
  step: string
}

export type RatingGroup = 'UNIT' | 'ITEM' | 'MONTH' | 'ALL'

const counter = (token: string) => `/api/rating-counters/${encodeURIComponent(token)}`

export const ratingsApi = {
  list: (query: RatingQuery, page: number, size: number) => http.get<Page<RatingRow>>('/api/ratings', { ...query, page, size }),
  figures: (by: RatingGroup, from: string, to: string) => http.get<{ items: RatingFigure[] }>('/api/ratings/figures', { by, from, to }),
  sheet: (number: string) => http.get<RatingSheet>(`/api/ratings/follow-ups/${encodeURIComponent(number)}`),
  counters: () => http.get<{ items: RatingCounter[] }>('/api/rating-counters'),
  open: (unit: string, name: string) => http.post<RatingCounter>('/api/rating-counters', { unit, name }),
  setActive: (token: string, active: boolean) => http.put<void>(`${counter(token)}/state`, { active }),
  visit: (token: string) => http.post<VisitCode>(`${counter(token)}/visits`, {}),
  print: (token: string) => http.show(`${counter(token)}/code.pdf`),
}
