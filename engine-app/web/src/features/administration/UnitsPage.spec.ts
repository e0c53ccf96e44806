import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { Unit } from '@/shared/api/types'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import UnitsPage from './UnitsPage.vue'

const city: Unit = {
  code: '990981', name: '安澜市', nameEn: null, kind: 'CITY', parentCode: null, phone: null, sort: 1, isActive: true, version: 0,
  changedAt: null, changedBy: null,
}
const street: Unit = { ...city, code: '990981001', name: '望江街道', kind: 'STREET', parentCode: '990981' }

const details = (unit: Unit) => ({ unit, above: [], people: [], openWork: 0 })

async function open() {
  const { plugins } = await deskPlugins('/desk/admin/units', { ...staff, permissions: ['organization:manage'] })
  render(UnitsPage, { global: { plugins } })
  return userEvent.setup()
}

describe('UnitsPage', () => {
  it('shows a new unit where it stands in the tree', async () => {
    const units = [] as Unit[]
    serve({
      'GET /api/units': ({ query }: { query: URLSearchParams }) => ({ items: query.get('parent') ? units : [city] }),
      'GET /api/units/990981': details(city),
      'GET /api/units/990981001': details(street),
      'POST /api/units': () => {
        units.push(street)
        return street
      },
    })
    const user = await open()

    await user.click(await screen.findByText('安澜市'))
    await user.click(await screen.findByRole('button', { name: '添加下级单位' }))
    await user.type(await screen.findByLabelText('编码'), '990981001')
    await user.type(screen.getAllByLabelText('名称').at(-1)!, '望江街道')
    await user.click(screen.getAllByRole('button', { name: '保存' }).at(-1)!)

    await waitFor(() => expect(document.querySelector('.el-tree')!.textContent).toContain('望江街道'))
  })

  it('sends back the version that was shown, so that nobody overwrites another', async () => {
    const calls = serve({
      'GET /api/units': { items: [{ ...city, version: 4 }] },
      'GET /api/units/990981': details({ ...city, version: 4 }),
      'PUT /api/units/990981': { ...city, version: 5 },
    })
    const user = await open()

    await user.click(await screen.findByText('安澜市'))
    await user.click(await screen.findByRole('button', { name: '保存' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({ name: '安澜市', version: 4 }))
  })

  it('says why a unit cannot be moved, and by whom a record was changed meanwhile', async () => {
    const grid: Unit = { ...street, code: '990981001001', name: '滨河社区', kind: 'COMMUNITY', parentCode: '990981001' }
    const detail = '滨河社区还有 3 件未办结的事项，调整上级后会没有人接着办。请先办结再调整。'
    serve({
      'GET /api/units': ({ query }: { query: URLSearchParams }) => ({ items: query.get('q') ? [street] : [grid] }),
      'GET /api/units/990981001001': { ...details(grid), openWork: 3 },
      'PUT /api/units/990981001001/parent': new Refusal(409, { type: '/problems/unit-in-use', detail }),
    })
    const user = await open()

    await user.click(await screen.findByText('滨河社区'))
    await screen.findByText('未办结事项 3 件')
    await user.click(screen.getByRole('button', { name: '调整上级单位' }))
    await user.type(await screen.findByLabelText('新的上级单位'), '望江')
    await user.click(await screen.findByText('望江街道 · 街道（镇）'))
    await user.click(screen.getAllByRole('button', { name: '调整上级单位' }).at(-1)!)

    expect((await screen.findByRole('alert')).textContent).toContain(detail)
  })

  it('lists units with where they belong, and opens the one that is chosen', async () => {
    const calls = serve({
      'GET /api/units': { items: [city] },
      'GET /api/units/990981001': details(street),
      'GET /api/units/search': { items: [{ unit: street, above: [{ code: '990981', name: '安澜市' }], people: 7 }], page: 0, size: 20, total: 1 },
    })
    const user = await open()

    await user.click(await screen.findByRole('button', { name: '按列表' }))
    await user.type(await screen.findByLabelText('名称或编码', { selector: '.filters input' }), '望江')
    await user.click(await screen.findByRole('button', { name: '望江街道' }))

    expect(await screen.findByDisplayValue('望江街道')).toBeTruthy()
    await waitFor(() => expect(calls.some(({ path, query }) => path.endsWith('/search') && query.get('q') === '望江')).toBe(true))
  })
})
