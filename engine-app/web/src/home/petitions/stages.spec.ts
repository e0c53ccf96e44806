import { describe, expect, it } from 'vitest'
import { limitOf, openAppeal } from './stages'

const now = Date.parse('2026-12-01T10:00:00+08:00')

describe('what a petitioner is told', () => {
  it('tells a limit while somebody else has to act', () => {
    const promisedAt = '2026-12-20T16:00:00Z'

    expect(limitOf({ state: 'ACCEPTED_PETITION', promisedAt })).toBe(promisedAt)
    expect(limitOf({ state: 'SERVED', promisedAt })).toBeUndefined()
    expect(limitOf({ state: 'ACCEPTED_PETITION', promisedAt, closedAt: '2026-11-30T02:00:00Z' })).toBeUndefined()
  })

  it('offers the next level until its last moment', () => {
    const appealUntil = '2026-12-01T16:00:00Z'

    expect(openAppeal({ appeal: 'REVIEW', appealUntil }, now)).toEqual({ level: 'REVIEW', until: appealUntil })
    expect(openAppeal({ appeal: 'REVIEW', appealUntil }, Date.parse(appealUntil))).toBeUndefined()
    expect(openAppeal({ appeal: null, appealUntil: null }, now)).toBeUndefined()
  })
})
