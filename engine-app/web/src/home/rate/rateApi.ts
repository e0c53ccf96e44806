import type { PublicRating, RatedVisit, RatingGrade } from '@/shared/api/types'
import { http } from '@/shared/http'

export interface NewRating {
  grade: RatingGrade
  labels: string[]
  words: string | null
  name: string | null
  phone: string | null
}

const path = (token: string) => `/api/public/ratings/${encodeURIComponent(token)}`

/** Rating by the code of a visit or of a window. */
export const rateApi = {
  read: (token: string) => http.get<PublicRating>(path(token)),
  give: (token: string, rating: NewRating, key: string) =>
    http.post<RatedVisit>(path(token), rating, { 'Idempotency-Key': key }),
}
