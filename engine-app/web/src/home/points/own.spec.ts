import { describe, expect, it } from 'vitest'
import type { MyPoints } from '@/shared/api/types'
import { byDay, placeOf, pointsOf, shared, timesOf } from './own'

describe('points of a household', () => {
  it('are listed by the day of the deed', () => {
    const of = (serial: number, deedOn: string) => ({ entry: { serial, deedOn }, left: null }) as MyPoints['entries'][number]
    const sorted = byDay([of(3, '2026-10-01'), of(2, '2026-11-02'), of(1, '2026-11-02')])
    expect(sorted.map(({ entry }) => entry.serial)).toEqual([2, 1, 3])
  })

  it('add up: what is nobody\'s is the household\'s', () => {
    const member = (month: number, year: number) => ({ number: '1', name: '王芳', isSelf: true, month, year })
    expect(shared({ month: 9, year: 20, members: [member(5, 8), member(2, 10)] })).toEqual({ month: 2, year: 2 })
  })

  it('name the village once', () => {
    expect(placeOf({ village: '石桥村', address: '石桥村积善巷 6 号' })).toBe('石桥村积善巷 6 号')
    expect(placeOf({ village: '石桥村', address: '积善巷 6 号' })).toBe('石桥村 积善巷 6 号')
  })
})

describe('a claim', () => {
  it('goes up to the cap of the month', () => {
    expect(timesOf({ unit: 'TIME', points: 3, monthCap: 10 })).toEqual({ min: 1, max: 4, step: 1 })
    expect(timesOf({ unit: 'HOUR', points: 2, monthCap: 3 })).toEqual({ min: 0.5, max: 1.5, step: 0.5 })
    expect(timesOf({ unit: 'TIME', points: 3, monthCap: null }).max).toBe(31)
    expect(timesOf({ unit: 'MONTH', points: 3, monthCap: null }).max).toBe(1)
  })

  it('says what it would bring', () => {
    expect(pointsOf({ points: 3, monthCap: null }, 1.5)).toBe(4)
    expect(pointsOf({ points: 3, monthCap: 10 }, 4)).toBe(10)
    expect(pointsOf({ points: 3, monthCap: null }, Number('x'))).toBeUndefined()
  })
})
