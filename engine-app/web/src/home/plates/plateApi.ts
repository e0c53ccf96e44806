import type { Page, Plate, PlateDetails } from '@/shared/api/types'
import { http } from '@/shared/http'

export const pageSize = 20

const address = (number: string) => `/api/plates/${encodeURIComponent(number)}`

export const plateApi = {
  /** Plates that wait to be put up; words narrow them. */
  waiting: (q: string, page: number) => http.get<Page<Plate>>('/api/plates', { q, state: 'MADE,DAMAGED', page, size: pageSize }),
  read: (number: string) => http.get<PlateDetails>(address(number)),
  install: (number: string, proof: { photoId: string, longitude: number, latitude: number, version: number }) =>
    http.post<Plate>(`${address(number)}/installation`, proof),
}
