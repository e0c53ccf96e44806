import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import OfficePage from './OfficePage.vue'

const setting = {
  code: 'reopen.days', name: '可以重办的天数', amount: 15, unit: 'DAYS', min: 1, max: 90, version: 3, changedAt: null, changedBy: null,
}
const value = (code: string, name: string) => ({ code, name, nameEn: name, isActive: true, version: 0, changedAt: null, changedBy: null })
const list = { code: 'return-basis', name: '退单依据', values: [value('a', '甲'), value('b', '乙')] }

async function open() {
  const { plugins } = await deskPlugins('/desk/admin/office', { ...staff, permissions: ['reference:manage'] })
  render(OfficePage, { global: { plugins } })
  return userEvent.setup()
}

describe('OfficePage', () => {
  it('changes a number where it stands and tells its bounds', async () => {
    const calls = serve({
      'GET /api/settings': { items: [setting] },
      'GET /api/retention-rules': { items: [] },
      'GET /api/reference-lists': { items: [] },
      'PUT /api/settings/reopen.days': new Refusal(400, { errors: [{ field: 'amount', message: '应在 1 到 90 之间' }] }),
    })
    const user = await open()

    await user.click(await screen.findByRole('button', { name: '修改' }))
    const field = await screen.findByLabelText('可以重办的天数')
    await user.clear(field)
    await user.type(field, '500')
    await user.click(screen.getByRole('button', { name: '保存' }))

    expect((await screen.findByRole('alert')).textContent).toContain('应在 1 到 90 之间')
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ amount: 500, version: 3 })
  })

  it('puts choices into another order', async () => {
    const calls = serve({
      'GET /api/settings': { items: [] },
      'GET /api/retention-rules': { items: [] },
      'GET /api/reference-lists': { items: [list] },
      'PUT /api/reference-lists/return-basis/order': list,
    })
    const user = await open()

    await user.click(await screen.findByRole('button', { name: '上移“乙”' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ codes: ['b', 'a'] }))
  })
})
