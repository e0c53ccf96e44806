import type {
  CatalogueChoices, CatalogueFigures, FigureGroup, NewServiceItem, Page, ServiceItemChange, ServiceItemDetails, ServiceItemRow,
} from '@/shared/api/types'
import { http } from '@/shared/http'

export interface CatalogueQuery {
  q: string
  lifeStage: string
  type: string
  department: string
  signOff: string
  delegated: boolean | ''
  instant: boolean | ''
  on: string
  page: number
  size: number
}

const path = (code: string) => `/api/service-items/${encodeURIComponent(code)}`

export const catalogueApi = {
  list: (query: CatalogueQuery) => http.get<Page<ServiceItemRow>>('/api/service-items', { ...query }),
  versions: (code: string) => http.get<ServiceItemDetails[]>(`${path(code)}/versions`),
  add: (item: NewServiceItem) => http.post<ServiceItemDetails>('/api/service-items', item),
  change: (code: string, change: ServiceItemChange) => http.put<ServiceItemDetails>(path(code), change),
  end: (code: string, from: string, version: number) => http.post<void>(`${path(code)}/end`, { from, version }),
  withdraw: (code: string, number: number) => http.delete<void>(`${path(code)}/versions/${number}`),
  choices: () => http.get<CatalogueChoices>('/api/service-catalogue/choices'),
  figures: (by: FigureGroup) => http.get<CatalogueFigures>('/api/service-catalogue/figures', { by }),
}
