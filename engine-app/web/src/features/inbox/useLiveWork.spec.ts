import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onUnauthenticated } from '@/shared/http'
import { FakeLine, fakeLines } from '@/testing/lines'
import { Refusal, serve } from '@/testing/server'
import { type News, useLiveWork } from './useLiveWork'

const counts = { mine: 1, pool: 2, unit: 3, dueToday: 0, overdue: 0, cosign: 0, copies: 0, delegated: 0 }

function open() {
  const live = useLiveWork()
  const heard: News[] = []
  live.listen(news => heard.push(news))
  live.start()
  FakeLine.last.open()
  return { live, heard }
}

describe('useLiveWork', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    setActivePinia(createPinia())
    fakeLines()
    serve({ 'GET /api/inbox/counts': counts })
  })
  afterEach(() => {
    useLiveWork().stop()
    vi.useRealTimers()
  })

  it('tells once what came in one breath', async () => {
    const { live, heard } = open()

    FakeLine.last.say('changed', { items: [{ view: 'pool', taskId: 't1', caseNumber: 'WG-1' }] })
    FakeLine.last.say('changed', { items: [{ view: 'mine', taskId: 't2', caseNumber: 'WG-2' }] })
    await vi.advanceTimersByTimeAsync(400)

    expect(live.state).toBe('live')
    expect(heard).toEqual([{ views: new Set(['pool', 'mine']), cases: new Set(['WG-1', 'WG-2']), all: false, notices: false }])
  })

  it('asks every half minute while the line is lost, and catches up when it is back', async () => {
    const { live, heard } = open()

    FakeLine.last.fail()
    await vi.advanceTimersByTimeAsync(0)
    expect(live.state).toBe('lost')
    await vi.advanceTimersByTimeAsync(29_000)
    expect(heard).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(heard).toHaveLength(1)
    expect(heard[0]!.all).toBe(true)

    FakeLine.last.open()
    await vi.advanceTimersByTimeAsync(400)
    expect(live.state).toBe('live')
    expect(heard.at(-1)!.all).toBe(true)
    const before = heard.length
    await vi.advanceTimersByTimeAsync(120_000)
    expect(heard).toHaveLength(before)
  })

  it('lets the browser mend a short cut without a word', async () => {
    const { live } = open()

    FakeLine.last.fail(FakeLine.CONNECTING)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(live.state).toBe('live')
    FakeLine.last.open()
    await vi.advanceTimersByTimeAsync(10_000)

    expect(live.state).toBe('live')
    expect(FakeLine.all).toHaveLength(1)
  })

  it('says that the session is over, and stops', async () => {
    const over = vi.fn()
    onUnauthenticated(over)
    const { live } = open()
    serve({ 'GET /api/inbox/counts': new Refusal(401) })

    FakeLine.last.say('ended')
    await vi.advanceTimersByTimeAsync(0)

    expect(over).toHaveBeenCalledOnce()
    expect(live.state).toBe('off')
    await vi.advanceTimersByTimeAsync(120_000)
    expect(FakeLine.all).toHaveLength(1)
  })

  it('never counts as somebody at work', async () => {
    const calls = serve({ 'GET /api/inbox/counts': counts })
    open()

    FakeLine.last.say('ended')
    await vi.advanceTimersByTimeAsync(0)

    expect(calls.map(({ headers }) => headers['X-Linli-Unattended'])).toEqual(['1'])
  })

  it('gives up its line in a tab that nobody sees, and opens it when somebody looks', async () => {
    const { heard } = open()

    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(31_000)
    expect(FakeLine.last.readyState).toBe(FakeLine.CLOSED)
    await vi.advanceTimersByTimeAsync(61_000)
    expect(heard).toHaveLength(1)

    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(400)

    expect(FakeLine.all).toHaveLength(2)
    expect(heard).toHaveLength(2)
    vi.restoreAllMocks()
  })
})
