import type { Grid, Page } from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'

export const gridsApi = {
  page: (q: string, page: number, size: number) => http.get<Page<Grid>>('/api/grids', { q, page, size }),
  /** A page to print for each grid. */
  sheetsUrl: (codes: string[]) => withQuery('/api/grids/sheets.pdf', { codes: codes.join(',') }),
  changeCoverage: (code: string, coverage: string | null) => http.put(`/api/grids/${encodeURIComponent(code)}/coverage`, { coverage }),
  renewToken: (code: string) => http.post<{ token: string, url: string }>(`/api/grids/${encodeURIComponent(code)}/token`),
  codeUrl: (code: string) => `/api/grids/${encodeURIComponent(code)}/code.svg`,
}
