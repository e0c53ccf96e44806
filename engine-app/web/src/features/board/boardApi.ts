import type { components } from '@/shared/api/schema'
import { http, withQuery } from '@/shared/http'
import type { Page } from '@/shared/api/types'

type Schemas = components['schemas']
export type BoardAbout = Schemas['BoardViewsBoardAbout']
export type BoardNow = Schemas['BoardViewsBoardNowView']
export type BoardHeat = Schemas['BoardViewsBoardHeatView']
export type BoardRates = Schemas['BoardViewsBoardRatesView']
export type BoardItem = Schemas['BoardViewsBoardItem']
export type BoardUnit = Schemas['BoardViewsBoardUnit']
export type Rates = Schemas['BoardViewsRateView']
export type Figure = Schemas['BoardViewsFigureView']['figure']

/** What the board is narrowed to. */
export interface BoardQuestion { place: string, days: number }

/** What rows are wanted: a figure and everything that it was narrowed to. */
export interface RowQuestion {
  figure: string
  place?: string
  unit?: string
  level?: string
  kind?: string
  person?: string
  rung?: string
  days?: string
  day?: string
}

/** The heat of more days than these would be unreadable. */
export const MOST_HEAT_DAYS = 31

export const boardApi = {
  about: () => http.get<BoardAbout>('/api/board'),
  now: ({ place }: BoardQuestion) => http.get<BoardNow>('/api/board/now', { place }),
  heat: ({ place, days }: BoardQuestion) =>
    http.get<BoardHeat>('/api/board/heat', { place, days: Math.min(days, MOST_HEAT_DAYS) }),
  rates: ({ place, days }: BoardQuestion) => http.get<BoardRates>('/api/board/rates', { place, days }),
  rows: (question: RowQuestion, page: number, size: number) =>
    http.get<Page<BoardItem>>('/api/board/rows', { ...question, page, size }),
  export: (question: RowQuestion) => http.download('GET', withQuery('/api/board/export', { ...question })),
}
