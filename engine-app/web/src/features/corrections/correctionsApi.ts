import type { CorrectionFigure, CorrectionOutlook, CorrectionRow, CorrectionSheet, CorrectionStep, NewCorrection, Page } from '@/shared/api/types'
import { http } from '@/shared/http'

export interface CorrectionQuery {
  finding: string
  open: boolean | ''
  unit: string
  aboutCase: string
  mine: boolean
}

const base = '/api/error-corrections'
const one = (number: string) => `${base}/${encodeURIComponent(number)}`

export const correctionsApi = {
  list: (query: CorrectionQuery, page: number, size: number) => http.get<Page<CorrectionRow>>(base, { ...query, page, size }),
  figures: () => http.get<{ items: CorrectionFigure[] }>(`${base}/figures`),
  sheet: (number: string) => http.get<CorrectionSheet>(one(number)),
  outlook: (aboutCase: string) => http.get<CorrectionOutlook>(`${base}/outlook`, { aboutCase }),
  register: (entry: NewCorrection) => http.post<{ number: string }>(base, entry),
  answer: (number: string, step: CorrectionStep, words: string | null) => http.post<void>(`${one(number)}/answers`, { step, words }),
}
