import type {
  AnonymousPetitionEntry, OwnPetitionEntry, OwnPetitionSheet, PetitionChoices, PetitionContent, PetitionRatingEntry, PetitionReceipt,
  PetitionRow, RateablePetition,
} from '@/shared/api/types'
import { http } from '@/shared/http'

const root = '/api/me/petitions'
const path = (number: string) => `${root}/${encodeURIComponent(number)}`

/** Petitions by phone: what can be chosen, sending one, and what became of mine. */
export const petitionsApi = {
  contents: async () => (await http.get<{ items: PetitionContent[] }>('/api/public/petitions/contents')).items,
  choices: () => http.get<PetitionChoices>(`${root}/choices`),
  submit: (entry: OwnPetitionEntry, key: string) => http.post<PetitionReceipt>(root, entry, { 'Idempotency-Key': key }),
  submitUnnamed: (entry: AnonymousPetitionEntry, key: string) =>
    http.post<PetitionReceipt>('/api/public/petitions', entry, { 'Idempotency-Key': key }),
  list: async () => (await http.get<{ items: PetitionRow[] }>(root)).items,
  read: (number: string) => http.get<OwnPetitionSheet>(path(number)),
  supplement: (number: string, words: string, evidenceIds: string[]) =>
    http.post<OwnPetitionSheet>(`${path(number)}/supplements`, { words, evidenceIds }),
  withdraw: (number: string, words: string) => http.post<OwnPetitionSheet>(`${path(number)}/withdrawal`, { words, evidenceIds: [] }),
  appeal: (number: string, words: string) => http.post<OwnPetitionSheet>(`${path(number)}/appeal`, { words, evidenceIds: [] }),
  rate: (number: string, rating: PetitionRatingEntry) => http.post<OwnPetitionSheet>(`${path(number)}/ratings`, rating),
  /** With number and code alone; the code stands in the body, never in an address. */
  rateable: (number: string, queryCode: string) =>
    http.post<RateablePetition>(`/api/public/petitions/${encodeURIComponent(number)}/rateable`, { queryCode }),
  rateByCode: (number: string, queryCode: string, rating: PetitionRatingEntry) =>
    http.post<RateablePetition>(`/api/public/petitions/${encodeURIComponent(number)}/ratings`, { queryCode, ...rating }),
  paper: (number: string, token: string) => http.download('GET', `${path(number)}/papers/${encodeURIComponent(token)}`),
}
