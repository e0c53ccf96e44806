import type { Grid, Page } from '@/shared/api/types'
import { http } from '@/shared/http'

export const gridsApi = {
  page: (q: string, page: number, size: number) => http.get<Page<Grid>>('/api/grids', { q, page, size }),
  codeUrl: (code: string) => `/api/grids/${encodeURIComponent(code)}/code.svg`,
}
