import type { components } from '@/shared/api/schema'
import type { CaseFile, CorrectionFigure, CorrectionOutlook, CorrectionRow, CorrectionSheet, CorrectionStep, NewCorrection, Page } from '@/shared/api/types'
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

/** A case in which an error may have happened. */
export type AboutCase = components['schemas']['CaseSearchHit']

/** Errors are registered where work was done, not in a look at errors. */
export const hasErrors = (kind: CaseFile['kind']) => kind !== 'CORRECTION' && kind !== 'SUPERVISION'

export const correctionsApi = {
  cases: async (text: string) => {
    const { items } = await http.post<{ items: AboutCase[] }>('/api/cases/search', { ...text && { text }, page: 0, size: 20 })
    return items.filter(({ kind }) => hasErrors(kind))
  },
  list: (query: CorrectionQuery, page: number, size: number) => http.get<Page<CorrectionRow>>(base, { ...query, page, size }),
  figures: () => http.get<{ items: CorrectionFigure[] }>(`${base}/figures`),
  sheet: (number: string) => http.get<CorrectionSheet>(one(number)),
  outlook: (aboutCase: string) => http.get<CorrectionOutlook>(`${base}/outlook`, { aboutCase }),
  register: (entry: NewCorrection) => http.post<{ number: string }>(base, entry),
  answer: (number: string, step: CorrectionStep, words: string | null) => http.post<void>(`${one(number)}/answers`, { step, words }),
}
