import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { Refusal, serve } from '@/testing/server'
import TaskPage from './TaskPage.vue'
import { aTask, workPlugins } from './work.fixture'

const person = { username: 'grid13', name: '孙长青' }
const delegated = aTask({
  actionable: false, verbs: ['RETURN'], assignee: person as never, signatures: [],
  delegations: [{ owner: '钟明亮', delegate: '孙长青', reason: '请去现场看看', at: '2026-11-21T02:00:00Z', status: 'OPEN', answer: null, endedAt: null }],
})
const asked = aTask({
  actionable: false, verbs: ['ANSWER'], delegations: [],
  signatures: [{
    id: 4, person, askedBy: '钟明亮', question: '能否当天清运', askedAt: '2026-11-21T02:00:00Z', status: 'ASKED', isMine: true,
    isWithdrawable: false, opinion: null, endedAt: null,
  }] as never,
})

async function open(task: unknown, answers: Record<string, unknown>) {
  const { plugins, router } = await workPlugins('/m/tasks/t1')
  const calls = serve({
    'GET /api/tasks/t1': task, 'GET /api/cases/WG-990981100201001-20261121-0001': new Refusal(404, {}),
    'GET /api/cases/WG-990981100201001-20261121-0001/timeline': { items: [] }, ...answers,
  })
  render(TaskPage, { props: { taskId: 't1' }, global: { plugins } })
  return { calls, router, user: userEvent.setup() }
}

describe('TaskPage, when a colleague waits for an answer', () => {
  it('gives delegated work back with what came of it', async () => {
    const { calls, user } = await open(delegated, { 'POST /api/tasks/t1/delegation/return': {} })
    expect(await screen.findByText(/钟明亮 .*委派给您：请去现场看看/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '交回' }))
    await user.click(await screen.findByRole('button', { name: '交回' }))
    expect(await screen.findByText('请写几个字，说说办得怎么样')).toBeTruthy()

    await user.type(screen.getByLabelText(/办理情况/), '已清走')
    await user.click(screen.getByRole('button', { name: '交回' }))

    await waitFor(() => expect(calls.find(call => call.method === 'POST')?.body).toEqual({ answer: '已清走', evidenceIds: [] }))
    expect(await screen.findByText('已交回委派的人')).toBeTruthy()
  })

  it('asks who disagrees why, and keeps the words when it is too late', async () => {
    const { user } = await open(asked, {
      'POST /api/tasks/t1/co-signatures/answer': () => new Refusal(409, { detail: '会签已撤回' }),
    })
    await user.click(await screen.findByRole('button', { name: '发表会签意见' }))
    await user.click(await screen.findByRole('radio', { name: '不同意' }))
    await user.click(screen.getByRole('button', { name: '发表会签意见' }))
    expect(await screen.findByText('不同意的，请写明意见')).toBeTruthy()

    await user.type(screen.getByLabelText(/^意见/), '人手不够')
    await user.click(screen.getByRole('button', { name: '发表会签意见' }))

    expect(await screen.findByText('会签已撤回')).toBeTruthy()
    expect((screen.getByLabelText(/^意见/) as HTMLTextAreaElement).value).toBe('人手不够')
  })
})

describe('TaskPage, for whoever has the task', () => {
  it('shows whom to call, once it is said what for', async () => {
    const mine = aTask({
      assignee: person as never, verbs: [], delegations: [], signatures: [], contactPurposes: [{ code: 'callback', label: '回访办理结果' }],
    })
    const { calls, user } = await open(mine, { 'POST /api/tasks/t1/reporter-contact': { name: '欧阳小梅', phone: '13912340087' } })
    await user.click(await screen.findByRole('button', { name: '联系上报人' }))
    await user.click(screen.getByRole('button', { name: '回访办理结果' }))

    expect((await screen.findByRole('link', { name: '13912340087' })).getAttribute('href')).toBe('tel:13912340087')
    expect(calls.find(call => call.method === 'POST')?.body).toEqual({ purpose: 'callback' })
  })
})
