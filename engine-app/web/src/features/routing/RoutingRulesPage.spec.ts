import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import RoutingRulesPage from './RoutingRulesPage.vue'

const rule = {
  id: 7, categoryCode: '0103', categoryName: '垃圾堆放', place: null, leadUnit: { code: 'CG', name: '城市管理局' },
  reason: '权责清单写明由城管负责', caseNumber: 'WG-990981001001001-20261121-0003', status: 'PROPOSED', proposedBy: '周敏',
  community: { code: '990981001001', name: '滨河社区' }, street: { code: '990981001', name: '望江街道' },
  proposedAt: '2026-11-21T02:00:00Z', decidedBy: null, decidedAt: null, opinion: null, endedBy: null, endedAt: null, endOpinion: null,
}
const listed = (items: unknown[]) => ({ items, page: 0, size: 20, total: items.length })

async function open(answers: Record<string, unknown>) {
  const calls = serve(answers)
  const { plugins } = await deskPlugins('/desk/admin/routing-rules')
  render(RoutingRulesPage, { global: { plugins } })
  return { calls, user: userEvent.setup() }
}

describe('RoutingRulesPage', () => {
  it('adopts a proposal for the street of the dispute, with an opinion', async () => {
    const { calls, user } = await open({
      'GET /api/routing-rules': listed([rule]), 'POST /api/routing-rules/7/adoption': { ...rule, status: 'ADOPTED' },
    })
    await user.click(await screen.findByRole('button', { name: '采纳' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/垃圾堆放今后由城市管理局承办/)).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: '采纳' }))
    expect(await within(dialog).findByText('请写明意见')).toBeTruthy()

    await user.click(within(dialog).getByRole('radio', { name: '望江街道' }))
    await user.type(within(dialog).getByLabelText('意见'), '同意')
    await user.click(within(dialog).getByRole('button', { name: '采纳' }))

    await waitFor(() => expect(calls.find(call => call.method === 'POST')?.body).toEqual({ opinion: '同意', placeCode: '990981001' }))
  })

  it('keeps the opinion when somebody was faster', async () => {
    const { user } = await open({
      'GET /api/routing-rules': listed([{ ...rule, status: 'ADOPTED' }]),
      'POST /api/routing-rules/7/end': () => new Refusal(409, { detail: '这条规则没有在执行' }),
    })
    await user.click(await screen.findByRole('button', { name: '停用' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('意见'), '职责已调整')
    await user.click(within(dialog).getByRole('button', { name: '停用' }))

    expect(await within(dialog).findByText('这条规则没有在执行')).toBeTruthy()
    expect((within(dialog).getByLabelText('意见') as HTMLTextAreaElement).value).toBe('职责已调整')
  })

  it('says where rules come from when there is none', async () => {
    await open({ 'GET /api/routing-rules': listed([]) })
    expect(await screen.findByText(/同类事件今后照此派单/)).toBeTruthy()
  })
})
