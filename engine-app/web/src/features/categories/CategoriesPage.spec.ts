import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { CategoryRow, Requirement } from '@/shared/api/types'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import CategoriesPage from './CategoriesPage.vue'

const group: CategoryRow = {
  code: '05', parentCode: null, name: '农业农村', nameEn: 'Farming', plainName: '田里的事', hotline: null, sealed: false, toldNearby: true,
  closingCondition: '现场已处置完毕。', sort: 500, active: true, requirements: 1, version: 0, changedAt: null, changedBy: null,
}
const category: CategoryRow = {
  ...group, code: '0506', parentCode: '05', name: '农村生活污水', nameEn: 'Sewage', closingCondition: null, sort: 506, requirements: 0, version: 3,
}
const photo: Requirement = {
  code: 'photoAfter', kind: 'PHOTO_AFTER', label: '处置后照片', labelEn: 'After', help: null, helpEn: null, required: true, sort: 10,
  active: true, answered: true, version: 0, changedAt: null, changedBy: null,
}
const list = { items: [group, category], page: 0, size: 20, total: 2 }
const details = { category, requirements: [], inheritedCondition: '现场已处置完毕。', inherited: [photo] }

async function open(answers: Record<string, unknown> = {}) {
  const calls = serve({ 'GET /api/categories': list, 'GET /api/categories/0506': details, ...answers })
  const { plugins } = await deskPlugins('/desk/admin/categories', { ...staff, permissions: ['category:manage'] })
  render(CategoriesPage, { global: { plugins, stubs: { transition: false } } })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: '农村生活污水' }))
  await screen.findByText('办完时要交的凭据')
  return { calls, user }
}

describe('CategoriesPage', () => {
  it('says what a category takes from its group', async () => {
    await open()

    expect(screen.getByText('这一类没有自己的要求，按所属组：处置后照片')).toBeTruthy()
    expect(screen.getByText('不填时按所属组的条件：现场已处置完毕。')).toBeTruthy()
  })

  it('sends back the version that was shown', async () => {
    const { calls, user } = await open({ 'PUT /api/categories/0506': { ...category, version: 4 } })

    await user.clear(screen.getByLabelText('群众说法'))
    await user.type(screen.getByLabelText('群众说法'), '污水乱流')
    await user.click(screen.getByRole('button', { name: '保存' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({ plainName: '污水乱流', version: 3 }))
  })

  it('says who was faster and offers the latest', async () => {
    const detail = '李强 已于 10:32 改过这一条，请看最新内容后再改；您填写的内容还在。'
    const { user } = await open({ 'PUT /api/categories/0506': new Refusal(409, { type: '/problems/changed-meanwhile', detail }) })

    await user.click(screen.getByRole('button', { name: '保存' }))

    expect(await screen.findByText(detail)).toBeTruthy()
    expect(screen.getByRole('button', { name: '看最新内容' })).toBeTruthy()
  })

  it('adds a requirement', async () => {
    const { calls, user } = await open({ 'POST /api/categories/0506/requirements': photo })

    await user.click(screen.getByRole('button', { name: '添加一项' }))
    const dialog = within(await screen.findByRole('dialog', { name: '添加凭据' }))
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(dialog.getAllByText('请填写')).toHaveLength(2))
    await user.type(dialog.getByLabelText('名称'), '清掏后照片')
    await user.type(dialog.getByLabelText('英文名称'), 'After')
    await user.click(dialog.getByRole('button', { name: '保存' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      kind: 'PHOTO_AFTER', label: '清掏后照片', labelEn: 'After', required: true, sort: 10,
    }))
  })
})
