import type { MyPoints, PointRule } from '@/shared/api/types'

/** Entries by the day of the deed, the latest first. */
export const byDay = (entries: MyPoints['entries']) =>
  [...entries].sort((a, b) => b.entry.deedOn.localeCompare(a.entry.deedOn) || b.entry.serial - a.entry.serial)

/** What the household got without being a member's, so that the rows add up. */
export function shared({ month, year, members }: Pick<MyPoints, 'month' | 'year' | 'members'>) {
  const sum = (figures: number[]) => figures.reduce((one, other) => one + other, 0)
  return { month: month - sum(members.map(one => one.month)), year: year - sum(members.map(one => one.year)) }
}

const endings = ['村民委员会', '居民委员会', '村委会', '居委会', '社区', '村']

/** The address with its village once. */
export function placeOf({ village, address }: Pick<MyPoints, 'village' | 'address'>) {
  const ending = endings.find(one => village.endsWith(one)) ?? ''
  const name = village.slice(0, village.length - ending.length)
  return name && address.startsWith(name) ? address : `${village} ${address}`
}

const mostDays = 31

/** How many times, or for how many hours, somebody may claim at once, and by how much it grows. */
export function timesOf(rule: Pick<PointRule, 'unit' | 'points' | 'monthCap'> | undefined) {
  if (!rule) return { min: 1, max: mostDays, step: 1 }
  if (rule.unit === 'MONTH' || rule.unit === 'QUARTER') return { min: 1, max: 1, step: 1 }
  const step = rule.unit === 'HOUR' ? 0.5 : 1
  const capped = rule.monthCap && rule.points > 0 ? Math.ceil(rule.monthCap / rule.points / step) * step : mostDays
  return { min: step, max: Math.max(step, capped), step }
}

/** Whole points by the rule, of which a month takes no more than its cap; undefined where it is no number. */
export function pointsOf(rule: Pick<PointRule, 'points' | 'monthCap'>, times: number) {
  if (!(times > 0)) return undefined
  const points = Math.floor(rule.points * times)
  return rule.monthCap ? Math.min(points, rule.monthCap) : points
}
