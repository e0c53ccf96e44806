import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { serve } from '@/testing/server'
import { emptyDraft, isEmpty, loadDraft, saveDraft } from '../report/draft'
import AccountPage from './AccountPage.vue'
import { aMe, openPage } from './me.fixture'
import MePage from './MePage.vue'

describe('my account on a phone that others use, too', () => {
  beforeEach(() => {
    window.scrollTo = vi.fn()
    saveDraft('t1', { ...emptyDraft(), description: '路灯不亮', name: '端木', phone: '19700009001' })
    saveDraft('t2', { ...emptyDraft(), address: '桥头' })
    localStorage.setItem('linli.elder', 'true')
  })

  it('leaves nothing that was being filled in after logging out, and keeps how the phone is liked', async () => {
    serve({ 'GET /api/me': aMe(), 'DELETE /api/session': null })
    const router = await openPage(MePage)

    await userEvent.click(screen.getByRole('button', { name: '退出登录' }))
    await flushPromises()

    expect(router.currentRoute.value.path).toBe('/m')
    expect(isEmpty(loadDraft('t1')) && isEmpty(loadDraft('t2'))).toBe(true)
    expect(localStorage.getItem('linli.elder')).toBe('true')
  })

  it('leaves nothing after closing the account', async () => {
    serve({ 'POST /api/me/codes': null, 'POST /api/me/closure': null })
    await openPage(AccountPage, '/m/me/account')

    await userEvent.click(screen.getByRole('button', { name: '注销账户' }))
    await userEvent.type(screen.getByLabelText('验证码'), '123456')
    await userEvent.click(screen.getByRole('button', { name: /确定注销|确认注销/ }))
    await flushPromises()

    expect(isEmpty(loadDraft('t1'))).toBe(true)
  })

  it('keeps the way to what was asked after the community has ended the link', async () => {
    const claim = {
      number: 'C1', address: '石桥村 7 号', state: 'ENDED' as const, reason: '已搬走', askedAt: '2026-11-21T02:00:00Z', decidedAt: null, endedAt: null,
    }
    serve({ 'GET /api/me': aMe({ isLinked: false, claim }) })
    await openPage(MePage)

    expect(screen.getByRole('button', { name: /我的申请/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /我的资料/ })).toBeNull()
  })
})
