import { describe, expect, it } from 'vitest'
import { serve } from '@/testing/server'
import { markSeen, receipts, rememberReceipt } from '../report/receipts'
import { useKeptReports } from './changes'

const receipt = (number: string) => ({ number, queryCode: `code-${number}`, title: '路灯不亮', grid: '上湾网格', at: '2026-11-21T02:30:00Z' })
const change = (number: string, state: string, changedAt: string) =>
  ({ number, state, stateText: '', stageLight: 'RED', stageText: '', changedAt, closedAt: null })
const path = 'POST /api/public/cases/changes'

describe('reports kept on this phone', () => {
  it('are asked about in one request whose address says nothing', async () => {
    rememberReceipt(receipt('WG-1'))
    rememberReceipt(receipt('WG-2'))
    const calls = serve({ [path]: { items: [] } })

    await useKeptReports().load()

    expect(calls).toHaveLength(1)
    expect([...calls[0]!.query]).toEqual([])
    expect(calls[0]!.body).toEqual({ cases: [
      { number: 'WG-2', queryCode: 'code-WG-2' }, { number: 'WG-1', queryCode: 'code-WG-1' },
    ] })
  })

  it('are marked when something happened since somebody looked', async () => {
    rememberReceipt(receipt('WG-1'))
    rememberReceipt(receipt('WG-2'))
    markSeen('WG-1', '2026-11-21T03:00:00Z')
    markSeen('WG-2', '2026-11-21T03:00:00Z')
    serve({ [path]: { items: [change('WG-1', 'ACCEPTED', '2026-11-21T04:00:00Z'), change('WG-2', 'REPORTED', '2026-11-21T03:00:00Z')] } })
    const kept = useKeptReports()

    await kept.load()
    expect(kept.news.value).toBe(1)
    expect(kept.reports.value.find(each => each.isNew)?.receipt.number).toBe('WG-1')

    markSeen('WG-1', '2026-11-21T04:00:00Z')
    await kept.load()
    expect(kept.news.value).toBe(0)
  })

  it('that nobody looked at yet are new once somebody has taken them on', async () => {
    rememberReceipt(receipt('WG-1'))
    rememberReceipt(receipt('WG-2'))
    serve({ [path]: { items: [change('WG-1', 'REPORTED', '2026-11-21T02:30:00Z'), change('WG-2', 'ACCEPTED', '2026-11-21T04:00:00Z')] } })
    const kept = useKeptReports()

    await kept.load()

    expect(kept.reports.value.filter(each => each.isNew).map(each => each.receipt.number)).toEqual(['WG-2'])
  })

  it('that were merged say how the earlier one goes on', async () => {
    rememberReceipt(receipt('WG-1'))
    serve({
      [path]: { items: [change('WG-1', 'MERGED', '2026-11-21T02:30:00Z')] },
      'GET /api/public/cases/WG-1': { number: 'WG-1', mergedInto: { stateText: '处置中', stageLight: 'YELLOW' } },
    })
    const kept = useKeptReports()

    await kept.load()

    expect(kept.reports.value[0]?.earlier?.stateText).toBe('处置中')
  })

  it('stay in the list when there is no network', async () => {
    rememberReceipt(receipt('WG-1'))
    serve({})
    const kept = useKeptReports()

    await kept.load()

    expect(kept.problem.value).toBeTruthy()
    expect(kept.reports.value).toHaveLength(1)
  })

  it('keep nothing about the reporter', () => {
    rememberReceipt(receipt('WG-1'))
    markSeen('WG-1', '2026-11-21T03:00:00Z')

    expect(Object.keys(receipts()[0]!).sort()).toEqual(['at', 'grid', 'number', 'queryCode', 'seenAt', 'title'])
  })
})
