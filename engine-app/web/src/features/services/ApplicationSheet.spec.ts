import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { ApplicationSheet as Sheet, ChecklistLine } from '@/shared/api/types'
import { deskPlugins, staff } from '@/testing/desk'
import { serve } from '@/testing/server'
import ApplicationSheet from './ApplicationSheet.vue'

const line: ChecklistLine = {
  sort: 0, name: '照片', required: true, exemption: 0, reason: '需要提供', rule: '1', source: null, form: false, minor: false, promisable: false,
  ifAny: false, state: 'MISSING', evidenceId: null, seenBy: null, changedAt: null,
}
const sheet: Sheet = {
  number: 'FW-1', title: '最低生活保障', item: '12', itemName: '最低生活保障', resultName: '低保证', instant: false, state: 'PRECHECK', stateName: '预审',
  way: 'WINDOW', identityCheck: 'CARD',
  applicant: {
    name: '夹谷在册', documentKind: 'RESIDENT_ID', documentNumber: '990983**********11',
    phone: null, address: '石桥村', age: 68, residentNumber: null,
  },
  agent: null, statement: null, signatureId: null, resultWay: 'MAIL', resultAddress: '石桥村一组 8 号',
  windowName: '石桥村', reviewName: '钟山镇', signOffName: '民政局',
  receivedBy: '王芳', submittedAt: '2026-11-23T01:00:00Z', acceptedAt: null, acceptance: null, supplementAt: null, supplementUntil: null, tolerant: false,
  missingUntil: null, promised: false, extended: false, specialUntil: null, publicityUntil: null, promisedUntil: null, statutoryUntil: null,
  decision: null,
  decidedAt: null, decidedBy: null, reason: null, licenceNumber: null, deliveredAt: null, deliveredHow: null,
  materials: [line, { ...line, sort: 1, name: '户口簿', required: false, exemption: 2, reason: '有关部门的登记里已经查到，不用提供', source: '公安局', state: 'EXEMPT' }],
  papers: [], rating: null, window: true, objections: [],
}
const paper = {
  token: 'tok', number: '钟受〔2026〕1 号', kind: 'RECEIPT', name: '受理通知书', organ: '钟山镇',
  issuedAt: '2026-11-23T01:00:00Z', state: 'VALID' as const, copies: 0,
}

async function open(shown: Sheet, answers: Record<string, unknown> = {}) {
  const calls = serve({ 'GET /api/service-applications/FW-1': shown, ...answers })
  const { plugins } = await deskPlugins('/desk/cases/FW-1', { ...staff, permissions: ['service:read', 'service:apply', 'paper:read'] })
  render(ApplicationSheet, { props: { number: 'FW-1' }, global: { plugins, stubs: { transition: false } } })
  await screen.findByRole('region', { name: '申请' })
  return { calls, user: userEvent.setup() }
}

describe('ApplicationSheet', () => {
  it('lets the window mark what was brought, and nothing of what is spared', async () => {
    const { calls, user } = await open(sheet, { 'PUT /api/service-applications/FW-1/materials/0': { ...sheet } })

    expect(screen.getByText(/有关部门的登记里已经查到，不用提供.*公安局/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '户口簿 · 已核对' })).toBeNull()
    await user.click(screen.getByRole('button', { name: '照片 · 已核对' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ there: true, evidenceId: null }))
  })

  it('lets the window take what only some have, and misses nothing without it', async () => {
    const { user, calls } = await open(
      { ...sheet, materials: [{ ...line, name: '残疾人证', required: false, ifAny: true, reason: '有就提供，没有不用提供', state: 'NONE' }] },
      { 'PUT /api/service-applications/FW-1/materials/0': sheet },
    )

    expect(screen.getByText('有就提供，没有不用提供')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '残疾人证 · 没有' })).toBeNull()
    await user.click(screen.getByRole('button', { name: '残疾人证 · 已核对' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ there: true, evidenceId: null }))
  })

  it('takes nothing more once it is accepted, and says what was decided', async () => {
    await open({
      ...sheet, state: 'GRANTED', decision: 'GRANTED', decidedAt: '2026-11-23T01:05:00Z', materials: [{ ...line, state: 'SEEN' }], papers: [paper],
    })

    expect(screen.queryByRole('button', { name: '照片 · 已核对' })).toBeNull()
    expect(screen.queryByRole('button', { name: '当场更正' })).toBeNull()
    expect(screen.getByText(/按规则自动准予/)).toBeTruthy()
    expect(screen.getByRole('button', { name: '打印 受理通知书' })).toBeTruthy()
  })

  it('leaves empty in a correction what is not to be changed', async () => {
    const { calls, user } = await open(sheet, { 'PUT /api/service-applications/FW-1/correction': sheet })

    await user.click(screen.getByRole('button', { name: '当场更正' }))
    await user.type(await screen.findByLabelText('手机号'), '13900000000')
    await user.click(screen.getByRole('button', { name: '更正' }))

    await waitFor(() => expect(calls.find(({ path }) => path.endsWith('/correction'))?.body)
      .toMatchObject({ name: '夹谷在册', phone: '13900000000', statement: null, resultWay: 'MAIL' }))
  })
})
