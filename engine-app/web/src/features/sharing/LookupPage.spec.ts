import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { anItem, deskPlugins, staff } from '@/testing/desk'
import { serve } from '@/testing/server'
import LookupPage from './LookupPage.vue'

describe('LookupPage', () => {
  it('offers the cases in one\'s hands that go with the purpose', async () => {
    const mine = anItem({ caseNumber: 'FW-1', kind: 'SERVICE', title: '最低生活保障' })
    const calls = serve({
      'GET /api/shared-lookups/purposes': [{ code: 'service', name: '办理服务事项', caseKinds: ['SERVICE'] }],
      'GET /api/shared-lookups/asked': [],
      'GET /api/inbox': { items: [mine], page: 0, size: 5, total: 1 },
    })
    const { plugins } = await deskPlugins('/desk/lookup', { ...staff, permissions: [...staff.permissions, 'shared-data:query'] })
    render(LookupPage, { global: { plugins, stubs: { transition: false } } })
    const user = userEvent.setup()

    await user.click(await screen.findByRole('combobox', { name: '查询用途' }))
    await user.click(await screen.findByRole('option', { name: '办理服务事项' }))
    await user.click(await screen.findByRole('button', { name: 'FW-1' }))

    expect((screen.getByLabelText('办件编号') as HTMLInputElement).value).toBe('FW-1')
    expect(calls.filter(({ path }) => path === '/api/inbox').length).toBeGreaterThan(0)
  })
})
