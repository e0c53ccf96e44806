import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { serve } from '@/testing/server'
import ServiceFiguresPage from './ServiceFiguresPage.vue'
import { lastDay, latest, monthBefore, narrowed, rowsOf, usualQuestion } from './figures'

vi.mock('../board/charts', () => ({ init: () => ({ setOption() {}, on() {}, dispose() {}, resize() {} }) }))

const cut = { before: 4, after: 1, rate: 75 }
const figure = (changes: object = {}) => ({
  code: '49', name: '老年优待证', received: 12, decided: 10, granted: 9, refused: 1, instant: 8, instantShare: 80,
  inPromise: 9, promiseShare: 90, inLaw: 10, lawShare: 100, overdue: 0, cuts: { materials: cut, steps: cut, days: cut },
  ratings: { rated: 6, bad: 2, followedUp: 1, followedUpShare: 50 },
  ...changes,
})
const nothing = figure({
  code: null, name: '', received: 0, decided: 0, instant: 0, instantShare: null, inPromise: 0, promiseShare: null,
  inLaw: 0, lawShare: null, overdue: 0, cuts: null, ratings: null,
})

async function open(answer: object, permissions = ['service:figures', 'service:read', 'rating:read']) {
  const calls = serve({ 'GET /api/service-figures': answer })
  const { plugins, router } = await deskPlugins('/desk/services/figures', { ...staff, permissions })
  render(ServiceFiguresPage, { global: { plugins } })
  return { calls, router }
}
const target = (link: HTMLElement) => new URL(link.getAttribute('href')!, 'http://x')

describe('figures of services', () => {
  it('are of a year of whole months, also across a turn of the year', () => {
    expect(usualQuestion(Date.parse('2026-02-10T00:00:00Z'))).toEqual({ from: '2025-03', to: '2026-02', item: '', unit: '' })
    expect(monthBefore('2026-01', 1)).toBe('2025-12')
    expect(lastDay('2028-02')).toBe('2028-02-29')
    expect(lastDay('2026-12')).toBe('2026-12-31')
  })

  it('name the rows that a number counts', () => {
    const question = narrowed({ from: '2026-01', to: '2026-03', item: '', unit: 'MZ' }, 'MONTH', '2026-02')
    expect(rowsOf(question, 'PAST_PROMISE')).toEqual({
      name: 'services', query: { from: '2026-02-01', to: '2026-02-28', unit: 'MZ', part: 'PAST_PROMISE' },
    })
  })

  it('put whoever keeps promises least first and leave out who keeps them all', () => {
    const rows = [
      figure({ code: 'a', decided: 4, inPromise: 4, promiseShare: 100 }), figure({ code: 'b', decided: 10, inPromise: 9, promiseShare: 90 }),
      figure({ code: 'c', decided: 2, inPromise: 1, promiseShare: 50 }),
    ]
    expect(latest(rows, 5).map(row => row.code)).toEqual(['c', 'b'])
    expect(latest(rows, 1).map(row => row.code)).toEqual(['c'])
  })
})

describe('ServiceFiguresPage', () => {
  it('leads from numbers to their rows and from a name to this one alone', async () => {
    const { calls } = await open({ whole: figure({ code: null, name: '' }), groups: [figure()] })

    const table = await screen.findByRole('table')
    const late = within(table).getByRole('link', { name: '1' })
    expect(target(late).searchParams.get('item')).toBe('49')
    expect(target(late).searchParams.get('part')).toBe('PAST_PROMISE')
    expect(screen.getByText('差评 2 件，已回访 1 件；共评价 6 次')).toBeTruthy()

    await userEvent.click(within(table).getByRole('button', { name: '老年优待证' }))
    await waitFor(() => expect(calls.some(call => call.query.get('item') === '49' && call.query.get('by') === 'MONTH')).toBe(true))
  })

  it('shows numbers without a way to rows for whoever has no list of them', async () => {
    await open({ whole: figure({ code: null, name: '' }), groups: [figure()] }, ['service:figures'])

    await screen.findByRole('table')
    expect(screen.queryByRole('link', { name: '12' })).toBeNull()
    expect(screen.getAllByText('12').length).toBeGreaterThan(0)
  })

  it('says so where nothing came in', async () => {
    await open({ whole: nothing, groups: [] })

    expect(await screen.findByText('这段时间没有收件。')).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
  })
})
