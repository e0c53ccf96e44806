import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import CaseCorrections from './CaseCorrections.vue'
import CorrectionAnswer from './CorrectionAnswer.vue'
import CorrectionsPage from './CorrectionsPage.vue'

const row = {
  number: 'RC-1', aboutCase: 'FW-1', person: '濮阳勤', unit: '石桥村', finding: 'NON_SUBJECTIVE', state: 'CORRECTION_DONE', stateName: '已办结',
  stageLight: 'GREEN', openedAt: '2026-11-20T02:00:00Z', closedAt: '2026-11-21T02:00:00Z',
}
const figure = { code: 'C1', unit: '石桥村', registered: 5, open: 2, nonSubjective: 3, subjective: 0, noError: 0, rechecked: 1 }

async function show(permissions = ['correction:read', 'correction:figures']) {
  const calls = serve({
    'GET /api/error-corrections': { items: [row], page: 0, size: 20, total: 1 },
    'GET /api/error-corrections/figures': { items: [figure] },
  })
  const { plugins } = await deskPlugins('/desk/error-corrections', { ...staff, permissions })
  render(CorrectionsPage, { global: { plugins } })
  await screen.findByText('濮阳勤')
  return { calls, user: userEvent.setup() }
}

async function answer(steps: ('STATE' | 'ASK_RECHECK' | 'ACCEPT')[], given: unknown) {
  const calls = serve({ 'POST /api/error-corrections/RC-1/answers': given })
  const { plugins } = await deskPlugins('/desk/cases/RC-1')
  const { emitted } = render(CorrectionAnswer, { props: { number: 'RC-1', steps }, global: { plugins } })
  return { calls, emitted, user: userEvent.setup() }
}

beforeAll(() => { Element.prototype.scrollIntoView = vi.fn() })

describe('CorrectionsPage', () => {
  it('leads to the matter and to the case in which the error happened', async () => {
    await show()

    expect(screen.getByRole('link', { name: 'RC-1' }).getAttribute('href')).toBe('/desk/cases/RC-1')
    expect(screen.getByRole('link', { name: 'FW-1' }).getAttribute('href')).toBe('/desk/cases/FW-1')
  })

  it('asks for the rows behind a number', async () => {
    const { calls, user } = await show()
    const group = within(screen.getByRole('region', { name: '按单位和认定统计' })).getByRole('row', { name: /石桥村/ })

    await user.click(within(group).getByRole('button', { name: '3' }))

    await waitFor(() => expect(calls.some(({ path, query }) =>
      path === '/api/error-corrections' && query.get('finding') === 'NON_SUBJECTIVE' && query.get('unit') === 'C1')).toBe(true))
  })

  it('registers an error in a case that is picked', async () => {
    const { calls, user } = await show()
    const one = { number: 'FW-2', kind: 'SERVICE', title: '老年优待证' }
    const further = serve({
      'POST /api/cases/search': { items: [one, { ...one, number: 'JC-3', kind: 'CORRECTION' }] },
      'GET /api/error-corrections/outlook': { people: [{ username: 'c', name: '濮阳勤', unit: '石桥村' }], concernsCitizen: true },
    })

    await user.click(screen.getByRole('button', { name: '登记差错' }))
    await user.click(await screen.findByRole('combobox', { name: '差错所在的案件' }))
    await user.click(await screen.findByRole('option', { name: 'FW-2 老年优待证' }))

    expect(await screen.findByLabelText('差错事实')).toBeTruthy()
    expect(screen.queryByRole('option', { name: /JC-3/ })).toBeNull()
    expect(further.find(({ path }) => path.endsWith('/outlook'))?.query.get('aboutCase')).toBe('FW-2')
    expect(calls.length).toBeGreaterThan(0)
  })

  it('counts nothing for those who may not see the figures', async () => {
    const { calls } = await show(['correction:read'])

    expect(calls.some(({ path }) => path.endsWith('/figures'))).toBe(false)
  })
})

describe('CorrectionAnswer', () => {
  it('keeps the words of somebody whose statement was refused', async () => {
    const { user, emitted } = await answer(['STATE'], new Refusal(409, { detail: '期限已过' }))

    await user.type(screen.getByRole('textbox'), '当天已经发现')
    await user.click(screen.getByRole('button', { name: '陈述意见' }))

    expect(await screen.findByText('期限已过')).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('当天已经发现')
    expect(emitted('answered')).toBeUndefined()
  })

  it('lets the person accept the finding without a word', async () => {
    const { user, calls, emitted } = await answer(['ASK_RECHECK', 'ACCEPT'], null)

    await user.click(screen.getByRole('button', { name: '不申请复核' }))

    await waitFor(() => expect(emitted('answered')).toHaveLength(1))
    expect(calls[0]!.body).toEqual({ step: 'ACCEPT', words: null })
  })
})

describe('CaseCorrections', () => {
  it('asks for the errors of this case only', async () => {
    const calls = serve({ 'GET /api/error-corrections': { items: [row], page: 0, size: 20, total: 1 } })
    const { plugins } = await deskPlugins('/desk/cases/FW-1')
    render(CaseCorrections, { props: { number: 'FW-1' }, global: { plugins } })

    const link = await screen.findByRole('link', { name: 'RC-1' })

    expect(link.getAttribute('href')).toBe('/desk/cases/RC-1')
    expect(calls[0]!.query.get('aboutCase')).toBe('FW-1')
  })
})
