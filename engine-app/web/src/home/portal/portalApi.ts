import type {
  HomeArticle, HomeModulePage, HomePage, Page, PublicAnnouncement, PublicAnnouncementRow, PublicBoards, PublicPlaces,
} from '@/shared/api/types'
import { http } from '@/shared/http'

const article = (id: string) => `/api/public/portal/articles/${encodeURIComponent(id)}`
const announcement = (id: string) => `/api/public/announcements/${encodeURIComponent(id)}`

/** What anybody may read at a place; `area` is its code, or empty for the whole city. */
export const portalApi = {
  home: (area: string) => http.get<HomePage>('/api/public/portal', { area }),
  module: (code: string, area: string, page: number) =>
    http.get<HomeModulePage>(`/api/public/portal/modules/${encodeURIComponent(code)}`, { area, page }),
  article: (id: string, area: string) => http.get<HomeArticle>(article(id), { area }),
  /** The address of a picture of an article. */
  picture: (id: string, picture: string, area: string) =>
    `${article(id)}/pictures/${encodeURIComponent(picture)}?area=${encodeURIComponent(area)}`,
  announcements: (area: string, page: number) =>
    http.get<Page<PublicAnnouncementRow>>('/api/public/announcements', { area, page }),
  announcement: (id: string) => http.get<PublicAnnouncement>(announcement(id)),
  read: (id: string, device: string, area: string, confirmed: boolean) =>
    http.post<void>(`${announcement(id)}/reads`, { device, area: area || null, confirmed }),
  boards: (area: string) => http.get<PublicBoards>('/api/public/boards', { area }),
  places: (under: string) => http.get<PublicPlaces>('/api/public/places', { under }),
}
