import type { DeedEntry, PointBoard, HeldGoods, MyCounter, MyPoints, PublicDeed } from '@/shared/api/types'
import { http } from '@/shared/http'

const base = '/api/me/points'
const once = (key: string) => ({ 'Idempotency-Key': key })

/** The points of one's own household. */
export const pointsApi = {
  read: () => http.get<MyPoints>(base),
  claim: (deed: DeedEntry, key: string) => http.post<{ number: string }>(`${base}/deeds`, deed, once(key)),
  withdraw: (number: string) => http.post<undefined>(`${base}/deeds/${encodeURIComponent(number)}/withdrawal`, { reason: null }),
  publicity: async () => (await http.get<{ items: PublicDeed[] }>(`${base}/publicity`)).items,
  object: (token: string, words: string, key: string) =>
    http.post<undefined>(`${base}/publicity/${encodeURIComponent(token)}/objections`, { words }, once(key)),
  board: () => http.get<PointBoard>(`${base}/board`),
  show: (isShown: boolean) => http.put<undefined>(`${base}/board/display`, { isShown }),
  counter: () => http.get<MyCounter>(`${base}/goods`),
  hold: (goods: HeldGoods, key: string) => http.post<{ number: string }>(`${base}/redemptions`, goods, once(key)),
  release: (number: string) => http.post<undefined>(`${base}/redemptions/${encodeURIComponent(number)}/release`, {}),
}
