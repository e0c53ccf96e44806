import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChecklistLine, OwnOutlook } from '@/shared/api/types'
import { Refusal, serve } from '@/testing/server'
import { openPage } from '../me/me.fixture'
import ApplyPage from './ApplyPage.vue'
import { stepsOf } from './steps'

const line: ChecklistLine = {
  sort: 0, name: '照片', required: true, exemption: 0, reason: '需要提供', rule: '1', source: null, form: false, minor: false, promisable: false,
  ifAny: false, state: 'MISSING', evidenceId: null, seenBy: null, changedAt: null,
}
const outlook: OwnOutlook = {
  item: '49', itemName: '老年优待证', instant: true, promisedDays: 0, conditions: null, resultName: '老年优待证',
  people: [{ number: 'R1', name: '端木门牌', self: true }], name: '端木门牌', documentNumber: '990983**********11', phone: '19700009001',
  address: '石桥村 7 号', windowName: '石桥村',
  materials: [{ ...line, required: false, exemption: 2, reason: '有关部门的登记里已经查到，不用提供', name: '户口簿' }],
}

describe('applying by phone', () => {
  beforeEach(() => {
    window.scrollTo = vi.fn()
    Element.prototype.scrollIntoView = vi.fn()
  })

  const open = async (answer: unknown) => {
    const calls = serve({ 'POST /api/me/applications/outlook': answer })
    const router = await openPage(ApplyPage, '/m/guide/49/apply')
    await flushPromises()
    return { calls, router }
  }

  it('asks nobody for whom where there is nobody else, nor for papers where none are needed', () => {
    expect(stepsOf(outlook, true)).toEqual(['list', 'words', 'result', 'sign'])
    expect(stepsOf({ ...outlook, materials: [line] }, true)).toContain('papers')
    expect(stepsOf({ ...outlook, materials: [{ ...line, required: false, ifAny: true }] }, true)).toContain('papers')
    expect(stepsOf({ ...outlook, people: [...outlook.people, { number: 'R2', name: '端木小门', self: false }] }, false))
      .toEqual(['who', 'list', 'papers', 'words', 'result', 'sign'])
  })

  it('says how an account becomes one that may apply', async () => {
    await open(new Refusal(403, { detail: '社区确认您的身份后，才能在手机上申请' }))

    expect(screen.getByText('社区确认您的身份后，才能在手机上申请')).toBeTruthy()
    expect(screen.getByText(/扫一扫家门口的门牌码/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '下一步' })).toBeNull()
  })

  it('gives the reason why something need not be sent, and keeps what was written on the way back', async () => {
    const { router } = await open(outlook)
    expect(screen.getByText('有关部门的登记里已经查到，不用提供')).toBeTruthy()

    await userEvent.click(screen.getByRole('button', { name: '下一步' }))
    await flushPromises()
    await userEvent.type(screen.getByLabelText('说明（可不填）'), '坐车用')
    await userEvent.click(screen.getByRole('button', { name: '下一步' }))
    await flushPromises()
    await userEvent.click(screen.getByLabelText('邮寄'))
    router.back()
    await flushPromises()

    expect((await screen.findByLabelText('说明（可不填）') as HTMLTextAreaElement).value).toBe('坐车用')
  })
})
