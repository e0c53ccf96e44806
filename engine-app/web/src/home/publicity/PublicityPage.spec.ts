import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { defineComponent, h } from 'vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Publicity } from '@/shared/api/types'
import { serve } from '@/testing/server'
import { openPage } from '../me/me.fixture'
import PublicityPage from './PublicityPage.vue'

const publicity: Publicity = {
  token: 'tok', itemName: '最低生活保障审核确认', applicant: '淳***', community: '石桥村', organ: '钟山镇', from: '2026-11-23', until: '2026-11-30', daysLeft: 7,
}

describe('a publicity', () => {
  beforeEach(() => {
    window.scrollTo = vi.fn()
    Element.prototype.scrollIntoView = vi.fn()
  })

  it('asks what somebody knows before it sends anything, and says what becomes of it', async () => {
    const calls = serve({ 'GET /api/public/publicities/tok': publicity, 'POST /api/public/publicities/tok/objections': null })
    await openPage(defineComponent(() => () => h(PublicityPage, { token: 'tok' })), '/m/publicities/tok')
    await flushPromises()
    expect(screen.getByText('淳***')).toBeTruthy()
    expect(screen.getByText('还剩 7 天')).toBeTruthy()

    await userEvent.click(screen.getByRole('button', { name: '我有异议' }))
    await userEvent.click(screen.getByRole('button', { name: '提交异议' }))
    expect(screen.getByText('请写明异议的内容')).toBeTruthy()
    await userEvent.type(screen.getByLabelText('您知道的情况'), '他家有车')
    await userEvent.type(screen.getByLabelText('联系电话'), '13900139000')
    await userEvent.click(screen.getByRole('button', { name: '提交异议' }))
    await flushPromises()

    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ words: '他家有车', name: null, phone: '13900139000' })
    expect(screen.getByText(/核实之前不会作出决定/)).toBeTruthy()
  })
})
