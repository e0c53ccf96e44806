import type { Phrase, PhraseScope } from '@/shared/api/types'
import { http } from '@/shared/http'

const path = '/api/phrases'

export const phrasesApi = {
  /** What I use most first. */
  list: async () => (await http.get<{ items: Phrase[] }>(path)).items,
  add: (scope: PhraseScope, unitCode: string | null, text: string) => http.post<Phrase>(path, { scope, unitCode, text }),
  change: ({ id, version }: Phrase, text: string) => http.put<Phrase>(`${path}/${id}`, { text, version }),
  remove: (id: string) => http.delete(`${path}/${id}`),
  use: (id: string) => http.post(`${path}/${id}/uses`),
}
