import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { ChecklistLine, ServiceItemRow, ServiceOutlook } from '@/shared/api/types'
import { deskPlugins, staff } from '@/testing/desk'
import { type Call, Refusal, serve } from '@/testing/server'
import NewApplicationPage from './NewApplicationPage.vue'

const item: ServiceItemRow = {
  code: '49', name: '老年优待证', plainName: '老人优惠证', lifeStage: 'old-age', lifeStageName: '养老', type: 'CONFIRMATION', department: 'MZ',
  departmentName: '民政局', resultName: '老年优待证', signOff: 'VILLAGE', delegated: true, instant: true, daysBefore: 20, promisedDays: 0,
  stepsBefore: 2, stepsAfter: 1, materialsBefore: 2, materialsAfter: 1,
}
const line: ChecklistLine = {
  sort: 0, name: '申请表', required: true, exemption: 0, reason: '需要提供', rule: '1', source: null, form: true, minor: false, promisable: false,
  ifAny: false, state: 'FILLED', evidenceId: null, seenBy: null, changedAt: null,
}
const outlook: ServiceOutlook = {
  item: '49', itemName: '老年优待证', type: 'CONFIRMATION', instant: true, promisedDays: 0, conditions: null, resultName: '老年优待证',
  name: '夹谷在册', phone: null, address: '石桥村一组 8 号',
  materials: [
    line,
    { ...line, sort: 1, name: '户口簿', required: false, exemption: 2, reason: '有关部门的登记里已经查到，不用提供', source: '公安局', form: false, state: 'EXEMPT' },
    { ...line, sort: 2, name: '照片', form: false, state: 'MISSING' },
    { ...line, sort: 3, name: '收入声明', form: false, promisable: true, state: 'MISSING' },
  ],
}
const received = { number: 'FW-1', queryCode: '482913' }
const permissions = ['service:apply', 'service:read', 'case:read', 'task:work', 'evidence:upload']

async function open(answers: Record<string, unknown> = {}) {
  const calls = serve({
    'GET /api/service-items': { items: [item], page: 0, size: 100, total: 1 },
    'GET /api/service-catalogue/choices': { lifeStages: [], departments: [], infoKinds: [], mine: [], towns: false },
    'POST /api/service-applications/outlook': outlook,
    'POST /api/service-applications': received,
    ...answers,
  })
  const { plugins } = await deskPlugins('/desk/services/new', { ...staff, permissions })
  render(NewApplicationPage, { global: { plugins, stubs: { transition: false } } })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: '选“老年优待证”' }))
  return { calls, user }
}

const sent = (calls: Call[]) =>
  calls.filter(({ method, path }) => method === 'POST' && path === '/api/service-applications')

describe('NewApplicationPage', () => {
  it('takes a card reader at its word: the number has the focus, Enter asks what to bring', async () => {
    const { calls, user } = await open()

    await user.keyboard('99098319580412001x{Enter}')

    expect(await screen.findByRole('table')).toBeTruthy()
    expect(calls.find(({ path }) => path.endsWith('/outlook'))?.body)
      .toEqual({ item: '49', documentKind: 'RESIDENT_ID', documentNumber: '99098319580412001X' })
    expect((screen.getByLabelText('姓名') as HTMLInputElement).value).toBe('夹谷在册')
    expect(within(screen.getByRole('row', { name: /户口簿/ })).getByText(/有关部门的登记里已经查到.*公安局/)).toBeTruthy()
    expect(within(screen.getByRole('row', { name: /申请表/ })).getByText('当场填写')).toBeTruthy()
    expect(screen.getByText('还缺 2 件材料，收件后在预审环节一次性告知。')).toBeTruthy()
  })

  it('knows whom somebody brought along, whose number is in no address and not kept', async () => {
    window.history.replaceState({ applicant: { name: '夹谷在册', documentKind: 'RESIDENT_ID', documentNumber: '990983195804120011' } }, '')
    const { calls, user } = await open()

    expect(window.history.state.applicant).toBeUndefined()
    await user.click(screen.getByRole('button', { name: '查看要交什么' }))
    await screen.findByRole('table')

    expect(calls.find(({ path }) => path.endsWith('/outlook'))?.body)
      .toEqual({ item: '49', documentKind: 'RESIDENT_ID', documentNumber: '990983195804120011' })
  })

  it('sends only what is there or promised, and names what is still to be signed', async () => {
    const { calls, user } = await open()
    await user.keyboard('990983195804120011{Enter}')
    await screen.findByRole('table')

    expect(screen.getAllByRole('option', { name: '承诺代替', hidden: true })).toHaveLength(1)
    await user.click(screen.getByRole('combobox', { name: '照片：窗口核对' }))
    await user.click(screen.getAllByRole('option', { name: '已核对', hidden: true })[0]!)
    await user.click(screen.getByRole('button', { name: '收件' }))
    expect(await screen.findByText('请签名，或者选“已在纸上签字”')).toBeTruthy()
    expect(screen.getByText('请填写')).toBeTruthy() // how the identity was checked: a typed number is no read card
    expect(sent(calls)).toEqual([])

    await user.click(screen.getByRole('combobox', { name: /怎样核对的身份/ }))
    await user.click(screen.getByRole('option', { name: '看过证件', hidden: true }))
    await user.click(screen.getByLabelText('已在纸上签字'))
    await user.click(screen.getByRole('button', { name: '收件' }))

    expect(await screen.findByText('FW-1')).toBeTruthy()
    expect(screen.getByText('查询码 482913')).toBeTruthy()
    const [call] = sent(calls)
    expect(call!.headers['Idempotency-Key']).toMatch(/^[0-9a-f]{32}$/)
    expect(call!.body).toMatchObject({
      item: '49', agent: null, signatureId: null, resultWay: 'SELF', identityCheck: 'SEEN',
      applicant: { name: '夹谷在册', documentNumber: '990983195804120011', phone: null, address: '石桥村一组 8 号' },
      materials: [{ sort: 2, promised: false, evidenceId: null }],
    })
  })

  it('puts a refused number beside its field and keeps the item', async () => {
    const message = '证件号码不正确'
    const { user } = await open({
      'POST /api/service-applications/outlook': new Refusal(400, { errors: [{ field: 'documentNumber', message }] }),
    })

    await user.keyboard('123{Enter}')

    expect(await screen.findByText(message)).toBeTruthy()
    expect(screen.getByText('老年优待证')).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull())
  })
})
