import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { Unit } from '@/shared/api/types'
import { deskPlugins, staff } from '@/testing/desk'
import { serve } from '@/testing/server'
import UnitsPage from './UnitsPage.vue'

const city: Unit = {
  code: '990981', name: '安澜市', nameEn: null, kind: 'CITY', parentCode: null, phone: null, sort: 1, isActive: true, version: 0,
}
const street: Unit = { ...city, code: '990981001', name: '望江街道', kind: 'STREET', parentCode: '990981' }

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
    const calls = serve({ 'GET /api/units': { items: [{ ...city, version: 4 }] }, 'PUT /api/units/990981': { ...city, version: 5 } })
    const user = await open()

    await user.click(await screen.findByText('安澜市'))
    await user.click(await screen.findByRole('button', { name: '保存' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({ name: '安澜市', version: 4 }))
  })
})
