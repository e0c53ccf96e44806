import type { CaseKind, Phrase, PhraseScope } from '@/shared/api/types'
import { http } from '@/shared/http'

const path = '/api/phrases'

export const phrasesApi = {
  /** What I use most first; in a matter of a kind what is for that kind alone before what is for all. */
  list: async (kind?: CaseKind) => (await http.get<{ items: Phrase[] }>(path, kind ? { kind } : {})).items,
  add: (scope: PhraseScope, unitCode: string | null, kind: CaseKind | null, text: string) =>
    http.post<Phrase>(path, { scope, unitCode, kind, text }),
  change: ({ id, version }: Phrase, text: string) => http.put<Phrase>(`${path}/${id}`, { text, version }),
  remove: (id: string) => http.delete(`${path}/${id}`),
  use: (id: string) => http.post(`${path}/${id}/uses`),
}
