import type {
  OwnHours, OwnVolunteer, OwnWishClaim, OwnWishClaimRow, OwnWishEntry, OwnWishSheet, PublicWish, VolunteerEntry, WishBoardView, WishClaimed,
  WishFigures, WishGrade, WishReceipt, WishRow, WishThanked,
} from '@/shared/api/types'
import { http } from '@/shared/http'

const own = '/api/me/wishes'
const claims = '/api/me/wish-claims'
const at = (root: string, number: string, rest = '') => `${root}/${encodeURIComponent(number)}${rest}`

export type WishOrder = 'NEW' | 'SOON' | 'PEOPLE'
export interface Claiming { number: string, forUnit: boolean, people: number, tools: string | null, companions: string[] }

/** Wishes on the phone: the board for everybody, what I wish, and what I take up. */
export const wishesApi = {
  board: (place: string, kind: string, order: WishOrder, page: number) =>
    http.get<WishBoardView>('/api/public/wishes', { place, kind, order, page, size: 20 }),
  published: (number: string) => http.get<PublicWish>(at('/api/public/wishes', number)),
  thanks: async (place: string) => (await http.get<{ items: WishThanked[] }>('/api/public/wish-thanks', { place, size: 50 })).items,
  figures: (place: string) => http.get<WishFigures>('/api/public/wish-figures', { place }),

  tell: (entry: OwnWishEntry, key: string) => http.post<WishReceipt>(own, entry, { 'Idempotency-Key': key }),
  list: async () => (await http.get<{ items: WishRow[] }>(own)).items,
  read: (number: string) => http.get<OwnWishSheet>(at(own, number)),
  withdraw: (number: string, words: string) => http.post<OwnWishSheet>(at(own, number, '/withdrawal'), { words }),
  confirm: (number: string, grade: WishGrade, thanks: string | null, thanksAgreed: boolean) =>
    http.post<OwnWishSheet>(at(own, number, '/confirmation'), { grade, thanks, thanksAgreed }),
  redo: (number: string, words: string) => http.post<OwnWishSheet>(at(own, number, '/redo'), { words }),
  isSeated: async (number: string) => (await http.get<{ signedUp: boolean }>(at(own, number, '/seat'))).signedUp,
  signUp: async (number: string) => (await http.put<{ signedUp: boolean }>(at(own, number, '/seat'), {})).signedUp,
  signOff: async (number: string) => {
    await http.delete(at(own, number, '/seat'))
    return true
  },

  claim: (claiming: Claiming, key: string) => http.post<WishClaimed>(claims, claiming, { 'Idempotency-Key': key }),
  claims: async () => (await http.get<{ items: OwnWishClaimRow[] }>(claims)).items,
  readClaim: (number: string) => http.get<OwnWishClaim>(at(claims, number)),
  giveUp: (number: string, words: string) => http.post<OwnWishClaim>(at(claims, number, '/giving-up'), { words }),
  checkIn: (number: string, present: number, evidenceIds: string[]) =>
    http.post<OwnWishClaim>(at(claims, number, '/check-in'), { present, evidenceIds }),
  finish: (number: string, result: string, minutes: number, evidenceIds: string[]) =>
    http.post<OwnWishClaim>(at(claims, number, '/result'), { result, minutes, evidenceIds }),

  volunteer: () => http.get<OwnVolunteer>('/api/me/volunteer'),
  ask: (entry: VolunteerEntry) => http.put<OwnVolunteer>('/api/me/volunteer', entry),
  hours: () => http.get<OwnHours>('/api/me/volunteer/hours'),
  certify: () => http.post<OwnHours>('/api/me/volunteer/certificates'),
  certificate: async (token: string) => {
    await http.download('GET', `/api/me/volunteer/certificates/${encodeURIComponent(token)}`)
    return true
  },
}
