import type {
  CoopClosing, CoopCounter, CoopCustomer, CoopDay, CoopPerson, CoopGood, CoopSale, CoopStock, DeedSheet, DeskPublicDeed, GoodEntry, Page,
  PointEntry, PointRanking, PointTitle, TitleVote, RecordedDeed, RuleAdoption, RuleSet, RuleVersion, StockMove, Village, WrittenRule,
} from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'

export interface HandOver { from: string, to: string, reason: string }
export interface EntryQuery { village: string, household: string, kind: string, from: string, until: string }
/** A household that was looked for; the name of whoever it was found by. */
export interface Home { number: string, address: string, name?: string }
interface Place { community: { code: string } }
type Found = Page<{ number: string, address: string, householder: string | null, place: Place }>
type People = Page<{ name: string, place: Place | null, homes: { number: string, address: string }[] }>

const most = 20

const points = '/api/points'
const rules = (village: string) => `/api/point-rules/${encodeURIComponent(village)}`
const goods = (village: string) => `/api/coop-goods/${encodeURIComponent(village)}`
const titles = (village: string, year: number) => `/api/point-titles/${encodeURIComponent(village)}/${year}`
const once = (key: string) => ({ 'Idempotency-Key': key })
const items = async <T>(answer: Promise<{ items: T[] }>) => (await answer).items

/** Part of an address or a number, which may stand in the address of a request; a name may not. */
export const isPlace = (words: string) => /\d|[村社区组巷路街弄里院号栋楼道镇庄屯]/.test(words)
export const isName = (words: string) => /^\p{L}[\p{L}·\s]+$/u.test(words)

/** Each household once, those of the village only. */
export function homesOf(households: Found['items'], people: People['items'], village: string): Home[] {
  const ours = (place: Place | null) => !village || place?.community.code === village
  const homes = [
    ...people.filter(({ place }) => ours(place)).flatMap(({ name, homes }) => homes.map(home => ({ ...home, name }))),
    ...households.filter(({ place }) => ours(place)).map(home => ({ ...home, name: home.householder ?? undefined })),
  ]
  return [...new Map(homes.map(({ number, address, name }) => [number, { number, address, name }])).values()]
}

/** The ledger of points and the rules it follows. */
export const pointsApi = {
  villages: () => items(http.get<{ items: Village[] }>(`${points}/villages`)),
  /** Households of a village by whoever lives there, by address or number; names are sent in a body. */
  homes: async (words: string, village: string): Promise<Home[]> => {
    const [households, people] = await Promise.all([
      isPlace(words) ? http.get<Found>('/api/households', { q: words, page: 0, size: most }) : undefined,
      isName(words) ? http.post<People>('/api/residents/search', { name: words, page: 0, size: most }) : undefined,
    ])
    return homesOf(households?.items ?? [], people?.items ?? [], village)
  },
  members: async (household: string) =>
    (await http.get<{ members: { number: string, name: string, relation: { name: string }, validTo: string | null }[] }>(
      `/api/households/${encodeURIComponent(household)}`)).members.filter(({ validTo }) => !validTo),
  entries: (query: EntryQuery, page: number, size: number) => http.get<Page<PointEntry>>(`${points}/entries`, { ...query, page, size }),
  exportEntries: (query: EntryQuery) => http.download('GET', withQuery(`${points}/entries/export`, { ...query })),
  reverse: (entry: PointEntry, reason: string) =>
    http.post<undefined>(`${points}/entries/${entry.village}/${entry.serial}/reversal`, { reason }),
  handOver: (village: string, wanted: HandOver) =>
    http.post<{ points: number }>(`${points}/hand-overs/${encodeURIComponent(village)}`, wanted),
  record: (deed: RecordedDeed, key: string) => http.post<{ number: string }>(`${points}/deeds`, deed, once(key)),
  deed: (number: string) => http.get<DeedSheet>(`${points}/deeds/${encodeURIComponent(number)}`),
  publicity: (village: string) => items(http.get<{ items: DeskPublicDeed[] }>(`${points}/publicity/${encodeURIComponent(village)}`)),
  ranking: (village: string) => http.get<PointRanking>(`${points}/ranking/${encodeURIComponent(village)}`),
  ruleSets: (village: string) => items(http.get<{ items: RuleSet[] }>(rules(village))),
  ruleVersion: (village: string, number: number) => http.get<RuleVersion>(`${rules(village)}/${number}`),
  titles: (village: string, year: number) => items(http.get<{ items: PointTitle[] }>(titles(village, year))),
  propose: (village: string, year: number) => items(http.post<{ items: PointTitle[] }>(titles(village, year), {})),
  vote: (village: string, year: number, household: string, vote: TitleVote) =>
    items(http.post<{ items: PointTitle[] }>(`${titles(village, year)}/${encodeURIComponent(household)}/vote`, vote)),
  draft: (village: string) => http.post<RuleVersion>(rules(village), {}),
  write: (village: string, number: number, written: WrittenRule[], version: number) =>
    http.put<RuleVersion>(`${rules(village)}/${number}`, { rules: written, version }),
  discard: (village: string, number: number) => http.delete(`${rules(village)}/${number}`),
  adopt: (village: string, number: number, adoption: RuleAdoption) =>
    http.post<RuleVersion>(`${rules(village)}/${number}/adoption`, adoption),
}

/** The counter of a co-op, its goods and its days. */
export const coopApi = {
  counter: () => http.get<CoopCounter>('/api/coop'),
  scan: (token: string) => items(http.post<{ items: CoopCustomer[] }>('/api/coop/scans', { token })),
  handOver: (number: string, token: string, resident: string, key: string) =>
    http.post<undefined>(`/api/coop/redemptions/${encodeURIComponent(number)}/handover`, { token, resident }, once(key)),
  sell: (sale: CoopSale, key: string) => http.post<{ number: string }>('/api/coop/sales', sale, once(key)),
  takeBack: (number: string, reason: string) => http.post<undefined>(`/api/coop/redemptions/${encodeURIComponent(number)}/void`, { reason }),
  day: (day: string) => http.get<CoopDay>(`/api/coop/days/${day}`),
  close: (day: string, countedFen: number) => http.post<CoopDay>(`/api/coop/days/${day}/closing`, { countedFen }),
  closings: () => items(http.get<{ items: CoopClosing[] }>('/api/coop/closings')),
  villages: () => items(http.get<{ items: Village[] }>('/api/coop-goods/villages')),
  goods: (village: string) => items(http.get<{ items: CoopGood[] }>(goods(village))),
  write: (village: string, code: string, good: GoodEntry) => http.put<CoopGood>(`${goods(village)}/${encodeURIComponent(code)}`, good),
  stock: (village: string, code: string) => http.get<CoopStock>(`${goods(village)}/${encodeURIComponent(code)}/stock`),
  move: (village: string, code: string, move: StockMove, key: string) =>
    http.post<CoopStock>(`${goods(village)}/${encodeURIComponent(code)}/stock`, move, once(key)),
}

/** What the code of a plate leads to ends with its token; a scanner types the whole address. */
export const tokenOf = (scanned: string) => scanned.trim().replace(/[?#].*$/, '').replace(/\/+$/, '').split('/').pop() ?? ''
/** The number below the code (the place in digits, with hyphens) is no code. */
export const isPlateNumber = (scanned: string) => /^[A-Z]?\d{9,}[\d\s-]*$/i.test(scanned.trim())
/** What somebody at the counter is called: surname, stars and what tells him from others who look the same. */
export const callOf = ({ name, relation, birthYear }: CoopPerson, born: (year: number) => string) =>
  [relation, birthYear ? born(birthYear) : ''].filter(Boolean).length
    ? `${name}（${[relation, birthYear ? born(birthYear) : ''].filter(Boolean).join('，')}）`
    : name

/** What goods cost, as the server reckons it. */
export function priceOf(
  good: Pick<CoopGood, 'priceFen'>, sale: { quantity: number, way: CoopSale['way'], steps: number },
  rates: Pick<CoopCounter, 'fenPerPoint' | 'stepPercent'>,
) {
  const whole = good.priceFen * sale.quantity
  if (sale.way === 'POINTS') return { points: Math.ceil(whole / rates.fenPerPoint), payFen: 0 }
  return { points: sale.steps * sale.quantity, payFen: whole - Math.floor(whole * sale.steps * rates.stepPercent / 100) }
}
export const yuan = (fen: number) => (fen / 100).toFixed(2)
