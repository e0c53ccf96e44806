import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { useSearch } from '@/features/search'
import { anItem, deskPlugins } from '@/testing/desk'
import { FakeLine, fakeLines } from '@/testing/lines'
import { Refusal, serve } from '@/testing/server'
import InboxPage from './InboxPage.vue'
import { useLiveWork } from './useLiveWork'

const counts = { mine: 12, pool: 30, unit: 45, dueToday: 3, overdue: 1, cosign: 2, copies: 4, delegated: 1 }
const second = anItem({ taskId: 't2', caseNumber: 'WG-990981001003-20261121-0009', title: '病死畜禽丢弃', deadlineCard: 'RED' })
const page = { items: [anItem(), second], page: 0, size: 20, total: 42 }
const answers = {
  'GET /api/inbox/filters': { items: [] }, 'GET /api/preferences/inbox': {}, 'GET /api/inbox/counts': counts, 'GET /api/public/categories': { items: [] } }

async function open(path = '/desk/inbox') {
  const { plugins, router } = await deskPlugins(path)
  const stubs = { CaseDrawer: { props: ['item'], template: '<p v-if="item">drawer {{ item.title }}</p>' } }
  return { user: userEvent.setup(), router, ...render(InboxPage, { global: { plugins, stubs } }) }
}

describe('InboxPage', () => {
  it('tells how late, what, where, at which step and whose, with exact counts', async () => {
    serve({ ...answers, 'GET /api/inbox': page })
    await open()

    const row = (await screen.findByText('桥面石板塌陷')).closest('tr')!
    for (const words of ['待接收', /剩3小时/, 'WG-990981001003-20261121-0012', '承接事件', '滨河社区', '未领取']) {
      expect(within(row).getByText(words)).toBeTruthy()
    }
    expect(screen.getByText('12 件待办，3 件今天到期，1 件已超期')).toBeTruthy()
    expect(screen.getByText(/共 42 条|Total 42/)).toBeTruthy()
  })

  it('moves with j and k, opens with Enter', async () => {
    serve({ ...answers, 'GET /api/inbox': page })
    const { user } = await open()
    await screen.findByText('桥面石板塌陷')

    await user.keyboard('jjk')
    expect(screen.getByText('桥面石板塌陷').closest('tr')!.getAttribute('aria-selected')).toBe('true')
    await user.keyboard('j{Enter}')

    expect(screen.getByText('drawer 病死畜禽丢弃')).toBeTruthy()
  })

  it('looks in all cases for words that this list does not have', async () => {
    serve({ ...answers, 'GET /api/inbox': { ...page, items: [], total: 0 } })
    const { user, router } = await open('/desk/inbox?q=桥面')
    const push = vi.spyOn(router, 'push').mockResolvedValue(undefined)

    await user.click(await screen.findByRole('button', { name: '在全部案件中查找“桥面”' }))

    expect(push).toHaveBeenCalledWith({ name: 'search' })
    expect(useSearch().question.text).toBe('桥面')
  })

  it('says what is mine and what can be claimed, and sends nobody to an empty pool', async () => {
    serve({ ...answers, 'GET /api/inbox/counts': { ...counts, mine: 0, pool: 4, dueToday: 0, overdue: 0 }, 'GET /api/inbox': { ...page, items: [], total: 0 } })
    const { unmount } = await open()
    expect(await screen.findByText('0 件待办；4 件可以领取')).toBeTruthy()
    unmount()

    serve({ ...answers, 'GET /api/inbox/counts': { ...counts, mine: 0, pool: 0, dueToday: 0, overdue: 0 }, 'GET /api/inbox': { ...page, items: [], total: 0 } })
    await open()
    expect(await screen.findByText('没有待办，眼下也没有可以领取的事项。')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '看可领的事项' })).toBeNull()
  })

  it('claims the row with c, and says who was faster', async () => {
    const calls = serve({
      ...answers,
      'GET /api/inbox': page,
      'POST /api/tasks/t1/claim': new Refusal(409, { detail: '李强 已于 10:31 领取' }),
    })
    const { user } = await open('/desk/inbox?view=pool')
    await screen.findByText('桥面石板塌陷')

    await user.keyboard('jc')

    expect(await screen.findByText('李强 已于 10:31 领取')).toBeTruthy()
    expect(calls.some(({ path }) => path === '/api/tasks/t1/claim')).toBe(true)
  })

  it('does not take letters typed into the search for keys, and searches', async () => {
    const calls = serve({ ...answers, 'GET /api/inbox': page })
    const { user } = await open()
    await screen.findByText('桥面石板塌陷')

    await user.keyboard('/')
    await user.keyboard('桥jk{Enter}')

    await waitFor(() => expect(calls.some(({ query }) => query.get('q') === '桥jk')).toBe(true))
  })

  it('says what to do when nothing is there', async () => {
    serve({ ...answers, 'GET /api/inbox': { ...page, items: [], total: 0 } })
    const { user, router } = await open()

    await user.click(await screen.findByRole('button', { name: '看可领的事项' }))

    await waitFor(() => expect(router.currentRoute.value.query.view).toBe('pool'))
  })

  it('offers to try again after a problem', async () => {
    let broken = true
    serve({ ...answers, 'GET /api/inbox': () => broken ? new Refusal(503) : page })
    const { user } = await open()

    const retry = await screen.findByRole('button', { name: '重试' })
    broken = false
    await user.click(retry)

    expect(await screen.findByText('桥面石板塌陷')).toBeTruthy()
  })

  it('has a tab for each list, with what waits in it', async () => {
    serve({ ...answers, 'GET /api/inbox': page })
    await open()
    await screen.findByText('桥面石板塌陷')

    for (const tab of ['待会签 2', '待阅 4', '委派出去 1']) expect(screen.getByRole('link', { name: tab })).toBeTruthy()
  })

  it('claims the most urgent one with n and opens it', async () => {
    const calls = serve({ ...answers, 'GET /api/inbox': page, 'POST /api/inbox/next': anItem({ taskId: 't7', title: '井盖缺失' }) })
    const { user } = await open('/desk/inbox?view=pool&light=RED')
    await screen.findByText('桥面石板塌陷')

    await user.keyboard('n')

    expect(await screen.findByText('drawer 井盖缺失')).toBeTruthy()
    expect(calls.find(({ path }) => path === '/api/inbox/next')?.query.get('light')).toBe('RED')
  })

  it('says so when there is nothing left to claim', async () => {
    serve({ ...answers, 'GET /api/inbox': page, 'POST /api/inbox/next': null })
    const { user } = await open()
    await screen.findByText('桥面石板塌陷')

    await user.click(screen.getByRole('button', { name: '下一件' }))

    expect(await screen.findByText('没有可以领取的事项了。')).toBeTruthy()
  })

  it('picks rows with x, claims them with b, and tells of each that failed why', async () => {
    const calls = serve({
      ...answers,
      'GET /api/inbox': page,
      'POST /api/inbox/bulk': {
        items: [
          { taskId: 't1', caseNumber: 'WG-1', ok: true, problem: null },
          { taskId: 't2', caseNumber: 'WG-2', ok: false, problem: { type: '/problems/task-taken', title: '', detail: '李强已于 10:31 领取' } },
        ],
      },
    })
    const { user } = await open('/desk/inbox?view=pool')
    await screen.findByText('桥面石板塌陷')

    await user.keyboard('jxjx')
    expect(screen.getByText('已选 2 件')).toBeTruthy()
    await user.keyboard('b{Enter}')

    expect(await screen.findByText('1 件已办，1 件没有办成')).toBeTruthy()
    expect(screen.getByText('李强已于 10:31 领取')).toBeTruthy()
    expect(calls.find(({ path }) => path === '/api/inbox/bulk')?.body).toEqual({ action: 'claim', taskIds: ['t1', 't2'] })
    await waitFor(() => expect(screen.queryByText('已选 2 件')).toBeNull())
  })

  it('picks the whole page and lets it go', async () => {
    serve({ ...answers, 'GET /api/inbox': page })
    const { user } = await open()
    await screen.findByText('桥面石板塌陷')

    await user.click(screen.getByRole('checkbox', { name: '全选本页' }))
    expect(screen.getByText('已选 2 件')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '取消选择' }))

    expect(screen.queryByText(/已选/)).toBeNull()
  })

  it('shows who sent a copy and why, and signs for it when it is opened', async () => {
    const copy = { id: 8, kind: 'FORCE_CLAIM' as const, by: '廖文斌', note: '限时办结', at: '2026-11-21T02:00:00Z', readAt: null }
    const calls = serve({
      ...answers, 'GET /api/inbox': { ...page, items: [anItem({ copy })], total: 1 }, 'POST /api/copies/8/read': {},
    })
    const { user } = await open('/desk/inbox?view=copies')

    await user.click(await screen.findByText('廖文斌 强制领取了您手上的这一件：限时办结'))

    await waitFor(() => expect(calls.some(({ path }) => path === '/api/copies/8/read')).toBe(true))
  })

  it('goes to the next list with ] and back with [', async () => {
    serve({ ...answers, 'GET /api/inbox': page })
    const { user, router } = await open()
    await screen.findByText('桥面石板塌陷')

    await user.keyboard(']')
    await waitFor(() => expect(router.currentRoute.value.query.view).toBe('pool'))
    await user.keyboard('[[')
    await waitFor(() => expect(router.currentRoute.value.query.view).toBe('mine'))
  })

  it('marks what I work on for somebody, and what waits for opinions', async () => {
    const item = anItem({ owner: { name: '李强', username: 'liqiang' }, openSignatures: 2 })
    serve({ ...answers, 'GET /api/inbox': { ...page, items: [item], total: 1 } })
    await open()

    expect(await screen.findByText('受托')).toBeTruthy()
    expect(screen.getByText('会签中 2')).toBeTruthy()
  })

  describe('live', () => {
    const third = anItem({ taskId: 't3', caseNumber: 'WG-990981001003-20261121-0013', title: '路灯不亮', unread: true })
    const signal = { items: [{ view: 'mine', taskId: 't3', caseNumber: third.caseNumber }] }
    let now = page

    async function listen(path?: string) {
      fakeLines()
      now = page
      const calls = serve({ ...answers, 'GET /api/inbox': () => now, 'POST /api/tasks/t3/seen': null, 'POST /api/inbox/seen': null })
      const opened = await open(path)
      await screen.findByText('桥面石板塌陷')
      useLiveWork().start()
      FakeLine.last.open()
      return { calls, ...opened }
    }

    it('shows new work by itself, marked, without counting as somebody at work', async () => {
      const { calls } = await listen()

      now = { ...page, items: [third, ...page.items], total: 43 }
      FakeLine.last.say('changed', signal)

      const row = (await screen.findByText('路灯不亮')).closest('tr')!
      expect(within(row).getByText('新')).toBeTruthy()
      expect(calls.at(-1)!.headers['X-Linli-Unattended']).toBe('1')
    })

    it('keeps the active row active wherever it goes', async () => {
      const { user } = await listen()
      await user.keyboard('j')

      now = { ...page, items: [third, ...page.items], total: 43 }
      FakeLine.last.say('changed', signal)
      await screen.findByText('路灯不亮')

      await waitFor(() => expect(screen.getByText('桥面石板塌陷').closest('tr')!.getAttribute('aria-selected')).toBe('true'))
    })

    it('moves nothing while rows are picked, and shows what waits on r', async () => {
      const { user } = await listen()
      await user.keyboard('jx')

      now = { ...page, items: [third, second], total: 42 }
      FakeLine.last.say('changed', signal)
      await user.click(await screen.findByRole('button', { name: '新到 1 件，点此显示' }))

      expect(await screen.findByText('路灯不亮')).toBeTruthy()
      expect(screen.queryByText('桥面石板塌陷')).toBeNull()
    })

    it('asks nothing for a list that did not change', async () => {
      const { calls } = await listen('/desk/inbox?view=done')
      const before = calls.length

      FakeLine.last.say('changed', signal)
      await new Promise(resolve => setTimeout(resolve, 400))

      expect(calls).toHaveLength(before)
    })

    it('says that the line is lost', async () => {
      await listen()

      FakeLine.last.fail()

      expect(await screen.findByText('连接已断开，每半分钟自动查看')).toBeTruthy()
    })

    it('takes the mark from what was opened, and from everything on m', async () => {
      const { calls, user } = await listen()
      now = { ...page, items: [third, ...page.items], total: 43 }
      FakeLine.last.say('changed', signal)
      const row = (await screen.findByText('路灯不亮')).closest('tr')!
      expect(row.classList).toContain('unread')

      await user.keyboard('m')
      await waitFor(() => expect(row.classList).not.toContain('unread'))
      expect(calls.some(({ method, path }) => method === 'POST' && path === '/api/inbox/seen')).toBe(true)
    })
  })
})
