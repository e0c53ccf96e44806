import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Refusal, serve } from '@/testing/server'
import DataPage from './DataPage.vue'
import { openPage, someData } from './me.fixture'

const valueOf = (label: string) => screen.getAllByText(label)[0]!.nextElementSibling?.textContent

describe('my data', () => {
  beforeEach(() => {
    window.scrollTo = vi.fn()
  })

  it('does not say whether anything sensitive is recorded before the code', async () => {
    serve({ 'GET /api/me/data': someData() })
    await openPage(DataPage)

    expect(valueOf('手艺特长')).toBe('没有登记')
    expect(valueOf('健康状况')).toBe('验证手机后可以查看')
    expect(screen.queryByRole('heading', { name: '标签' })).toBeNull()
  })

  it('shows it after the code, and says when the code was wrong', async () => {
    const parts = someData().parts.map(part => ({ ...part, value: part.part === 'HEALTH' ? '慢性病' : null, isHidden: false }))
    let code = 0
    serve({
      'GET /api/me/data': someData(),
      'POST /api/me/data/full': () => code++
        ? someData({
            parts, tags: ['独居老人'], isFull: true,
            requests: [{
              number: 'Q-1', kind: 'DELETION', part: 'HEALTH', partName: '健康状况', isHidden: false, proposed: null, reason: '已经痊愈', state: 'REFUSED',
              answer: '凭病历办理', askedAt: '2026-11-20T02:00:00Z', dueAt: '2026-12-10T02:00:00Z', decidedAt: '2026-11-21T02:00:00Z',
              isEnteredForMe: true,
            }],
          })
        : new Refusal(400, { errors: [{ field: 'code', message: '验证码不对' }] }),
    })
    await openPage(DataPage)
    await userEvent.click(screen.getByRole('button', { name: '查看完整内容' }))
    await userEvent.type(screen.getByLabelText('验证码'), '123456')
    await userEvent.click(screen.getByRole('button', { name: '查看完整内容' }))
    await flushPromises()
    expect(screen.getByText('验证码不对')).toBeTruthy()
    expect(screen.queryByText('独居老人')).toBeNull()

    await userEvent.click(screen.getByRole('button', { name: '查看完整内容' }))
    await flushPromises()

    expect(valueOf('健康状况')).toBe('慢性病')
    expect(screen.getByText('独居老人')).toBeTruthy()
    expect(screen.getByText(/凭病历办理/)).toBeTruthy()
  })
})
