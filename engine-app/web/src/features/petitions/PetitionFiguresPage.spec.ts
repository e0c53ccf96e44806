import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import { filterOf, noFilter, toSearch } from './filter'
import { lastDay, rowsOf, yearBefore } from './figures'
import PetitionFiguresPage from './PetitionFiguresPage.vue'
import PetitionsPage from './PetitionsPage.vue'

vi.mock('../board/charts', () => ({ init: () => ({ setOption() {}, on() {}, dispose() {}, resize() {} }) }))

const figure = (changes: object = {}) => ({
  code: null, registered: 12, first: 9, repeated: 3, groups: 1, anonymous: 2, forwarded: 7, assigned: 4, closed: 6, decidedOnAcceptance: 10,
  acceptedInTime: 8, concluded: 5, concludedInTime: 5, rated: 4, content: 3, officeRated: 2, officeContent: 2, handlerRated: 2,
  handlerContent: 1, ...changes,
})
const rates = { accepted: 80, concluded: 100, closed: 50, office: 100, handler: 50 }
const row = (name: string | null, changes: object = {}) => ({ name, figure: figure(changes), rates })
const answer = {
  from: '2026-01-01', to: '2026-11-30',
  parts: [
    { part: 'WHOLE', rows: [row(null)] },
    { part: 'CONTENT', rows: [row('国土资源', { code: 'land' })] },
    { part: 'HANDLING_UNIT', rows: [row('自然资源局', { code: 'ZR' }), row(null, { registered: 1 })] },
    { part: 'COMPLAINED_UNIT', rows: [row(null)] },
  ],
  proposals: [{ kind: 'IMPROVE_WORK', petitions: 3, answered: 2 }],
}
const permissions = ['petition:figures', 'petition:read']

async function open(figures: unknown = answer) {
  const calls = serve({ 'GET /api/petition-figures': figures, 'GET /api/petition-figures/export': null })
  const { plugins } = await deskPlugins('/desk/petitions/figures', { ...staff, permissions })
  render(PetitionFiguresPage, { global: { plugins } })
  return { calls, user: userEvent.setup() }
}
const asked = (link: HTMLElement) => Object.fromEntries(new URL(link.getAttribute('href')!, 'http://x').searchParams)

describe('figures of petitions', () => {
  it('are of a calendar year, this one up to now', () => {
    const now = Date.parse('2026-11-23T08:00:00Z')
    expect(yearBefore(0, now)).toEqual({ from: '2026-01', to: '2026-11' })
    expect(yearBefore(1, now)).toEqual({ from: '2025-01', to: '2025-12' })
    expect(lastDay('2028-02')).toBe('2028-02-29')
  })

  it('name the rows that a number counts, and the list reads them', () => {
    const months = { from: '2026-01', to: '2026-03' }
    const unit = answer.parts[2]!.rows[0] as Parameters<typeof rowsOf>[3]
    const to = rowsOf(months, 'repeated', 'HANDLING_UNIT', unit) as { query: Record<string, string> }
    expect(to.query).toEqual({ from: '2026-01-01', to: '2026-03-31', ofOwnOffice: 'true', unit: 'ZR', called: '自然资源局', repeat: 'true' })
    expect(toSearch(filterOf(to.query), 0, 20)).toMatchObject({ open: null, unit: 'ZR', repeat: true, ofOwnOffice: true, counted: null })
    expect(filterOf({})).toEqual(noFilter())
  })
})

describe('PetitionFiguresPage', () => {
  it('leads from the whole and from a row to the petitions in time and to those that were late', async () => {
    const { user } = await open()
    expect(asked((await screen.findAllByRole('link', { name: '12' }))[0]!)).toMatchObject({ ofOwnOffice: 'true' })
    expect(asked(screen.getAllByRole('link', { name: '逾期 2' })[0]!).counted).toBe('ACCEPTED_LATE')

    const proposed = screen.getByRole('link', { name: '提出改进工作建议 3 件，全部反馈 2 件' })
    expect(asked(proposed).counted).toBe('IMPROVE_WORK')

    await user.click(screen.getByRole('radio', { name: '按办理单位' }))
    const table = screen.getByRole('table')
    const bureau = within(table).getByRole('row', { name: /自然资源局/ })
    expect(asked(within(bureau).getByRole('link', { name: '不满意 1' }))).toMatchObject({ unit: 'ZR', counted: 'HANDLER_UNSATISFIED' })
    const none = within(table).getByRole('row', { name: /尚未转送交办/ })
    expect(asked(within(none).getAllByRole('link', { name: '1' })[0]!)).toMatchObject({ without: 'HANDLING_UNIT' })
  })

  it('counts another year when it is asked for, and exports what is shown', async () => {
    const { calls, user } = await open()
    await screen.findByRole('table')
    await user.click(screen.getByRole('button', { name: '去年' }))
    const year = new Date().getUTCFullYear()
    await waitFor(() => expect(calls.some(call => Number(call.query.get('from')?.slice(0, 4)) < year)).toBe(true))

    await user.click(screen.getByRole('button', { name: '导出 Excel' }))
    await waitFor(() => expect(calls.find(call => call.path.endsWith('/export'))?.query.get('by')).toBe('CONTENT'))
  })

  it('says so where nothing came in', async () => {
    await open({ ...answer, parts: [{ part: 'WHOLE', rows: [] }] })
    expect(await screen.findByText('这段时间没有信访事项。')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('tells a period that is too long at its field', async () => {
    await open(new Refusal(400, { errors: [{ field: 'to', message: '一次最多统计 36 个月' }] }))
    expect((await screen.findByRole('alert')).textContent).toContain('36 个月')
  })
})

describe('the list behind a number', () => {
  it('says to what it is narrowed, and takes that back', async () => {
    const calls = serve({
      'GET /api/public/petitions/contents': { items: [] }, 'POST /api/petitions/search': { items: [], page: 0, size: 20, total: 0 },
    })
    const place = '/desk/petitions?from=2026-01-01&to=2026-11-30&ofOwnOffice=true&area=990981100202&called=石桥村&counted=ACCEPTED_LATE'
    const { plugins } = await deskPlugins(place, { ...staff, permissions })
    render(PetitionsPage, { global: { plugins } })
    expect(await screen.findByText('发生在石桥村')).toBeTruthy()
    const asked = () => calls.filter(call => call.path.endsWith('/search')).at(-1)?.body
    expect(asked()).toMatchObject({ counted: 'ACCEPTED_LATE', area: '990981100202', open: null })

    await userEvent.click(screen.getByRole('button', { name: '不再限定“逾期决定受理”' }))
    await waitFor(() => expect(asked()).toMatchObject({ counted: null, area: '990981100202' }))
  })
})
