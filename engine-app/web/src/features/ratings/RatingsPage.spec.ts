import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import RatingsPage from './RatingsPage.vue'

const figure = {
  code: 'C1', name: '石桥村', rated: 40, veryGood: 20, good: 10, fair: 6, bad: 3, veryBad: 1, voided: 2, followedUp: 3, toContact: 1, contacted: 3,
  contactedInTime: 2, fixed: 2, fixedInTime: 1,
}
const sealed = {
  month: '2026-11', ratedAt: null, unit: '石桥村', itemName: null, channel: 'COUNTER', grade: 'BAD', labels: [], words: null, named: true, counted: true,
  followUp: null, step: 'TO_CONTACT', sealed: true,
}
const open = {
  month: '2026-11', ratedAt: '2026-11-20T02:00:00Z', unit: '石桥村', itemName: '老年优待证', channel: 'ONLINE', grade: 'VERY_BAD',
  labels: ['办得慢', '态度差'], words: '等了一个小时', named: false, counted: true, followUp: 'HF-1', step: 'UNDER_WAY', sealed: false,
}
const counter = { active: true, createdAt: '2026-11-01T00:00:00Z', name: '2 号窗口', token: 'T1', unit: '石桥村', unitCode: 'C1' }

async function show(answers: Record<string, unknown> = {}, permissions = ['rating:read', 'rating:counters']) {
  const calls = serve({
    'GET /api/ratings': { items: [sealed, open], page: 0, size: 20, total: 2 },
    'GET /api/ratings/figures': { items: [figure] },
    'GET /api/rating-counters': { items: [counter] },
    ...answers,
  })
  const { plugins } = await deskPlugins('/desk/ratings', { ...staff, permissions })
  render(RatingsPage, { global: { plugins } })
  await screen.findByText('老年优待证')
  return { calls, user: userEvent.setup() }
}

beforeAll(() => { Element.prototype.scrollIntoView = vi.fn() })

describe('RatingsPage', () => {
  it('keeps who rated and why from the rated unit until he was contacted, and leads to the follow-up of others', async () => {
    await show()

    const rows = screen.getAllByRole('row')
    const hidden = rows.find(row => row.textContent.includes('联系评价人之前不显示'))!
    expect(within(hidden).queryByRole('link')).toBeNull()
    expect(hidden.textContent).toContain('2026-11')
    expect(screen.getByText(/办得慢、态度差：等了一个小时/)).toBeTruthy()
    expect(screen.getByRole('link', { name: '处理中' }).getAttribute('href')).toBe('/desk/cases/HF-1')
  })

  it('counts the good among all, and the followed up among the bad', async () => {
    await show()

    const figures = screen.getByRole('region', { name: '评价统计' })
    expect(within(figures).getAllByText('90%').length).toBe(2)
    expect(within(figures).getAllByText('3／4').length).toBe(2)
    expect(within(figures).getAllByText('2／3').length).toBe(2)
  })

  it('shows no share where nobody rated', async () => {
    const none = { ...figure, rated: 0, veryGood: 0, good: 0, fair: 0, bad: 0, veryBad: 0, followedUp: 0, contacted: 0, contactedInTime: 0 }
    await show({ 'GET /api/ratings/figures': { items: [none] } })

    expect(within(screen.getByRole('region', { name: '评价统计' })).queryByText(/%/)).toBeNull()
  })

  it('asks for the rows behind a number', async () => {
    const { calls, user } = await show()
    const group = within(screen.getByRole('region', { name: '评价统计' })).getByRole('row', { name: /石桥村/ })

    await user.click(within(group).getByRole('button', { name: '4' }))

    await waitFor(() => expect(calls.some(call =>
      call.path === '/api/ratings' && call.query.get('bad') === 'true' && call.query.get('unit') === 'C1')).toBe(true))
  })

  it('keeps the name of a window that was refused', async () => {
    const { user } = await show({ 'POST /api/rating-counters': new Refusal(409, { detail: '已有同名窗口' }) })

    await user.type(screen.getByRole('textbox', { name: '窗口名称' }), '2 号窗口')
    await user.click(screen.getByRole('button', { name: '设置窗口' }))

    expect(await screen.findByText('已有同名窗口')).toBeTruthy()
    expect((screen.getByRole('textbox', { name: '窗口名称' }) as HTMLInputElement).value).toBe('2 号窗口')
  })
})
