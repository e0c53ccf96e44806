import type { Page, PaperCause, PaperNumbering, SealedPaper, SealedPaperDetails, UnitSeal } from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'

export interface PaperQuery { q: string, state: string, page: number, size: number }

const path = (token: string) => `/api/sealed-papers/${encodeURIComponent(token)}`

export const papersApi = {
  list: (query: PaperQuery) => http.get<Page<SealedPaper>>('/api/sealed-papers', { ...query }),
  read: (token: string) => http.get<SealedPaperDetails>(path(token)),
  /** Opens the next copy in a tab of its own. */
  print: (token: string) => http.show(`${path(token)}/copies`, {}),
  /** Saves the next copy under its number. */
  save: (token: string) => http.download('POST', `${path(token)}/copies`),
  revoke: (token: string, cause: PaperCause, reason: string) =>
    http.post<SealedPaperDetails>(`${path(token)}/revocation`, { cause, reason }),
}

export const sealsApi = {
  list: () => http.get<UnitSeal[]>('/api/seals'),
  add: (unit: string, file: File, password: string) =>
    http.upload<UnitSeal>(withQuery('/api/seals', { unit }), file, file.name, undefined, undefined, { password }),
  end: (unit: string) => http.delete<void>(`/api/seals/${encodeURIComponent(unit)}`),
  numbering: () => http.get<PaperNumbering[]>('/api/seals/numbering'),
  number: (row: { unitCode: string, kind: string, pattern: string, version: number }) =>
    http.put<PaperNumbering[]>('/api/seals/numbering', row),
}
