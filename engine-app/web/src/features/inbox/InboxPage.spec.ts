import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { anItem, deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import InboxPage from './InboxPage.vue'

const counts = { mine: 12, pool: 30, unit: 45, dueToday: 3, overdue: 1 }
const second = anItem({ taskId: 't2', caseNumber: 'WG-990981001003-20261121-0009', title: '病死畜禽丢弃', deadlineCard: 'RED' })
const page = { items: [anItem(), second], page: 0, size: 20, total: 42 }
const answers = { 'GET /api/inbox/counts': counts, 'GET /api/public/categories': { items: [] } }

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
})
