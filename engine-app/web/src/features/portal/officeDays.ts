import { officeDay } from '@/shared/i18n/moment'

const day = 24 * 60 * 60 * 1000

/** The moment at which a day begins at the office. */
export const beginOf = (date: string | null | undefined) => date ? new Date(`${date}T00:00:00+08:00`).toISOString() : null

/** The moment at which a day is over at the office. */
export const endOf = (date: string | null | undefined) => date ? new Date(Date.parse(`${date}T00:00:00+08:00`) + day).toISOString() : null

/** The day that begins at a moment. */
export const firstDay = (instant: string | null) => instant ? officeDay(instant) : null

/** The last day before a moment. */
export const lastDay = (instant: string | null) => instant ? officeDay(Date.parse(instant) - 1) : null
