import type { Guide, GuideRow, GuideStage, Page } from '@/shared/api/types'
import { http } from '@/shared/http'

/** What can be applied for, for anybody. */
export const guideApi = {
  stages: () => http.get<GuideStage[]>('/api/public/service-items/stages'),
  list: (stage: string, q: string, page: number) => http.get<Page<GuideRow>>('/api/public/service-items', { stage, q, page }),
  item: (code: string) => http.get<Guide>(`/api/public/service-items/${encodeURIComponent(code)}`),
}
