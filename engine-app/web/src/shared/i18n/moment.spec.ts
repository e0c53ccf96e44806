import { describe, expect, it } from 'vitest'
import { createLinliI18n } from '.'
import { formatDay, formatFullDay, formatMoment, formatRemaining, formatWorkingDays } from './moment'

const now = Date.parse('2026-11-22T02:00:00Z')
const texts = (language: 'zh-CN' | 'en') => {
  const i18n = createLinliI18n({}, {})
  i18n.global.locale.value = language
  return i18n.global.t as (key: string, named?: Record<string, unknown>) => string
}

describe('moments', () => {
  it('are shown in the time of the office', () => {
    expect(formatMoment('2026-11-24T09:30:00Z', 'zh-CN', now)).toBe('11月24日 17:30')
    expect(formatMoment('2026-11-24T09:30:00Z', 'en', now)).toBe('24 Nov 17:30')
    expect(formatMoment('2026-11-30T16:00:00Z', 'zh-CN', now)).toBe('11月30日 24:00')
    expect(formatMoment('2025-11-24T16:05:00Z', 'zh-CN', now)).toBe('2025年11月25日 00:05')
  })

  it('leave the clock out where only the day counts', () => {
    expect(formatDay('2026-12-01', 'zh-CN', now)).toBe('12月1日')
    expect(formatDay('2026-12-01', 'en', now)).toBe('1 Dec')
    expect(formatDay('2027-01-31', 'zh-CN', now)).toBe('2027年1月31日')
  })

  it('say the year of what is read in other years', () => {
    expect(formatFullDay('2026-12-01', 'zh-CN')).toBe('2026年12月1日')
    expect(formatFullDay('2026-12-01', 'en')).toBe('1 Dec 2026')
  })

  it('say working time in whole working days', () => {
    const zh = texts('zh-CN')

    expect(formatWorkingDays(10.88, zh)).toBe('11 个工作日')
    expect(formatWorkingDays(5, zh)).toBe('5 个工作日')
    expect(formatWorkingDays(0.3, zh)).toBe('不到 1 个工作日')
    expect(formatWorkingDays(2, texts('en'))).toBe('2 working days')
  })

  it('say how much is left or over in the two largest units', () => {
    const zh = texts('zh-CN')

    expect(formatRemaining('2026-11-24T05:10:00Z', zh, now)).toBe('剩2天3小时')
    expect(formatRemaining('2026-11-22T05:10:00Z', zh, now)).toBe('剩3小时10分钟')
    expect(formatRemaining('2026-11-21T01:59:30Z', zh, now)).toBe('超期1天')
    expect(formatRemaining('2026-11-22T05:10:00Z', texts('en'), now)).toBe('3 h 10 min left')
  })
})
