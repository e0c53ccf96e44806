import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { Refusal, serve } from '@/testing/server'
import InboxPage from './InboxPage.vue'
import { aMatter, workPlugins } from './work.fixture'

const counts = { mine: 1, pool: 2, unit: 0, dueToday: 1, overdue: 0 }

async function open() {
  const { plugins, router } = await workPlugins()
  render(InboxPage, { global: { plugins } })
  await flushPromises()
  return router
}

describe('inbox on the phone', () => {
  it('says how much there is to do and lists it', async () => {
    serve({ 'GET /api/inbox/counts': counts, 'GET /api/inbox': { items: [aMatter(1)], page: 0, size: 20, total: 1 } })
    await open()

    expect(screen.getByText('手上 1 件，其中今天到期 1 件、超期 0 件；可领 2 件')).toBeTruthy()
    expect(screen.getByRole('tab', { name: '可领 2' })).toBeTruthy()
    expect(screen.getByRole('button', { name: /事件1/ })).toBeTruthy()
  })

  it('opens what can be claimed as a task, what I reported as a matter to read', async () => {
    serve({ 'GET /api/inbox/counts': counts, 'GET /api/inbox': { items: [aMatter(1)], page: 0, size: 20, total: 1 } })
    const router = await open()

    await userEvent.click(screen.getByRole('button', { name: /事件1/ }))
    expect(router.currentRoute.value.path).toBe('/m/tasks/t1')
    await router.push('/m/inbox?view=reported')
    await flushPromises()
    await userEvent.click(screen.getByRole('button', { name: /事件1/ }))
    await flushPromises()

    expect(router.currentRoute.value.path).toBe('/m/matters/WG-990981100201001-20261121-0001')
  })

  it('says why the list is empty', async () => {
    serve({ 'GET /api/inbox/counts': counts, 'GET /api/inbox': { items: [], page: 0, size: 20, total: 0 } })
    await open()

    expect(screen.getByText(/没有待办的事/)).toBeTruthy()
  })

  it('offers to try again when the list does not come', async () => {
    let down = true
    serve({
      'GET /api/inbox/counts': counts,
      'GET /api/inbox': () => down ? new Refusal(503) : { items: [aMatter(1)], page: 0, size: 20, total: 1 },
    })
    await open()
    down = false

    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    await flushPromises()

    expect(screen.getByRole('button', { name: /事件1/ })).toBeTruthy()
  })
})
