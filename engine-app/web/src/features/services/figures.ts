import type { RouteLocationRaw } from 'vue-router'
import type { ServiceFigure } from '@/shared/api/types'
import { officeDay } from '@/shared/i18n/moment'

export type FigureBy = 'ITEM' | 'UNIT' | 'MONTH'
export type FigurePart = 'DECIDED' | 'INSTANT' | 'IN_PROMISE' | 'PAST_PROMISE' | 'IN_LAW' | 'PAST_LAW'

/** What is counted: months as `2026-11`, both included; item and unit by their codes, empty: any. */
export interface FigureQuestion { from: string, to: string, item: string, unit: string }

const MONTHS_SHOWN = 12

const pad = (number: number) => String(number).padStart(2, '0')
export const firstDay = (month: string) => `${month}-01`

export function lastDay(month: string): string {
  const [year, of] = month.split('-').map(Number)
  return `${month}-${pad(new Date(Date.UTC(year!, of!, 0)).getUTCDate())}`
}

/** The month so many before this one. */
export function monthBefore(month: string, months: number): string {
  const [year, of] = month.split('-').map(Number)
  const day = new Date(Date.UTC(year!, of! - 1 - months, 1))
  return `${day.getUTCFullYear()}-${pad(day.getUTCMonth() + 1)}`
}

/** A year up to this month. */
export function usualQuestion(now = Date.now()): FigureQuestion {
  const to = officeDay(now).slice(0, 7)
  return { from: monthBefore(to, MONTHS_SHOWN - 1), to, item: '', unit: '' }
}

/** The question narrowed to one row of an answer. */
export function narrowed(question: FigureQuestion, by: FigureBy, code: string): FigureQuestion {
  if (by === 'ITEM') return { ...question, item: code }
  return by === 'UNIT' ? { ...question, unit: code } : { ...question, from: code, to: code }
}

/** The list of the applications that a number counts. */
export function rowsOf(question: FigureQuestion, part?: FigurePart): RouteLocationRaw {
  return {
    name: 'services',
    query: {
      from: firstDay(question.from),
      to: lastDay(question.to),
      ...(question.item ? { item: question.item } : {}),
      ...(question.unit ? { unit: question.unit } : {}),
      ...(part ? { part } : {}),
    },
  }
}

/** Those that keep their promises least, the worst first; whoever keeps them all is not among them. */
export const latest = (rows: ServiceFigure[], most: number) => rows
  .filter(row => row.decided > row.inPromise)
  .sort((a, b) => (a.promiseShare ?? 0) - (b.promiseShare ?? 0) || (b.decided - b.inPromise) - (a.decided - a.inPromise))
  .slice(0, most)
