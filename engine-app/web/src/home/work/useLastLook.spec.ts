import { describe, expect, it } from 'vitest'
import { useLastLook } from './useLastLook'
import { aMatter } from './work.fixture'

const early = aMatter(1, { openedAt: '2026-11-21T02:00:00Z' })
const late = aMatter(2, { openedAt: '2026-11-21T03:00:00.250Z' })

describe('the last look at a list', () => {
  it('finds nothing new the first time', () => {
    const look = useLastLook('grid13', 'pool')

    look.look([early])

    expect(look.news.value).toBe(0)
  })

  it('marks what came since, until the list is opened again', () => {
    useLastLook('grid13', 'pool').look([early])
    const next = useLastLook('grid13', 'pool')

    next.look([early, late])
    expect(next.news.value).toBe(1)
    expect([early, late].map(next.isNew)).toEqual([false, true])

    const again = useLastLook('grid13', 'pool')
    again.look([early, late])
    expect(again.news.value).toBe(0)
  })

  it('is one of each person and list', () => {
    useLastLook('grid13', 'pool').look([early])

    const other = useLastLook('grid14', 'pool')
    other.look([late])
    const list = useLastLook('grid13', 'mine')
    list.look([late])

    expect(other.news.value + list.news.value).toBe(0)
  })
})
