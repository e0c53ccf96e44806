import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { AccusationSheet } from '@/shared/api/types'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import AccusationPage from './AccusationPage.vue'
import AccusationsPage from './AccusationsPage.vue'
import SealPage from './SealPage.vue'

const row = {
  number: 'JK2026-000001', state: 'INVESTIGATING' as const, channel: 'PHONE' as const, named: false, accused: '濮阳书记',
  receivedAt: '2026-11-20T02:00:00Z', dueAt: '2026-11-21T02:00:00Z', overdue: true, handler: '于倩',
}
const sheet: AccusationSheet = {
  row, parties: ['石桥村'], story: '账外的地', accuser: null, contact: null, registeredBy: null, result: null, reply: null, closedAt: null,
  steps: [{ kind: 'RISEN', words: null, by: null, at: '2026-11-20T02:00:00Z' }], files: [], handlers: [{ username: 'officer.jw', name: '于倩' }],
  mine: true, replyShown: false, version: 3,
}
const path = '/api/accusations/JK2026-000001'

async function open(answers: Record<string, unknown>, shown = sheet) {
  const calls = serve({ [`GET ${path}`]: shown, ...answers })
  const { plugins } = await deskPlugins('/desk/accusations/JK2026-000001', { ...staff, permissions: ['accusation:read'] })
  render(AccusationPage, { props: { number: row.number }, global: { plugins } })
  await screen.findByText('账外的地')
  return { calls, user: userEvent.setup() }
}

describe('the list of accusations', () => {
  it('leads to the sheet and says what is late', async () => {
    serve({ 'GET /api/accusations': { items: [row], page: 0, size: 20, total: 1 } })
    const { plugins } = await deskPlugins('/desk/accusations', { ...staff, permissions: ['accusation:read'] })
    render(AccusationsPage, { global: { plugins } })

    const link = await screen.findByRole('link', { name: row.number })

    expect(link.getAttribute('href')).toBe('/desk/accusations/JK2026-000001')
    expect(screen.getByText('已超期')).toBeTruthy()
  })
})

describe('the sheet of an accusation', () => {
  it('sends the note with the version that was shown', async () => {
    const { calls, user } = await open({ [`POST ${path}/notes`]: null })

    await user.click(screen.getByRole('radio', { name: '记一笔' }))
    await user.type(screen.getByLabelText('说明'), '已核对合同')
    await user.click(screen.getByRole('button', { name: '记一笔' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ words: '已核对合同', version: 3 }))
  })

  it('keeps the words of whoever was slower, and says who was faster', async () => {
    const { user } = await open({ [`POST ${path}/notes`]: new Refusal(409, { detail: '马六刚指定了承办人' }) })

    await user.click(screen.getByRole('radio', { name: '记一笔' }))
    await user.type(screen.getByLabelText('说明'), '已核对合同')
    await user.click(screen.getByRole('button', { name: '记一笔' }))

    expect(await screen.findByText('马六刚指定了承办人')).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('说明').value).toBe('已核对合同')
  })

  it('asks for no answer to an anonymous accuser, and for one to whoever signed', async () => {
    await open({})
    expect(screen.queryByLabelText('给举报人的答复')).toBeNull()
    expect(screen.getByText('匿名举报不答复，也不追查是谁。')).toBeTruthy()
  })

  it('lets only its handler close it', async () => {
    await open({}, { ...sheet, mine: false })

    expect(screen.queryByRole('radio', { name: '办结' })).toBeNull()
    expect(screen.getByText('承办人是于倩，由承办人办结。')).toBeTruthy()
  })
})

describe('taking one down', () => {
  it('shows the code once and forgets what was typed', async () => {
    const calls = serve({
      'GET /api/public/accusations/units': { items: [] }, 'POST /api/accusation-registrations': { code: 'ABCD-EFGH-JKLM-NPQR' },
    })
    const { plugins } = await deskPlugins('/desk/accusations/seal', { ...staff, permissions: ['accusation:register'] })
    render(SealPage, { global: { plugins } })
    const user = userEvent.setup()

    await user.type(await screen.findByLabelText('检举控告谁'), '村会计')
    await user.type(screen.getByLabelText('反映的情况'), '补贴没有发')
    await user.click(screen.getByRole('button', { name: '登记并密封' }))

    expect(await screen.findByText('ABCD-EFGH-JKLM-NPQR')).toBeTruthy()
    expect(calls.at(-1)?.body).toMatchObject({ accusation: { accused: '村会计', named: false, name: null }, person: null })
    await user.click(screen.getByRole('button', { name: '完成，离开' }))
    expect(screen.queryByText('ABCD-EFGH-JKLM-NPQR')).toBeNull()
    expect((await screen.findByLabelText<HTMLInputElement>('检举控告谁')).value).toBe('')
  })
})
