import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { serve } from '@/testing/server'
import AuditPage from './AuditPage.vue'

const line = (detail: string) => ({
  at: '2026-11-21T02:00:00Z', actor: 'admin', actorName: '谢健', action: 'add-unit', actionName: '添加单位', object: 'unit:1', result: 'SUCCESS', detail,
})

async function open() {
  const { plugins } = await deskPlugins('/desk/admin/audit', { ...staff, permissions: ['audit:read'] })
  render(AuditPage, { global: { plugins } })
  return userEvent.setup()
}

describe('AuditPage', () => {
  it('walks from page to page by where the last one ended, and back', async () => {
    const calls = serve({
      'GET /api/audit': ({ query }: { query: URLSearchParams }) =>
        query.get('cursor') === '5-9' ? { items: [line('older')], next: null } : { items: [line('newer')], next: '5-9' },
      'GET /api/audit/actions': { items: [{ code: 'add-unit', name: '添加单位' }] },
      'GET /api/audit/check/last': { at: null, by: null, intact: null, detail: null },
    })
    const user = await open()

    await screen.findByText('newer')
    await user.click(screen.getByRole('button', { name: '更早的记录' }))
    await screen.findByText('older')
    expect((screen.getByRole('button', { name: '更早的记录' }) as HTMLButtonElement).disabled).toBe(true)
    await user.click(screen.getByRole('button', { name: '较新的记录' }))

    expect(await screen.findByText('newer')).toBeTruthy()
    expect(calls.filter(({ path }) => path === '/api/audit')).toHaveLength(3)
  })

  it('asks only when told to, since every reading is recorded', async () => {
    const calls = serve({
      'GET /api/audit': { items: [], next: null },
      'GET /api/audit/actions': { items: [] },
      'GET /api/audit/check/last': { at: '2026-11-21T02:00:00Z', by: '谢健', intact: true, detail: 'intact' },
    })
    const user = await open()
    expect(await screen.findByText(/上次核对：谢健，.*，完整/)).toBeTruthy()

    await user.type(screen.getByLabelText('操作人用户名'), 'comm1')
    expect(calls.filter(({ path }) => path === '/api/audit')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: '查询' }))

    await waitFor(() => expect(calls.filter(({ path }) => path === '/api/audit').at(-1)?.query.get('actor')).toBe('comm1'))
  })
})
