import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import ResidentPage from './ResidentPage.vue'

const place = { grid: { code: 'G1', name: '上湾网格' }, community: { code: 'C1', name: '白果湾村' }, group: null }
const details = {
  name: '吴桂英', documentKind: 'RESIDENT_ID', documentKindName: '居民身份证', documentNumber: '990981************', phone: '138****5678',
  sex: { code: '2', name: '女' }, birthDate: '1948-03-01', age: 78, nation: null, education: null, politicalStatus: null, marriage: null,
  health: null, craft: '篾匠', workAway: null, workPlace: null,
}
const state = {
  version: 1, validFrom: '2026-01-01', changeKind: 'CHANGED', changeKindName: '变更', changeNote: null, recordedAt: '2026-11-20T02:00:00Z',
  recordedBy: '钟明亮', details, place,
}
const profile = {
  number: 'R1', day: '2026-11-22', isFull: true, status: 'ACTIVE', details, place, revealable: ['DOCUMENT', 'PHONE'], tags: [],
  memberships: [{
    householdNumber: 'H1', kind: 'LEGAL', address: '上湾一组 12 号', relation: { code: '02', name: '户主' }, validFrom: '2020-01-01',
    validTo: null, endReason: null,
  }],
  infos: [{
    id: 5, kind: { code: 'employment', name: '就业失业登记' }, isSensitive: false, content: { employer: '安澜竹器厂' }, source: { code: 'visit', name: '入户采集' },
    confidence: 'VERIFIED', collectedAt: '2026-05-01', collectedBy: '吴燕萍', consentedAt: null, validFrom: '2026-05-01', validTo: null,
  }],
  validFrom: '2026-01-01', changeKind: 'CHANGED', changeNote: null, recordedAt: '2026-11-20T02:00:00Z', recordedBy: '钟明亮', version: 1,
}
const kind = {
  number: 15, code: 'employment', name: '就业失业登记', owners: [{ code: 'RS', name: '人社局' }], isSensitive: false, isSealed: false,
  basis: '就业促进法', needsConsent: false,
}
const answers = {
  'GET /api/archive/codes': { lists: { 'resident-purpose': [{ code: 'visit', name: '上门走访联系' }] }, tagKinds: [], infoKinds: [kind] },
  'GET /api/villager-groups': { items: [] },
  'GET /api/residents/R1': profile,
  'GET /api/residents/R1/history': { items: [
    state,
    { ...state, version: 0, changeKindName: '登记', validFrom: '2025-01-01', details: { ...details, craft: null } },
  ] },
}

async function open(more: Record<string, unknown> = {}, permissions = ['resident:read', 'resident:write']) {
  const calls = serve({ ...answers, ...more })
  const { plugins, router } = await deskPlugins('/desk/archive/residents/R1', { ...staff, username: 'w', permissions })
  render(ResidentPage, { props: { number: 'R1' }, global: { plugins } })
  await screen.findByRole('heading', { name: '吴桂英' })
  return { calls, router, user: userEvent.setup() }
}

describe('ResidentPage', () => {
  it('leads to the window with the person, whose number was read for that purpose and stands in no address', async () => {
    const { calls, user, router } = await open(
      { 'POST /api/residents/R1/reveal': { documentNumber: '990981194803010022', phone: null, infos: {} } },
      ['resident:read', 'service:apply'],
    )

    await user.click(screen.getByRole('button', { name: '办理服务事项' }))

    await waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/desk/services/new'))
    expect(calls.find(call => call.method === 'POST')?.body).toEqual({ parts: ['DOCUMENT'], purpose: 'service' })
    expect(router.options.history.state.applicant)
      .toEqual({ name: '吴桂英', documentKind: 'RESIDENT_ID', documentNumber: '990981194803010022' })
  })

  it('shows a number in full only for a purpose', async () => {
    const { calls, user } = await open({
      'POST /api/residents/R1/reveal': { documentNumber: '990981194803010022', phone: null, infos: {} },
    })
    expect(screen.getByText('990981************')).toBeTruthy()

    await user.click(screen.getByRole('button', { name: '查看完整信息' }))
    const dialog = await screen.findByRole('dialog', { name: '查看完整信息' })
    await user.click(within(dialog).getByRole('button', { name: '查看' }))
    await waitFor(() => expect(within(dialog).getAllByText('请填写')).toHaveLength(2))
    await user.click(within(dialog).getByLabelText('证件号码'))
    await user.click(within(dialog).getByRole('combobox', { name: '用途' }))
    await user.click(await screen.findByRole('option', { name: '上门走访联系' }))
    await user.click(within(dialog).getByRole('button', { name: '查看' }))

    expect(await screen.findByText('990981194803010022')).toBeTruthy()
    expect(calls.find(call => call.method === 'POST')?.body).toEqual({ parts: ['DOCUMENT'], purpose: 'visit' })
  })

  it('tells who was faster and what, and keeps what was typed', async () => {
    const { calls, user } = await open({
      'PUT /api/residents/R1': () => new Refusal(409, {
        type: '/problems/changed-meanwhile', detail: '李强 已于 11月22日 10:00 改过这一条（手艺），请看最新内容后再改；您填写的内容还在。',
      }),
    })
    await user.click(screen.getByRole('button', { name: '修改' }))
    const dialog = await screen.findByRole('dialog', { name: '修改基本信息' })
    const craft = within(dialog).getByLabelText('手艺')
    await user.clear(craft)
    await user.type(craft, '木匠')
    await user.click(within(dialog).getByRole('button', { name: '保存' }))

    expect(await within(dialog).findByText(/李强 已于/)).toBeTruthy()
    expect((craft as HTMLInputElement).value).toBe('木匠')
    const sent = calls.find(call => call.method === 'PUT')?.body as { version: number, person: Record<string, unknown> }
    expect(sent.version).toBe(1)
    expect(sent.person).toMatchObject({ craft: '木匠', documentNumber: null, phone: null })
  })

  it('shows what the server does not accept at its field', async () => {
    const { user } = await open({
      'PUT /api/residents/R1': () => new Refusal(400, { errors: [{ field: 'phone', message: '电话号码应为 7 到 20 位数字' }] }),
    })
    await user.click(screen.getByRole('button', { name: '修改' }))
    const dialog = await screen.findByRole('dialog', { name: '修改基本信息' })
    await user.type(within(dialog).getByLabelText('电话'), '12')
    await user.click(within(dialog).getByRole('button', { name: '保存' }))

    expect(await within(dialog).findByText('电话号码应为 7 到 20 位数字')).toBeTruthy()
  })

  it('tells what departments know by its owner, and what changed when', async () => {
    await open()

    const infos = screen.getByRole('region', { name: '部门信息' })
    expect(await within(infos).findByRole('heading', { name: '人社局' })).toBeTruthy()
    expect(within(infos).getByText('安澜竹器厂')).toBeTruthy()
    expect(within(infos).getByText(/来源 入户采集 · 采集 .*吴燕萍/)).toBeTruthy()
    const past = screen.getByRole('region', { name: '变动记录' })
    await waitFor(() => expect(within(past).getByText('变更')).toBeTruthy())
    expect(past.textContent).toMatch(/手艺\s*未登记 →\s*篾匠/)
  })
})
