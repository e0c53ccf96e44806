import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { Task } from '@/shared/api/types'
import { aTask, deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import TaskNotes from './TaskNotes.vue'
import TaskVerbs from './TaskVerbs.vue'

const liqiang = {
  username: 'liqiang', name: '李强', title: null, unitName: '滨河社区', roleName: '社区工作者', openTasks: 3,
}
const colleagues = { items: [liqiang], pools: [{ role: 'community-secretary', roleName: '社区书记' }] }

async function open(changes: Partial<Task> = {}) {
  const { plugins } = await deskPlugins()
  return { user: userEvent.setup(), ...render(TaskVerbs, { props: { task: aTask(changes) }, global: { plugins } }) }
}

async function choosePerson(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('combobox', { name: /同事/ }))
  await user.click(await screen.findByText('李强'))
}

describe('TaskVerbs', () => {
  it('offers what the server allows, by name', async () => {
    serve({})
    await open({ verbs: ['TRANSFER', 'COPY', 'FORCE_CLAIM'] })

    expect(screen.getAllByRole('button').map(button => button.textContent?.trim())).toEqual(['转交', '抄送', '强制领取'])
  })

  it('hands a task on to a colleague, showing his unit and how much he has', async () => {
    const calls = serve({ 'GET /api/tasks/t1/colleagues': colleagues, 'POST /api/tasks/t1/transfer': {} })
    const { user, emitted } = await open()

    await user.click(screen.getByRole('button', { name: '转交' }))
    await choosePerson(user)
    expect(screen.getByText('手上 3 件')).toBeTruthy()
    await user.type(screen.getByLabelText('理由'), '我明天外出')
    await user.click(screen.getAllByRole('button', { name: '转交' }).at(-1)!)

    await waitFor(() => expect(emitted().changed).toEqual([['t1']]))
    expect(calls.find(({ path }) => path.endsWith('/transfer'))?.body)
      .toEqual({ toUsername: 'liqiang', toRole: null, reason: '我明天外出' })
  })

  it('closes with Esc from the people picker, whose own list takes the first one', async () => {
    serve({ 'GET /api/tasks/t1/colleagues': colleagues })
    const { user } = await open()

    await user.click(screen.getByRole('button', { name: '转交' }))
    const picker = await screen.findByRole('combobox', { name: /同事/ })
    await user.click(picker)
    await waitFor(() => expect(picker.getAttribute('aria-expanded')).toBe('true'))
    await user.keyboard('{Escape}')
    expect(screen.getByLabelText('理由')).toBeTruthy()
    await user.keyboard('{Escape}')

    await waitFor(() => expect(screen.queryByLabelText('理由')).toBeNull())
  })

  it('says what is missing and sends nothing', async () => {
    const calls = serve({ 'GET /api/tasks/t1/colleagues': colleagues })
    const { user } = await open()

    await user.click(screen.getByRole('button', { name: '转交' }))
    await user.click(screen.getAllByRole('button', { name: '转交' }).at(-1)!)

    expect(await screen.findByText('请选择同事')).toBeTruthy()
    expect(await screen.findByText('请填写这一项')).toBeTruthy()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('keeps what was typed when somebody was faster, and says who', async () => {
    serve({
      'POST /api/tasks/t1/recall': new Refusal(409, { type: '/problems/task-taken', detail: '李强已于 10:31 打开或领取，不能再撤回。' }),
    })
    const { user } = await open({ verbs: ['RECALL'] })

    await user.click(screen.getByRole('button', { name: '撤回' }))
    await user.type(screen.getByLabelText('理由'), '点错了')
    await user.click(screen.getAllByRole('button', { name: '撤回' }).at(-1)!)

    expect(await screen.findByText('李强已于 10:31 打开或领取，不能再撤回。')).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('理由').value).toBe('点错了')
  })

  it('goes on with the task that a recall opened anew', async () => {
    serve({ 'POST /api/tasks/t1/recall': { taskId: 't9' } })
    const { user, emitted } = await open({ verbs: ['RECALL'] })

    await user.click(screen.getByRole('button', { name: '撤回' }))
    await user.type(screen.getByLabelText('理由'), '点错了{Control>}{Enter}{/Control}')

    await waitFor(() => expect(emitted().changed).toEqual([['t9']]))
  })

  it('asks for a reason only where somebody disagrees', async () => {
    const calls = serve({ 'POST /api/tasks/t1/co-signatures/answer': { items: [] } })
    const { user, emitted } = await open({ verbs: ['ANSWER'] })

    await user.click(screen.getByRole('button', { name: '会签' }))
    await user.click(screen.getByRole('button', { name: '不同意' }))
    await user.click(screen.getByRole('button', { name: '答复' }))
    expect(await screen.findByText('请填写这一项')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '同意' }))
    await user.click(screen.getByRole('button', { name: '答复' }))

    await waitFor(() => expect(emitted().changed).toHaveLength(1))
    expect(calls.find(({ path }) => path.endsWith('/answer'))?.body).toEqual({ agree: true, opinion: '' })
  })

  it('shows at the people whom the server does not accept', async () => {
    serve({
      'GET /api/tasks/t1/colleagues': colleagues,
      'POST /api/tasks/t1/delegation': new Refusal(400, { errors: [{ field: 'toUsername', message: '不能选这些人：liqiang' }] }),
    })
    const { user } = await open()

    await user.click(screen.getByRole('button', { name: '委派' }))
    await choosePerson(user)
    await user.type(screen.getByLabelText('请对方做什么'), '到现场看看')
    await user.click(screen.getAllByRole('button', { name: '委派' }).at(-1)!)

    expect(await screen.findByText('不能选这些人：liqiang')).toBeTruthy()
  })
})

describe('TaskNotes', () => {
  async function notes(changes: Partial<Task>) {
    const { plugins } = await deskPlugins()
    return { user: userEvent.setup(), ...render(TaskNotes, { props: { task: aTask(changes) }, global: { plugins } }) }
  }
  const signature = {
    id: 5, person: { name: '李强', username: 'liqiang' }, askedBy: '王芳', question: '是否立案', askedAt: '2026-11-21T02:00:00Z',
    status: 'DISAGREED' as const, opinion: '不在本社区', endedAt: '2026-11-21T03:00:00Z', isMine: false, isWithdrawable: false,
  }

  it('tells who handed it over and why', async () => {
    serve({})
    await notes({ handover: { kind: 'TRANSFER', by: '李强', reason: '我明天外出', at: '2026-11-21T02:00:00Z' } })

    expect(screen.getByText(/李强 于 .* 转交给您：/)).toBeTruthy()
    expect(screen.getByText('我明天外出')).toBeTruthy()
  })

  it('shows disagreement with its reason', async () => {
    serve({})
    await notes({ signatures: [signature] })

    expect(screen.getByText('不同意')).toBeTruthy()
    expect(screen.getByText('不在本社区')).toBeTruthy()
  })

  it('withdraws a question that nobody has answered', async () => {
    const calls = serve({ 'DELETE /api/tasks/t1/co-signatures/5': { items: [] } })
    const { user, emitted } = await notes({
      signatures: [{ ...signature, status: 'ASKED', opinion: null, endedAt: null, isWithdrawable: true }],
    })

    await user.click(screen.getByRole('button', { name: '撤回加签' }))

    await waitFor(() => expect(emitted().changed).toHaveLength(1))
    expect(calls).toHaveLength(1)
  })
})
