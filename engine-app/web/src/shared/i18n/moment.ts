import { useI18n } from 'vue-i18n'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const office = 'Asia/Shanghai'

type Texts = (key: string, named?: Record<string, unknown>) => string

interface Fields { year: string, month: string, day: string, hour: string, minute: string }

function fieldsOf(instant: string | number | Date): Fields {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: office, year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  return Object.fromEntries(parts.map(part => [part.type, part.value])) as unknown as Fields
}

/** `2026-11-24`: the office's day, as questions name it. */
export function officeDay(instant: string | number | Date): string {
  const at = fieldsOf(instant)
  return [at.year, at.month.padStart(2, '0'), at.day.padStart(2, '0')].join('-')
}

/** `17:30`, in the office's time zone. */
export function formatClock(instant: string | number | Date): string {
  const at = fieldsOf(instant)
  return `${at.hour}:${at.minute}`
}

/**
 * `11月24日 17:30`, with the year when it is not this one; always the office's time zone.
 * Midnight ends the day before, as people say it: `11月24日 24:00`.
 */
export function formatMoment(instant: string | number | Date, language: string, now = Date.now()): string {
  const time = new Date(instant).getTime()
  if (formatClock(time) === '00:00' && time % minute === 0) {
    return formatMoment(time - hour, language, now).replace(/23:00$/, '24:00')
  }
  const at = fieldsOf(instant)
  const sameYear = at.year === fieldsOf(now).year
  const clock = formatClock(instant)
  if (language !== 'en') return `${sameYear ? '' : `${at.year}年`}${Number(at.month)}月${Number(at.day)}日 ${clock}`
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone: office, day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' as const }),
  }).format(new Date(instant))
  return `${date} ${clock}`
}

/** `11月24日` of `2026-11-24`, with the year when it is not this one. */
export function formatDay(date: string, language: string, now = Date.now()): string {
  const noon = `${date}T12:00:00+08:00`
  return formatMoment(noon, language, now).replace(` ${formatClock(noon)}`, '')
}

/** `2026年11月24日`: of papers, of births and of periods, which are read in other years. */
export function formatFullDay(date: string, language: string): string {
  return formatDay(date, language, 0)
}

/** `2天3小时`, `3小时5分钟`, `12分钟`: the two largest units, and only the larger where the smaller no longer matters. */
export function formatSpan(milliseconds: number, t: Texts): string {
  const span = Math.abs(milliseconds)
  if (span < minute) return t('time.underMinute')
  const days = Math.floor(span / day)
  const hours = Math.floor(span % day / hour)
  const minutes = Math.floor(span % hour / minute)
  const words: string[] = []
  if (days) words.push(t('time.day', { n: days }))
  if (hours && days < 7) words.push(t('time.hour', { n: hours }))
  if (!days && hours < 6 && minutes) words.push(t('time.minute', { n: minutes }))
  return words.join(t('time.day', { n: '' }).startsWith(' ') ? ' ' : '')
}

/** `11 个工作日`: working time in whole days, as limits are set; a span on the clock is {@link formatSpan}. */
export function formatWorkingDays(days: number, t: Texts): string {
  return days > 0 && days < 1 ? t('time.underWorkingDay') : t('time.workingDays', { n: Math.round(days) })
}

/** `剩2天3小时` or `超期1天`: on the clock, until a moment that the calendar has found. */
export function formatRemaining(dueAt: string, t: Texts, now = Date.now()): string {
  const left = new Date(dueAt).getTime() - now
  return left >= 0 ? t('time.left', { span: formatSpan(left, t) }) : t('time.over', { span: formatSpan(left, t) })
}

/** Moments and spans in the language of the screen. */
export function useMoments() {
  const { t, locale } = useI18n()
  const moment = (instant: string) => formatMoment(instant, locale.value)
  const remaining = (dueAt: string) => formatRemaining(dueAt, t)
  return {
    moment,
    remaining,
    workingDays: (days: number) => formatWorkingDays(days, t),
    day: (date: string) => formatDay(date, locale.value),
    fullDay: (date: string) => formatFullDay(date, locale.value),
    /** `剩2天3小时（11月24日 17:30 前）` */
    due: (dueAt: string) => new Date(dueAt).getTime() >= Date.now()
      ? t('time.leftBefore', { left: remaining(dueAt), moment: moment(dueAt) })
      : t('time.overSince', { over: remaining(dueAt), moment: moment(dueAt) }),
  }
}
