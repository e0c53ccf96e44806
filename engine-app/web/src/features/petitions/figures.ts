import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router'
import type { PetitionFigure, PetitionFigures, PetitionRates } from '@/shared/api/types'
import { officeDay } from '@/shared/i18n/moment'
import type { PetitionCount, PetitionPart } from './filter'

/** What is counted: months as `2026-11`, both included. */
export interface FigureMonths { from: string, to: string }
export type FigureRow = PetitionFigures['parts'][number]['rows'][number]
export type PlainNumber = 'registered' | 'first' | 'repeated' | 'groups' | 'anonymous' | 'forwarded' | 'assigned'

/** By what the table can be grouped; the whole stands above it. */
export const parts = [
  'CONTENT', 'STREET', 'COMMUNITY', 'HANDLING_UNIT', 'COMPLAINED_UNIT', 'WAY', 'CLASS', 'MONTH',
] as const satisfies PetitionPart[]
export type TablePart = typeof parts[number]

export const plainNumbers: PlainNumber[] = ['registered', 'first', 'repeated', 'groups', 'anonymous', 'forwarded', 'assigned']

interface RateOf {
  name: keyof PetitionRates
  good: (figure: PetitionFigure) => number
  all: (figure: PetitionFigure) => number
  goodOnes: LocationQueryRaw
  others: LocationQueryRaw
}
const counted = (count: PetitionCount): LocationQueryRaw => ({ counted: count })
/** The rates, each with the rows that are in it and those that are not. */
export const rates: RateOf[] = [
  { name: 'accepted', good: row => row.acceptedInTime, all: row => row.decidedOnAcceptance, goodOnes: counted('ACCEPTED_IN_TIME'), others: counted('ACCEPTED_LATE') },
  { name: 'concluded', good: row => row.concludedInTime, all: row => row.concluded, goodOnes: counted('CONCLUDED_IN_TIME'), others: counted('CONCLUDED_LATE') },
  { name: 'closed', good: row => row.closed, all: row => row.registered, goodOnes: { open: 'false' }, others: { open: 'true' } },
  { name: 'office', good: row => row.officeContent, all: row => row.officeRated, goodOnes: counted('OFFICE_CONTENT'), others: counted('OFFICE_UNSATISFIED') },
  { name: 'handler', good: row => row.handlerContent, all: row => row.handlerRated, goodOnes: counted('HANDLER_CONTENT'), others: counted('HANDLER_UNSATISFIED') },
]

const behind: Record<PlainNumber, LocationQueryRaw> = {
  registered: {},
  first: { repeat: 'false' },
  repeated: { repeat: 'true' },
  groups: { group: 'true' },
  anonymous: { anonymous: 'true' },
  forwarded: counted('FORWARDED'),
  assigned: counted('ASSIGNED'),
}
const filterOf: Record<Exclude<TablePart, 'MONTH'>, string> = {
  CONTENT: 'contentClass', STREET: 'area', COMMUNITY: 'area', HANDLING_UNIT: 'unit', COMPLAINED_UNIT: 'complained', WAY: 'way', CLASS: 'petitionClass',
}

const pad = (number: number) => String(number).padStart(2, '0')
export const firstDay = (month: string) => `${month}-01`
export function lastDay(month: string): string {
  const [year, of] = month.split('-').map(Number)
  return `${month}-${pad(new Date(Date.UTC(year!, of!, 0)).getUTCDate())}`
}

/** The calendar year so many before this one, up to this month. */
export function yearBefore(years: number, now = Date.now()): FigureMonths {
  const today = officeDay(now)
  const year = Number(today.slice(0, 4)) - years
  return { from: `${year}-01`, to: years ? `${year}-12` : today.slice(0, 7) }
}

function narrowed(part: TablePart, row: FigureRow): LocationQueryRaw {
  const { code } = row.figure
  if (part === 'MONTH') return code ? { from: firstDay(code), to: lastDay(code) } : {}
  if (code === null) return { without: part }
  return { [filterOf[part]]: code, ...['unit', 'area', 'complained'].includes(filterOf[part]) ? { called: row.name ?? code } : {} }
}

/** The list of the petitions that a number counts: of all these months, or of one row of a part. */
export function rowsOf(months: FigureMonths, number: PlainNumber | LocationQueryRaw, part?: TablePart, row?: FigureRow): RouteLocationRaw {
  return {
    name: 'petitions',
    query: {
      from: firstDay(months.from),
      to: lastDay(months.to),
      ofOwnOffice: 'true',
      ...part && row ? narrowed(part, row) : {},
      ...typeof number === 'string' ? behind[number] : number,
    },
  }
}

export const rowsOfPart = (figures: PetitionFigures, part: PetitionPart) => figures.parts.find(each => each.part === part)?.rows ?? []
