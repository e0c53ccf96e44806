import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { aTask, deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import ActionForm from './ActionForm.vue'

const act = '/api/tasks/t1/actions/notFile'

async function open(task = aTask()) {
  const { plugins } = await deskPlugins()
  return { user: userEvent.setup(), ...render(ActionForm, { props: { task }, global: { plugins } }) }
}

describe('ActionForm', () => {
  it('offers one button per outcome and asks only what the chosen one needs', async () => {
    serve({})
    const { user } = await open()

    await user.click(screen.getByRole('button', { name: '承接' }))
    expect(await screen.findByRole('button', { name: '提交：承接' })).toBeTruthy()
    await waitFor(() => expect(screen.queryByLabelText(/不予立案的理由/)).toBeNull())
    await user.click(screen.getByRole('button', { name: '不予立案' }))

    expect(await screen.findByLabelText(/不予立案的理由/)).toBeTruthy()
  })

  it('sends the opinion and says what came of it', async () => {
    const result = { caseNumber: 'WG-1', state: 'NOT_FILED', stageLight: 'GREY', message: '已不予立案', next: null }
    const calls = serve({ [`POST ${act}`]: result, 'PUT /api/tasks/t1/draft': null })
    const { user, emitted } = await open()

    await user.click(screen.getByRole('button', { name: '不予立案' }))
    await user.type(await screen.findByLabelText(/不予立案的理由/), '不在本市')
    await user.click(screen.getByRole('button', { name: '提交：不予立案' }))

    await waitFor(() => expect(emitted().acted).toEqual([[result]]))
    expect(calls.find(({ path }) => path === act)?.body).toEqual({ form: {}, opinion: '不在本市', evidenceIds: [] })
  })

  it('does not send what the form still needs', async () => {
    const calls = serve({ 'PUT /api/tasks/t1/draft': null })
    const { user } = await open()

    await user.click(screen.getByRole('button', { name: '不予立案' }))
    await screen.findByLabelText(/不予立案的理由/)
    await user.click(screen.getByRole('button', { name: '提交：不予立案' }))

    expect(await screen.findByText('必填项')).toBeTruthy()
    expect(calls.some(({ path }) => path === act)).toBe(false)
  })

  it('keeps the text when somebody else was faster, and says who', async () => {
    serve({
      [`POST ${act}`]: new Refusal(409, { type: '/problems/task-taken', detail: '李强 已于 10:32 办理：承接' }),
      'PUT /api/tasks/t1/draft': null,
    })
    const { user } = await open()

    await user.click(screen.getByRole('button', { name: '不予立案' }))
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/不予立案的理由/)
    await user.type(field, '不在本市')
    await user.click(screen.getByRole('button', { name: '提交：不予立案' }))

    expect(await screen.findByText('李强 已于 10:32 办理：承接')).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>(/不予立案的理由/).value).toBe('不在本市')
  })

  it('keeps the text while the server cannot reach its database, and sends it when it can', async () => {
    const result = { caseNumber: 'WG-1', state: 'NOT_FILED', stageLight: 'GREY', message: '已不予立案', next: null }
    let away = true
    serve({
      [`POST ${act}`]: () => away ? new Refusal(503, { type: '/problems/unavailable', detail: '请过半分钟再试' }) : result,
      'PUT /api/tasks/t1/draft': null,
    })
    const { user, emitted } = await open()

    await user.click(screen.getByRole('button', { name: '不予立案' }))
    await user.type(await screen.findByLabelText(/不予立案的理由/), '不在本市')
    await user.click(screen.getByRole('button', { name: '提交：不予立案' }))

    expect(await screen.findByText('请过半分钟再试')).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>(/不予立案的理由/).value).toBe('不在本市')
    away = false
    await user.click(screen.getByRole('button', { name: '提交：不予立案' }))
    await waitFor(() => expect(emitted().acted).toEqual([[result]]))
  })

  it('lets me try again when only the moment was wrong', async () => {
    const result = { caseNumber: 'WG-1', state: 'DONE', stageLight: 'BLUE', message: '已处理完', next: null }
    let answered = false
    serve({
      [`POST ${act}`]: () => answered ? result : new Refusal(409, { type: '/problems/not-now', detail: '还有协办单位没有答复：水利局。' }),
      'PUT /api/tasks/t1/draft': null,
    })
    const { user, emitted } = await open()

    await user.click(screen.getByRole('button', { name: '不予立案' }))
    await user.type(await screen.findByLabelText(/不予立案的理由/), '不在本市')
    await user.click(screen.getByRole('button', { name: '提交：不予立案' }))
    expect(await screen.findByText('还有协办单位没有答复：水利局。')).toBeTruthy()
    answered = true
    await user.click(screen.getByRole('button', { name: '提交：不予立案' }))

    await waitFor(() => expect(emitted().acted).toEqual([[result]]))
  })

  it('shows what the server does not accept at the field', async () => {
    serve({
      [`POST ${act}`]: new Refusal(400, { errors: [{ field: 'opinion', message: '至少 10 个字' }] }),
      'PUT /api/tasks/t1/draft': null,
    })
    const { user } = await open()

    await user.click(screen.getByRole('button', { name: '不予立案' }))
    await user.type(await screen.findByLabelText(/不予立案的理由/), '不在本市')
    await user.click(screen.getByRole('button', { name: '提交：不予立案' }))

    expect(await screen.findByText('至少 10 个字')).toBeTruthy()
  })

  it('goes on where the draft stopped', async () => {
    serve({})
    await open(aTask({ draft: { form: {}, opinion: '写到一半', outcome: 'notFile', evidenceIds: [] } }))

    const field = await screen.findByLabelText<HTMLTextAreaElement>(/不予立案的理由/)

    expect(field.value).toBe('写到一半')
  })

  it('asks for a photo where the form does', async () => {
    serve({ 'PUT /api/tasks/t1/draft': null })
    const form = { type: 'default', components: [{ id: 'E', type: 'filepicker', key: 'evidence', label: '现场照片', validate: { required: true } }] }
    const { user } = await open(aTask({ form, outcomes: [{ id: 'finish', label: '处置完成' }] }))

    expect(await screen.findByText(/现场照片/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '提交：处置完成' }))

    expect(await screen.findByText('请至少添加一张现场照片')).toBeTruthy()
  })

  it('sends the files of each field under its name, and says at each what is missing', async () => {
    const done = { caseNumber: 'WG-1', state: 'DONE', stageLight: 'BLUE', message: '已处理完', next: null }
    const finish = 'POST /api/tasks/t1/actions/finish'
    let refuse = true
    const calls = serve({
      [finish]: () => refuse ? new Refusal(400, { errors: [{ field: 'closing_report', message: '这里至少要有一份 PDF 文件' }] }) : done,
      'PUT /api/tasks/t1/draft': null,
    })
    const components = [
      { id: 'E', type: 'filepicker', key: 'evidence', label: '处置后照片', validate: { required: true } },
      { id: 'B', type: 'filepicker', key: 'closing_photoBefore', label: '处置前照片', validate: { required: true } },
      { id: 'R', type: 'filepicker', key: 'closing_report', label: '鉴定报告', accept: 'application/pdf', description: '扫描件，PDF。' },
    ]
    const draft = { form: { closing_report: ['r1'] }, opinion: null, outcome: 'finish', evidenceIds: ['e1'] }
    const task = aTask({ form: { type: 'default', components }, outcomes: [{ id: 'finish', label: '处置完成' }], draft })
    const { user, emitted, unmount } = await open(task)

    expect(await screen.findByText('扫描件，PDF。 最多 9 份 PDF')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '提交：处置完成' }))
    expect(await screen.findByText('请添加：处置前照片')).toBeTruthy()
    expect(calls.some(({ path }) => path.includes('/actions/'))).toBe(false)

    unmount()
    const whole = { ...draft, form: { closing_report: ['r1'], closing_photoBefore: ['b1'] } }
    const again = await open(aTask({ ...task, draft: whole }))
    await again.user.click(await screen.findByRole('button', { name: '提交：处置完成' }))
    expect(await screen.findByText('这里至少要有一份 PDF 文件')).toBeTruthy()
    refuse = false
    await again.user.click(screen.getByRole('button', { name: '提交：处置完成' }))

    await waitFor(() => expect(again.emitted().acted).toEqual([[done]]))
    expect(emitted().acted).toBeUndefined()
    expect(calls.filter(({ path }) => path.includes('/actions/')).at(-1)?.body).toEqual({
      form: { closing_photoBefore: ['b1'], closing_report: ['r1'] }, opinion: null, evidenceIds: ['e1'],
    })
  })

  it('takes a phrase into the opinion where the cursor is', async () => {
    const phrase = { id: 'p1', scope: 'OWN', unit: null, text: '不属于本市范围。', editable: true, version: 0 }
    const calls = serve({
      'PUT /api/tasks/t1/draft': null,
      'GET /api/phrases': { items: [phrase] },
      'POST /api/phrases/p1/uses': null,
      [`POST ${act}`]: { caseNumber: 'WG-1', state: 'NOT_FILED', stageLight: 'GREY', message: '已不予立案', next: null },
    })
    const { user } = await open()

    await user.click(screen.getByRole('button', { name: '不予立案' }))
    await user.type(await screen.findByLabelText(/不予立案的理由/), '经核对，')
    await user.keyboard('{Alt>}p{/Alt}')
    await screen.findByRole('option')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>(/不予立案的理由/).value).toBe('经核对，不属于本市范围。'))
    await user.click(screen.getByRole('button', { name: '提交：不予立案' }))

    await waitFor(() => expect(calls.find(({ path }) => path === act)?.body)
      .toEqual({ form: {}, opinion: '经核对，不属于本市范围。', evidenceIds: [] }))
  })
})
