import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { Task } from '@/shared/api/types'
import { Refusal, serve } from '@/testing/server'
import OutcomePage from './OutcomePage.vue'
import { aTask, workPlugins } from './work.fixture'

const act = 'POST /api/tasks/t1/actions/unsolved'
const withPhoto = { form: {}, opinion: null, outcome: null, evidenceIds: ['e1'] }

async function open(task: Task) {
  const { plugins } = await workPlugins('/m/tasks/t1?do=unsolved')
  return render(OutcomePage, { props: { task, outcome: { id: 'unsolved', label: '未解决' } }, global: { plugins } })
}

describe('acting on the phone', () => {
  it('sends words as the opinion and photos as evidence', async () => {
    const result = { caseNumber: 'WG-1', state: 'REWORK', stageLight: 'YELLOW', message: '已退回', next: null }
    const calls = serve({ [act]: result })
    const { emitted } = await open(aTask({ draft: withPhoto }))

    await userEvent.type(await screen.findByLabelText(/还有什么没有解决/), '水沟没清')
    await userEvent.click(screen.getByRole('button', { name: '确认未解决' }))
    await flushPromises()

    const sent = calls.find(call => call.path.includes('/actions/'))
    expect(sent?.body).toEqual({ form: {}, opinion: '水沟没清', evidenceIds: ['e1'] })
    expect(emitted().done).toEqual([[result]])
  })

  it('asks for a photo where the form does', async () => {
    const calls = serve({})
    await open(aTask())

    await userEvent.type(await screen.findByLabelText(/还有什么没有解决/), '水沟没清')
    await userEvent.click(screen.getByRole('button', { name: '确认未解决' }))
    await flushPromises()

    expect(screen.getByText('请至少传一张现场照片')).toBeTruthy()
    expect(calls.some(call => call.path.includes('/actions/'))).toBe(false)
  })

  it('says who was faster and keeps what was written', async () => {
    serve({ [act]: new Refusal(409, { type: '/problems/task-taken', detail: '王芳 已于 10:32 办理：已解决' }) })
    await open(aTask({ draft: withPhoto }))

    await userEvent.type(await screen.findByLabelText(/还有什么没有解决/), '水沟没清')
    await userEvent.click(screen.getByRole('button', { name: '确认未解决' }))
    await flushPromises()

    expect(screen.getByText('王芳 已于 10:32 办理：已解决')).toBeTruthy()
    expect((screen.getByLabelText(/还有什么没有解决/) as HTMLTextAreaElement).value).toBe('水沟没清')
    expect(screen.getByRole('button', { name: '复制我写的内容' })).toBeTruthy()
  })

  it('keeps the files of each field apart', async () => {
    const calls = serve({ [act]: { caseNumber: 'WG-1', state: 'DONE', stageLight: 'BLUE', message: '', next: null } })
    const components = [
      { id: 'E', type: 'filepicker', key: 'evidence', label: '处置后照片', validate: { required: true } },
      { id: 'B', type: 'filepicker', key: 'closing_photoBefore', label: '处置前照片', validate: { required: true } },
    ]
    const { unmount } = await open(aTask({ form: { type: 'default', components }, draft: withPhoto }))

    await userEvent.click(await screen.findByRole('button', { name: '确认未解决' }))
    await flushPromises()
    expect(await screen.findByText('请添加：处置前照片')).toBeTruthy()

    unmount()
    await open(aTask({ form: { type: 'default', components }, draft: { ...withPhoto, form: { closing_photoBefore: ['b1'] } } }))
    await userEvent.click(await screen.findByRole('button', { name: '确认未解决' }))
    await flushPromises()

    expect(calls.find(call => call.path.includes('/actions/'))?.body).toEqual({
      form: { closing_photoBefore: ['b1'] }, opinion: null, evidenceIds: ['e1'],
    })
  })
})
