import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { CaseSupervision as Supervision, SupervisionOrder } from '@/shared/api/types'
import { deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import CaseSupervision from './CaseSupervision.vue'
import SupervisionPage from './SupervisionPage.vue'

const order: SupervisionOrder = {
  number: 'DB-990981100201001-20261123-0001', orderNumber: '安督字〔2026〕12号', state: 'ORDER_RECEIVED', stateName: '已签收待反馈',
  stageLight: 'YELLOW', deadlineCard: 'NONE', dueAt: new Date(Date.now() + 3.5 * 3_600_000).toISOString(), level: 2, measure: 'ORDER',
  measureName: '督办单', caseNumber: 'WG-1', caseTitle: '三头死猪没人收', unit: { code: 'NY', name: '农业农村局' }, facts: '三天没有清运',
  requirement: '两天内清运', basis: '超过办理期限', draftedAt: '2026-11-23T02:00:00Z', draftedBy: null, issuedAt: '2026-11-23T03:00:00Z',
  issuedBy: '周敏', replyDueAt: '2026-11-25T09:30:00Z', receivedAt: null, receivedBy: null, repliedAt: null, repliedBy: null, reply: null,
  finishBy: null, reviewedAt: null, review: null, sendBacks: 0, closedAt: null,
}
const supervision: Supervision = {
  level: 2, orders: [order], order: null, orderable: true,
  urgeable: { unit: { code: 'NY', name: '农业农村局' }, person: null, dueAt: '2026-11-25T09:30:00Z' },
  steps: [{
    level: 1, measure: 'URGE', measureName: '催办', at: '2026-11-22T02:00:00Z', by: null, byReporter: true,
    unit: { code: 'NY', name: '农业农村局' }, orderCase: null, orderNumber: null, words: null,
  }],
}

describe('SupervisionPage', () => {
  it('lists open orders and leads to the order and to its case', async () => {
    const calls = serve({ 'GET /api/supervision-orders': { items: [order], page: 0, size: 20, total: 1 } })
    const { plugins } = await deskPlugins('/desk/supervision')
    render(SupervisionPage, { global: { plugins } })

    const link = await screen.findByRole('link', { name: '安督字〔2026〕12号' })

    expect(link.getAttribute('href')).toBe(`/desk/cases/${order.number}`)
    expect(screen.getByRole('link', { name: '三头死猪没人收' }).getAttribute('href')).toBe('/desk/cases/WG-1')
    expect(calls[0]!.query.get('open')).toBe('true')
  })

  it('says when nothing is open', async () => {
    serve({ 'GET /api/supervision-orders': { items: [], page: 0, size: 20, total: 0 } })
    const { plugins } = await deskPlugins('/desk/supervision')
    render(SupervisionPage, { global: { plugins } })

    expect(await screen.findByText('没有办理中的督办。')).toBeTruthy()
  })
})

describe('CaseSupervision', () => {
  async function open(answers = {}) {
    const calls = serve({ 'GET /api/cases/WG-1/supervision': supervision, ...answers })
    const { plugins } = await deskPlugins('/desk/cases/WG-1')
    const rendered = render(CaseSupervision, { props: { number: 'WG-1' }, global: { plugins } })
    return { calls, user: userEvent.setup(), ...rendered }
  }

  it('tells who was urged when, and which orders there are', async () => {
    await open()

    expect(await screen.findByText('上报人')).toBeTruthy()
    expect(screen.getByText('→ 农业农村局')).toBeTruthy()
    expect(screen.getByRole('link', { name: '安督字〔2026〕12号' })).toBeTruthy()
  })

  it('urges whoever has the case', async () => {
    const { calls, user, emitted } = await open({ 'POST /api/cases/WG-1/urges': supervision.urgeable })

    await user.click(await screen.findByRole('button', { name: '催办' }))
    await user.type(await screen.findByLabelText('附言（可不填，仅内部可见）'), '群众又来电')
    await user.click(screen.getAllByRole('button', { name: '催办' }).at(-1)!)

    await waitFor(() => expect(emitted('changed')).toHaveLength(1))
    expect(calls.find(call => call.method === 'POST')?.body).toEqual({ words: '群众又来电' })
  })

  it('says why an order cannot be asked for', async () => {
    const { user } = await open({
      'POST /api/cases/WG-1/supervision-orders': new Refusal(409, { detail: '这件事已有同级或者更高级别的督办在办理中，请先办结。' }),
    })

    await user.click(await screen.findByRole('button', { name: '提请督办' }))
    await user.type(await screen.findByLabelText('督办事由（10 至 1000 字）'), '三天没有处理，群众反映强烈')
    await user.click(screen.getByRole('button', { name: '提请' }))

    expect(await screen.findByText('这件事已有同级或者更高级别的督办在办理中，请先办结。')).toBeTruthy()
  })
})
