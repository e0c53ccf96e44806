import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { aTask, deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import ActionPanel from './ActionPanel.vue'

async function open() {
  const { plugins } = await deskPlugins()
  return { user: userEvent.setup(), ...render(ActionPanel, { props: { taskId: 't1' }, global: { plugins } }) }
}

describe('ActionPanel', () => {
  it('lets me claim what nobody holds and then act', async () => {
    let mine = false
    serve({
      'GET /api/tasks/t1': () => mine ? aTask() : aTask({ assignee: null, claimable: true, actionable: false }),
      'POST /api/tasks/t1/claim': () => {
        mine = true
        return aTask()
      },
    })
    const { user, emitted } = await open()

    await user.click(await screen.findByRole('button', { name: '领取' }))

    expect(await screen.findByRole('button', { name: '承接' })).toBeTruthy()
    expect(emitted().changed).toHaveLength(1)
  })

  it('says who was faster with the claim', async () => {
    serve({
      'GET /api/tasks/t1': aTask({ assignee: null, claimable: true, actionable: false }),
      'POST /api/tasks/t1/claim': new Refusal(409, { detail: '李强 已于 10:31 领取' }),
    })
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: '领取' }))

    expect(await screen.findByText('李强 已于 10:31 领取')).toBeTruthy()
  })

  it('says who has it when I may not act', async () => {
    serve({ 'GET /api/tasks/t1': aTask({ assignee: { name: '李强', username: 'liqiang' }, actionable: false }) })
    await open()

    await waitFor(() => expect(screen.getByText('正由 李强 办理。')).toBeTruthy())
  })
})
