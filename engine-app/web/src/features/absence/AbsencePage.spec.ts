import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { serve } from '@/testing/server'
import AbsencePage from './AbsencePage.vue'
import HandOverDialog from './HandOverDialog.vue'

const path = `/api/staff/${staff.username}`
const deputy = (changes = {}) => ({
  id: 5, absent: { username: staff.username, name: staff.name }, deputy: { username: 'comm2', name: '宋雅婷' },
  unitName: '滨河社区', role: 'community-staff', roleName: '社区（村）工作人员', validFrom: '2026-11-23', validUntil: '2026-11-27',
  status: 'HELD', reason: '年休假', createdBy: staff.name, createdAt: '2026-11-22T01:00:00Z', endedAt: null, endedBy: null, ...changes,
})
const posts = [{ unitCode: '990981001001', unitName: '滨河社区', role: 'community-staff', roleName: '社区（村）工作人员' }]
const candidate = { username: 'comm2', name: '宋雅婷', title: null, unitName: '滨河社区', roleName: '社区（村）工作人员' }
const piece = { kind: 'TASK', caseNumber: 'WG-1', taskName: '部门处置', unitName: '滨河社区', dueAt: '2026-11-24T01:00:00Z' }

describe('AbsencePage', () => {
  it('shows who stands in for me and ends it after asking', async () => {
    let items = [deputy()]
    const calls = serve({
      [`GET ${path}/deputies`]: () => ({ items, posts }),
      'DELETE /api/deputies/5': () => {
        items = [deputy({ status: 'OVER', endedAt: '2026-11-24T01:00:00Z', endedBy: staff.name })]
        return null
      },
    })
    const { plugins } = await deskPlugins('/desk/absence', { ...staff, permissions: ['case:read'] })
    render(AbsencePage, { global: { plugins } })
    const row = await screen.findByRole('row', { name: /宋雅婷/ })
    expect(row.textContent).toContain('代理中')

    await userEvent.click(within(row).getByRole('button', { name: '提前结束' }))
    await userEvent.click(await screen.findByRole('button', { name: 'OK' }))

    expect(await screen.findByText('已结束')).toBeTruthy()
    expect(calls.some(({ method }) => method === 'DELETE')).toBe(true)
  })

  it('says what to do where nobody stood in yet', async () => {
    serve({ [`GET ${path}/deputies`]: { items: [], posts } })
    const { plugins } = await deskPlugins('/desk/absence', { ...staff, permissions: ['case:read'] })
    render(AbsencePage, { global: { plugins } })

    expect(await screen.findByText(/没有安排过代理/)).toBeTruthy()
    expect(screen.getAllByRole('button', { name: '安排代理' }).length).toBeGreaterThan(0)
    expect(screen.queryByText('本单位的代理')).toBeNull()
  })
})

describe('HandOverDialog', () => {
  it('says what became of each piece', async () => {
    const calls = serve({
      'GET /api/staff/comm1/work': { items: [piece], total: 1 },
      'GET /api/staff/comm1/work/successors': { items: [{ ...candidate, tasks: 1 }] },
      'POST /api/staff/comm1/work/hand-over': { items: [{ piece, result: 'NOT_ENTITLED' }], left: 0 },
    })
    const { plugins } = await deskPlugins('/desk/absence')
    render(HandOverDialog, { props: { username: 'comm1', name: '王芳' }, global: { plugins } })

    await userEvent.click(await screen.findByRole('radio', { name: /退回待领/ }))
    await userEvent.type(screen.getByLabelText('移交原因'), '调离')
    await userEvent.click(screen.getByRole('button', { name: '移交' }))

    expect(await screen.findByText('接手人不能办，已退回待领')).toBeTruthy()
    await waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ toUsername: null, reason: '调离' }))
  })
})
