import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import ReportEventPage from './ReportEventPage.vue'

const grid = { code: 'g1', name: '滨河东网格', community: { code: 'c', name: '滨河社区' }, street: null, worker: null, token: 't', url: 'u' }
const categories = { items: [{ code: '05', name: '农业农村', plainName: '', hotline: null, children: [
  { code: '0501', name: '病死畜禽丢弃', plainName: '', hotline: null },
] }] }
const answers = {
  'GET /api/grids': { items: [grid], page: 0, size: 30, total: 1 },
  'GET /api/public/categories': categories,
  'GET /api/inbox/counts': { mine: 0, pool: 0, unit: 0, dueToday: 0, overdue: 0 },
}

async function open() {
  const { plugins } = await deskPlugins('/desk/report')
  const user = userEvent.setup()
  render(ReportEventPage, { global: { plugins, stubs: { transition: false } } })
  return user
}

async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByLabelText('发生在哪个网格'))
  await user.click(await screen.findByText('滨河社区 · 滨河东网格'))
  await user.click(screen.getByLabelText('是什么问题'))
  await user.click(await screen.findByText('病死畜禽丢弃'))
  await user.type(screen.getByLabelText('情况'), '河沟边有三头死猪')
  await user.type(screen.getByLabelText('地点'), '上湾村村口')
}

describe('ReportEventPage', () => {
  it('says at each field what is missing, and sends nothing', async () => {
    const calls = serve(answers)
    const user = await open()

    await user.click(screen.getByRole('button', { name: '上报' }))

    await waitFor(() => expect(screen.getAllByText('请填写')).toHaveLength(3))
    expect(screen.getByText('请写清楚一些，至少 5 个字')).toBeTruthy()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('reports, and gives number and query code', async () => {
    const calls = serve({ ...answers, 'POST /api/events': { number: 'WG-1-0001', queryCode: '88581323' } })
    const user = await open()
    await fillIn(user)

    await user.click(screen.getByRole('button', { name: '上报' }))

    expect(await screen.findByText('88581323')).toBeTruthy()
    expect(calls.find(({ path }) => path === '/api/events')?.body).toMatchObject({
      gridCode: 'g1', categoryCode: '0501', description: '河沟边有三头死猪', address: '上湾村村口', reporter: null, urgent: false,
    })
  })

  it('tries the same report again under the same key after a failure', async () => {
    let broken = true
    const answer = () => broken ? new Refusal(503) : { number: 'WG-1-0001', queryCode: '88581323' }
    const calls = serve({ ...answers, 'POST /api/events': answer })
    const user = await open()
    await fillIn(user)

    await user.click(screen.getByRole('button', { name: '上报' }))
    const retry = await screen.findByRole('button', { name: '重试' })
    broken = false
    await user.click(retry)

    await screen.findByText('88581323')
    const keys = calls.filter(({ path }) => path === '/api/events').map(({ headers }) => headers['Idempotency-Key'])
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBeTruthy()
    expect(keys[0]).toBe(keys[1])
  })
})
