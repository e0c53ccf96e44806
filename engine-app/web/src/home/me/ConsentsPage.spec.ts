import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { serve } from '@/testing/server'
import ConsentsPage from './ConsentsPage.vue'
import { openPage } from './me.fixture'

const consent = (isGiven: boolean) => ({
  code: 'messages', version: 3, name: '用短信告诉我结果', body: '同意后发消息', isGiven, givenAt: isGiven ? '2026-11-21T02:00:00Z' : null,
  givenVersion: isGiven ? 3 : null, isHouseholds: false,
})

describe('my consents', () => {
  it('are given to the words that are shown and taken back with one tap', async () => {
    let isGiven = false
    const calls = serve({
      'GET /api/me/consents': () => ({ items: [consent(isGiven)], past: [] }),
      'PUT /api/me/consents/messages': (call: { body: unknown }) => {
        isGiven = (call.body as { isGiven: boolean }).isGiven
        return null
      },
    })
    await openPage(ConsentsPage)

    await userEvent.click(screen.getByRole('button', { name: /^同意/ }))
    await flushPromises()
    expect(screen.getByRole('status').textContent).toBe('已同意：用短信告诉我结果')
    await userEvent.click(screen.getByRole('button', { name: /^撤回同意/ }))
    await flushPromises()

    expect(calls.filter(call => call.method === 'PUT').map(call => call.body))
      .toEqual([{ isGiven: true, version: 3 }, { isGiven: false, version: 3 }])
    expect(screen.getByRole('status').textContent).toContain('已撤回')
  })
})
