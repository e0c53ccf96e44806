import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { CatalogueChoices, CatalogueFigures, ServiceItemDetails, ServiceItemRow } from '@/shared/api/types'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import CataloguePage from './CataloguePage.vue'

const row: ServiceItemRow = {
  code: '49', name: '老年优待证', plainName: '老人优惠证', lifeStage: 'old-age', lifeStageName: '养老', type: 'CONFIRMATION', department: 'MZ',
  departmentName: '民政局', resultName: '老年优待证', signOff: 'VILLAGE', delegated: true, instant: true, daysBefore: 20, promisedDays: 0,
  stepsBefore: 2, stepsAfter: 1, materialsBefore: 2, materialsAfter: 1,
}
const material = {
  byVillage: false, basis: '规范', infoKind: null, infoKindName: null, seenByVisit: false, verifiable: true, form: false, minor: false, promisable: false,
  identity: false, ifAny: false, rule: '规范',
}
const item: ServiceItemDetails = {
  item: row, nameZh: '老年优待证', nameEn: 'Elderly card', departmentPhone: '0990-8010260', conditions: null, statutory: null,
  handling: { reviewBy: 'VILLAGE', siteCheck: false, consultation: false, publicityDays: 0, licenceKind: 'ELDERLY', resultKind: null },
  materials: [
    { ...material, name: '申请表', shown: false, required: true, exemption: 0 },
    { ...material, name: '身份证', shown: true, required: false, exemption: 5 },
  ],
  number: 1, validFrom: '2025-01-01', validTo: null, recordedAt: '2025-01-01T00:00:00Z', recordedBy: null, replacedAt: null, replacedBy: null, version: 7, mine: true,
}
const cut = { before: 329, after: 85, rate: 74.2 }
const figure = { group: '', name: '全部事项', listed: 87, delegated: 69, instant: 46, materials: cut, steps: cut, days: cut }
const figures: CatalogueFigures = { on: '2026-11-23', whole: figure, groups: [{ ...figure, group: 'old-age', name: '养老' }] }
const choices: CatalogueChoices = {
  lifeStages: [{ code: 'old-age', name: '养老' }], departments: [{ code: 'MZ', name: '民政局' }], infoKinds: [{ code: 'employment', name: '就业失业登记' }],
  mine: ['MZ'], towns: false,
}

async function open(answers: Record<string, unknown> = {}) {
  const calls = serve({
    'GET /api/service-items': { items: [row], page: 0, size: 20, total: 1 },
    'GET /api/service-items/49/versions': [item],
    'GET /api/service-catalogue/figures': figures,
    'GET /api/service-catalogue/choices': choices,
    ...answers,
  })
  const { plugins } = await deskPlugins('/desk/catalogue', { ...staff, permissions: ['catalogue:read', 'catalogue:write'] })
  render(CataloguePage, { global: { plugins, stubs: { transition: false } } })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: '老年优待证' }))
  return { calls, user }
}

describe('CataloguePage', () => {
  it('shows what was cut, and of an item why a material need not be brought', async () => {
    await open()

    expect((await screen.findAllByText('压减 74.2%')).length).toBeGreaterThan(0)
    expect(await screen.findByText('免：当场出示即可')).toBeTruthy()
    expect(screen.getByText('须提供')).toBeTruthy()
  })

  it('sends a change with the version that was shown and the new material', async () => {
    const { calls, user } = await open({ 'PUT /api/service-items/49': item })

    await user.click(await screen.findByRole('button', { name: '改动' }))
    const dialog = within(await screen.findByRole('dialog', { name: '改动事项' }))
    await user.click(dialog.getByLabelText('由谁审查'))
    await user.click(screen.getAllByText('镇（街道）').at(-1)!)
    await user.click(dialog.getByRole('button', { name: '添加材料' }))
    await user.type(dialog.getByLabelText('材料名称 3'), '照片')
    await user.click(dialog.getByRole('button', { name: '保存' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      version: 7, item: { name: '老年优待证', promisedDays: 0, statutory: null, handling: { reviewBy: 'TOWN', licenceKind: 'ELDERLY' }, materials: [{ name: '申请表' }, { name: '身份证' }, { name: '照片' }] },
    }))
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '改动事项' })).toBeNull())
  })

  it('puts a refusal beside the material and keeps what was typed', async () => {
    const message = '不得要求村（社区）出具“健在证明”（民发〔2020〕20号）'
    const refused = new Refusal(400, { type: '/problems/invalid-request', errors: [{ field: 'materials[0].name', message }] })
    const { user } = await open({ 'PUT /api/service-items/49': refused })

    await user.click(await screen.findByRole('button', { name: '改动' }))
    const dialog = within(await screen.findByRole('dialog', { name: '改动事项' }))
    await user.clear(dialog.getByLabelText('材料名称 1'))
    await user.type(dialog.getByLabelText('材料名称 1'), '健在证明')
    await user.click(dialog.getByRole('button', { name: '保存' }))

    expect(await dialog.findByText(message)).toBeTruthy()
    expect((dialog.getByLabelText('材料名称 1') as HTMLInputElement).value).toBe('健在证明')
  })
})
