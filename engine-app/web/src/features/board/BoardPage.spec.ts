import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import BoardPage from './BoardPage.vue'
import BoardRowsPage from './BoardRowsPage.vue'

vi.mock('./charts', () => ({ init: () => ({ setOption() {}, on() {}, dispose() {}, resize() {} }) }))

const names: Record<string, string> = {
  OVERDUE: '超期环节', AT_RISK: '黄牌环节', CASE_OVERDUE: '超过承诺时限的案件', RED_STANDING: '红灯连续 3 天',
  YELLOW_STANDING: '黄灯连续 3 天', SUPERVISED: '督办中的案件', REPORTED: '上报量', ACCEPTED: '承接量', WITHIN_3_DAYS: '三天办结',
  WITHIN_3_WORKING_DAYS: '三个工作日办结', STILL_IN_TIME: '尚在三天内', STILL_IN_WORKING_DAYS: '尚在三个工作日内',
  DUE_FOR_CLOSING: '应办结量', ON_TIME: '按期办结', RETURNED: '退单', REWORKED: '退回再办', REOPENED: '重新打开',
}
const about = {
  scope: '青禾镇',
  places: [{ code: '990981100201', name: '白果湾村', level: 'COMMUNITY' }],
  figures: Object.entries(names).map(([figure, name]) => ({ figure, name, definition: `${name}的口径。` })),
}
const unit = { code: 'NY', name: '农业农村局', level: 'DEPARTMENT' }
const now = {
  at: '2026-11-22T02:00:00Z',
  totals: { overdue: 4, atRisk: 1, casesOverdue: 2, red: 1, yellow: 0 },
  levels: [{ level: 'DEPARTMENT', overdue: 4, atRisk: 1 }],
  units: [{ unit, overdue: 4, atRisk: 1, casesOverdue: 2, red: 1, yellow: 0 }],
  kinds: [{ kind: 'EVENT', name: '网格事件', overdue: 4, atRisk: 1 }],
  persons: [{ name: null, username: null, overdue: 3, atRisk: 1 }, { name: '李明', username: 'officer.ny', overdue: 1, atRisk: 0 }],
  rungs: [{ rung: 1, cases: 5 }, { rung: 2, cases: 2 }, { rung: 3, cases: 0 }, { rung: 4, cases: 0 }],
}
const rates = {
  from: '2026-10-24', last: '2026-11-22',
  units: [{
    unit, accepted: 8, withinDays: 6, withinWorkingDays: 7, stillInTime: 1, stillInWorkingDays: 1, dueForClosing: 7, onTime: 7,
    returned: 2, reworked: 1, reopened: 0,
  }],
}
const heat = { level: 'GRID', days: ['2026-11-21', '2026-11-22'], places: [{ unit: { code: 'G1', name: '一网格', level: 'GRID' }, cases: [0, 3] }] }
const answers = {
  'GET /api/board': about, 'GET /api/board/now': now, 'GET /api/board/heat': heat, 'GET /api/board/rates': rates,
}

async function open(page: typeof BoardPage | typeof BoardRowsPage, path: string, more: Record<string, unknown> = {}) {
  const calls = serve({ ...answers, ...more })
  const { plugins } = await deskPlugins(path)
  render(page, { global: { plugins } })
  return calls
}

const target = (link: HTMLElement) => new URL(link.getAttribute('href')!, 'http://x')

describe('BoardPage', () => {
  it('leads from each figure to its rows, narrowed as the figure is', async () => {
    await open(BoardPage, '/desk/board?place=990981100201&days=7')

    const tile = await screen.findByRole('link', { name: /超期环节.*4/ })
    expect(target(tile).search).toBe('?figure=OVERDUE&place=990981100201')
    const rate = screen.getByRole('link', { name: /三天办结.*75\.0%.*6 \/ 8 件/ })
    expect(target(rate).search).toBe('?figure=WITHIN_3_DAYS&place=990981100201&days=7')
    const rungs = screen.getByRole('region', { name: '督办中的案件' })
    expect(target(within(rungs).getByRole('link', { name: '2' })).search).toBe('?figure=SUPERVISED&place=990981100201&rung=2')
    const persons = screen.getByRole('table', { name: '按办理人' })
    expect(target(within(persons).getByRole('link', { name: '3' })).searchParams.get('person')).toBe('-')
  })

  it('says how many were closed on time of those that are due', async () => {
    await open(BoardPage, '/desk/board')

    const tile = await screen.findByRole('link', { name: /按期办结.*100\.0%.*7 \/ 7 件.*另有 1 件未到期/ })
    expect(target(tile).searchParams.get('figure')).toBe('ON_TIME')
  })

  it('shows no rate while every case can still go either way', async () => {
    const fresh = {
      unit, accepted: 2, withinDays: 0, withinWorkingDays: 0, stillInTime: 2, stillInWorkingDays: 2, dueForClosing: 0, onTime: 0,
      returned: 0, reworked: 0, reopened: 0,
    }
    await open(BoardPage, '/desk/board', { 'GET /api/board/rates': { ...rates, units: [fresh] } })

    expect(await screen.findByRole('link', { name: /三天办结.*—.*尚无可计.*其中 2 件尚在三天内/ })).toBeTruthy()
    expect(screen.getByRole('link', { name: /按期办结.*—.*尚无可计/ })).toBeTruthy()
    expect(screen.getByRole('link', { name: /退单.*0\.0%/ })).toBeTruthy()
  })

  it('has every number of its pictures in a table', async () => {
    await open(BoardPage, '/desk/board')

    const units = await screen.findByRole('table', { name: '各单位超期、黄牌与久未推进' })
    expect(within(units).getByRole('row', { name: /农业农村局/ }).textContent).toContain('4')
    expect(screen.getByText('超期环节的口径。')).toBeTruthy()
    expect(within(screen.getByRole('table', { name: /上报热度/, hidden: true })).getByRole('link', { name: '3', hidden: true })).toBeTruthy()
  })

  it('says what went wrong and offers to try again', async () => {
    await open(BoardPage, '/desk/board', { 'GET /api/board/now': () => new Refusal(503, { detail: '数据库暂时连不上' }) })

    expect(await screen.findByText('数据库暂时连不上')).toBeTruthy()
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy()
  })
})

describe('BoardRowsPage', () => {
  it('asks for the rows of the figure and says how many there are', async () => {
    const calls = await open(BoardRowsPage, '/desk/board/rows?figure=OVERDUE&unit=NY', {
      'GET /api/board/rows': { items: [], page: 0, size: 20, total: 0 },
    })

    expect(await screen.findByText('共 0 个环节')).toBeTruthy()
    const asked = calls.find(call => call.path.startsWith('/api/board/rows'))!
    expect(asked.query.get('unit')).toBe('NY')
    expect(screen.getByRole('heading', { name: '超期环节' })).toBeTruthy()
    expect(screen.getByText('现在没有符合的事项')).toBeTruthy()
  })
})
