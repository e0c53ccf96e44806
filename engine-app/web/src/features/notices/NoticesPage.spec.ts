import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { useLiveWork } from '@/features/inbox'
import { deskPlugins, staff } from '@/testing/desk'
import { FakeLine, fakeLines } from '@/testing/lines'
import { serve } from '@/testing/server'
import NoticeAdminPage from './NoticeAdminPage.vue'
import NoticeBell from './NoticeBell.vue'
import NoticesPage from './NoticesPage.vue'

const notice = (changes = {}) => ({
  id: 7, template: 'transferred', subject: '有任务转给您', body: '“桥面塌陷”（WG-1）转给您办理。', caseNumber: 'WG-1',
  createdAt: '2026-11-22T01:00:00Z', isRead: false, ...changes,
})
const page = (...items: unknown[]) => ({ items, page: 0, size: 20, total: items.length })
const dead = {
  key: 'k1', channel: 'WEBHOOK', audience: 'REPORTER', receiver: null, caseNumber: 'WG-1', subject: '您反映的事项已办结', body: '请评价。',
  status: 'DEAD', attempts: 8, nextAttemptAt: null, createdAt: '2026-11-22T01:00:00Z', sentAt: null, failure: 'gateway: HTTP 503',
}

beforeEach(fakeLines)

describe('messages', () => {
  it('opens the case of a message and marks it as read', async () => {
    const calls = serve({
      'GET /api/notices': page(notice()), 'GET /api/notices/count': { unread: 1 }, 'POST /api/notices/7/read': null,
    })
    const { plugins, router } = await deskPlugins('/desk/notices')
    render(NoticesPage, { global: { plugins } })

    await userEvent.click(await screen.findByRole('button', { name: /有任务转给您/ }))

    await waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/desk/cases/WG-1'))
    expect(calls.some(({ method, path }) => method === 'POST' && path === '/api/notices/7/read')).toBe(true)
  })

  it('counts at the bell, and counts anew when the line tells of a message', async () => {
    let unread = 2
    serve({ 'GET /api/notices/count': () => ({ unread }) })
    const { plugins } = await deskPlugins('/desk/report')
    render(NoticeBell, { global: { plugins } })
    expect((await screen.findByRole('link', { name: '消息，2 条未读' })).textContent).toContain('2')
    useLiveWork().start()
    FakeLine.last.open()

    unread = 3
    FakeLine.last.say('changed', { items: [{ view: 'notices', taskId: null, caseNumber: '' }] })

    expect(await screen.findByRole('link', { name: '消息，3 条未读' })).toBeTruthy()
    useLiveWork().stop()
  })

  it('says what comes here while there is nothing', async () => {
    serve({ 'GET /api/notices': page(), 'GET /api/notices/count': { unread: 0 } })
    const { plugins } = await deskPlugins('/desk/notices')
    render(NoticesPage, { global: { plugins } })

    expect(await screen.findByText(/还没有消息/)).toBeTruthy()
    expect(screen.getByRole('button', { name: '全部标为已读' }).hasAttribute('disabled')).toBe(true)
  })
})

describe('NoticeAdminPage', () => {
  it('sends what did not get through again', async () => {
    const calls = serve({
      'GET /api/notice-deliveries': page(dead), 'POST /api/notice-deliveries/k1/resend': { ...dead, status: 'WAITING', attempts: 0 },
    })
    const { plugins } = await deskPlugins('/desk/admin/notices', { ...staff, permissions: ['notice:manage'] })
    render(NoticeAdminPage, { global: { plugins } })

    expect(await screen.findByText('试了 8 次：gateway: HTTP 503')).toBeTruthy()
    expect(screen.getByText('上报人')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '重发' }))

    await waitFor(() => expect(calls.filter(({ path }) => path === '/api/notice-deliveries')).toHaveLength(2))
    expect(calls.some(({ path }) => path.endsWith('/k1/resend'))).toBe(true)
  })

  it('tries an alarm again that could not be told, for those who may', async () => {
    const alarm = {
      id: 3, kind: 'MISSED', caseNumber: 'WG-1', stage: 'HANDLE', dueAt: '2026-11-22T01:00:00Z', happenedAt: '2026-11-22T01:00:20Z',
      gaveUpAt: '2026-11-22T05:00:00Z', attempts: 8, failure: 'DataAccessResourceFailureException',
    }
    const calls = serve({
      'GET /api/deadline-alarms': () => calls.some(({ method }) => method === 'POST') ? page() : page(alarm),
      'POST /api/deadline-alarms/3/retry': null,
    })
    const { plugins } = await deskPlugins('/desk/admin/notices?tab=alarms', {
      ...staff, permissions: ['notice:manage', 'alarm:manage'],
    })
    render(NoticeAdminPage, { global: { plugins } })

    expect(await screen.findByText('超期')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '再试' }))

    expect(await screen.findByText('没有未送出的提醒。')).toBeTruthy()
  })
})
