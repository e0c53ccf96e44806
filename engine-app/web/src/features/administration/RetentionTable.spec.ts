import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import OfficePage from './OfficePage.vue'

const rule = {
  code: 'ended-claims', name: '住户申请', days: 1095, minDays: 180, maxDays: 7300, isActive: false, needsCheck: true, checkedAt: null,
  checkedBy: null, due: 12, lastRunAt: null, lastDeleted: 0, lastFailedAt: null, changedAt: null, changedBy: null, version: 4,
}

describe('RetentionTable', () => {
  it('says what a run would delete, and switches a rule on with the word that it was checked', async () => {
    let refuse = true
    const calls = serve({
      'GET /api/settings': { items: [] },
      'GET /api/reference-lists': { items: [] },
      'GET /api/retention-rules': { items: [rule] },
      'PUT /api/retention-rules/ended-claims': () => refuse
        ? new Refusal(400, { errors: [{ field: 'hasChecked', message: '请先核对法律' }] })
        : { ...rule, isActive: true },
    })
    const { plugins } = await deskPlugins('/desk/admin/office', { ...staff, permissions: ['reference:manage'] })
    render(OfficePage, { global: { plugins } })
    const user = userEvent.setup()

    expect((await screen.findByRole('row', { name: /住户申请/ })).textContent).toMatch(/核对后才能启用.*12.*还没有运行过/s)
    await user.click(screen.getByRole('button', { name: '修改' }))
    await user.click(screen.getByRole('checkbox', { name: '到期删除' }))
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect((await screen.findByRole('alert')).textContent).toBe('请先核对法律')
    refuse = false
    await user.click(screen.getByRole('checkbox', { name: /已核对/ }))
    await user.click(screen.getByRole('button', { name: '保存' }))

    expect(calls.filter(({ method }) => method === 'PUT').at(-1)?.body)
      .toEqual({ days: 1095, isActive: true, hasChecked: true, version: 4 })
  })

  it('asks again whether it was checked before something is deleted sooner, and says when a run failed', async () => {
    serve({
      'GET /api/settings': { items: [] },
      'GET /api/reference-lists': { items: [] },
      'GET /api/retention-rules': {
        items: [{ ...rule, isActive: true, checkedAt: '2026-11-01T02:00:00Z', checkedBy: '周敏', lastFailedAt: '2026-11-21T18:30:00Z' }],
      },
    })
    const { plugins } = await deskPlugins('/desk/admin/office', { ...staff, permissions: ['reference:manage'] })
    render(OfficePage, { global: { plugins } })
    const user = userEvent.setup()

    expect((await screen.findByRole('row', { name: /住户申请/ })).textContent).toContain('运行出错')
    await user.click(screen.getByRole('button', { name: '修改' }))
    expect(screen.queryByRole('checkbox', { name: /已核对/ })).toBeNull()
    await user.clear(screen.getByRole('textbox', { name: '住户申请' }))
    await user.type(screen.getByRole('textbox', { name: '住户申请' }), '365')
    expect(screen.getByRole('checkbox', { name: /已核对/ })).toBeTruthy()
  })
})
