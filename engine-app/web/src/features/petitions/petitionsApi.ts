import type {
  CareLog, Complainable, Grid, Page, PetitionContent, PetitionEntry, PetitionFigures, PetitionProposals, PetitionQuestion,
  PetitionReceipt, PetitionRow, PetitionSearch, PetitionSheet, ProposalKind, SimilarPetition,
} from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'
import { type FigureMonths, type TablePart, firstDay, lastDay } from './figures'

const root = '/api/petitions'
const path = (number: string) => `${root}/${encodeURIComponent(number)}`
const MOST = 100
export const proposalKinds: ProposalKind[] = ['IMPROVE_WORK', 'IMPROVE_POLICY', 'HOLD_LIABLE']
const days = ({ from, to }: FigureMonths) => ({ from: firstDay(from), to: lastDay(to) })

export interface Choice { code: string, name: string }

export const petitionsApi = {
  contents: async () => (await http.get<{ items: PetitionContent[] }>('/api/public/petitions/contents')).items,
  /** Communities, by a part of the name of one of their grids or of their own. */
  communities: async (q: string): Promise<Choice[]> => {
    const { items } = await http.get<Page<Grid>>('/api/grids', { q, page: 0, size: MOST })
    return [...new Map(items.flatMap(({ community }) => community ? [[community.code, community] as const] : [])).values()]
  },
  units: async (q: string): Promise<Choice[]> => (await http.get<{ items: Choice[] }>('/api/units', { q })).items.slice(0, MOST),
  /** Staff of a unit, or of all, by a part of the name. */
  people: async (unit: string, q: string): Promise<Choice[]> => {
    const { items } = await http.get<{ items: Complainable['people'] }>(`${root}/complainable`, { unit, q })
    return items.map(({ username, name, unitName }) => ({ code: username, name: `${name}（${unitName}）` }))
  },
  register: (entry: PetitionEntry, key: string) => http.post<PetitionReceipt>(root, entry, { 'Idempotency-Key': key }),
  /** A person that is looked for stands in the body, never in an address. */
  similar: async (known: PetitionQuestion) => (await http.post<{ items: SimilarPetition[] }>(`${root}/similar`, known)).items,
  search: (wanted: PetitionSearch) => http.post<Page<PetitionRow>>(`${root}/search`, wanted),
  figures: (months: FigureMonths) => http.get<PetitionFigures>('/api/petition-figures', days(months)),
  exportFigures: (months: FigureMonths, by: TablePart) =>
    http.download('GET', withQuery('/api/petition-figures/export', { ...days(months), by })),
  read: (number: string) => http.get<PetitionSheet>(path(number)),
  care: (number: string) => http.get<CareLog>(`${path(number)}/care`),
  recordCare: (number: string, entry: { doneOn: string, words: string }) => http.post<CareLog>(`${path(number)}/care`, entry),
  proposals: (number: string) => http.get<PetitionProposals>(`${path(number)}/proposals`),
  propose: (number: string, proposal: { kind: ProposalKind, words: string, answerUntil: string }) =>
    http.post<void>(`${path(number)}/proposals`, proposal),
  answerProposal: (number: string, answer: { kind: ProposalKind, words: string }) =>
    http.post<void>(`${path(number)}/proposal-answers`, answer),
  registration: async (number: string) => {
    await http.download('GET', `${path(number)}/registration`)
    return true
  },
  dossier: async (number: string) => {
    await http.download('GET', `${path(number)}/dossier`)
    return true
  },
  paper: async (number: string, token: string) => {
    await http.download('GET', `${path(number)}/papers/${encodeURIComponent(token)}`)
    return true
  },
}
