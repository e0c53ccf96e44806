import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { AnnouncementDetails, AnnouncementRow } from '@/shared/api/types'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import AnnouncementsPage from './AnnouncementsPage.vue'

const village = { code: '990981001001', name: '滨河社区', kind: 'COMMUNITY' as const }
const row: AnnouncementRow = {
  id: 'a1', unitCode: village.code, unitName: village.name, title: '停水通知', state: 'DRAFT', areas: [village], pinned: false, rolling: true,
  toConfirm: false, shownFrom: null, shownUntil: null, publishedAt: null, readers: 0, confirmed: 0, changedAt: '2026-11-20T01:00:00Z',
  changedBy: '王芳', version: 3,
}
const draft: AnnouncementDetails = {
  announcement: row, body: '明天停水。', blocks: [{ kind: 'PARAGRAPH', level: 0, number: 0, spans: [{ text: '明天停水。', strong: false, link: null }] }],
  actions: ['CHANGED', 'SUBMITTED', 'WITHDRAWN'], steps: [{ action: 'WRITTEN', note: null, doneAt: row.changedAt, doneBy: '王芳' }],
}
const answers = {
  'GET /api/announcements': { items: [row], page: 0, size: 20, total: 1 },
  'GET /api/announcements/a1': draft,
  'GET /api/portal-desk/options': { announcers: [village], communities: [village], linkHosts: [] },
  'GET /api/portal-desk/areas': { items: [{ ...village, above: '望江街道' }] },
  'POST /api/portal-desk/preview': { blocks: draft.blocks },
}

async function open(more: Record<string, unknown> = {}) {
  const calls = serve({ ...answers, ...more })
  const { plugins } = await deskPlugins('/desk/announcements', { ...staff, permissions: ['announcement:write'] })
  render(AnnouncementsPage, { global: { plugins, stubs: { transition: false } } })
  await screen.findByRole('button', { name: '停水通知' })
  return { calls, user: userEvent.setup() }
}

describe('AnnouncementsPage', () => {
  it('sends a draft for review with the version that was shown', async () => {
    const sent = { ...draft, announcement: { ...row, state: 'REVIEW' }, actions: ['TAKEN_BACK'] }
    const { calls, user } = await open({ 'POST /api/announcements/a1/steps': sent })

    await user.click(screen.getByRole('button', { name: '停水通知' }))
    await user.click(await screen.findByRole('button', { name: '送审' }))

    await waitFor(() => expect(calls.find(({ path }) => path.endsWith('/steps'))?.body).toEqual({ action: 'SUBMITTED', note: null, version: 3 }))
    expect(await screen.findByRole('button', { name: '撤回修改' })).toBeTruthy()
  })

  it('wants a reason before it withdraws', async () => {
    const { calls, user } = await open({ 'POST /api/announcements/a1/steps': draft })

    await user.click(screen.getByRole('button', { name: '停水通知' }))
    await user.click(await screen.findByRole('button', { name: '弃用草稿' }))
    const asked = within((await screen.findByLabelText('原因')).closest('form')!)
    await user.click(asked.getByRole('button', { name: '撤下' }))

    expect(await screen.findByText('请写明原因')).toBeTruthy()
    expect(calls.some(({ path }) => path.endsWith('/steps'))).toBe(false)
  })

  it('keeps what was typed when somebody was faster', async () => {
    const detail = '李强 已于 10:32 改过这一条，请看最新内容后再改；您填写的内容还在。'
    const { user } = await open({ 'PUT /api/announcements/a1': new Refusal(409, { type: '/problems/changed-meanwhile', detail }) })

    await user.click(screen.getByRole('button', { name: '停水通知' }))
    await user.click(await screen.findByRole('button', { name: '修改' }))
    await user.type(await screen.findByLabelText('标题'), '（改）')
    await user.click(screen.getByRole('button', { name: '保存草稿' }))

    expect(await screen.findByText(detail)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('标题').value).toBe('停水通知（改）')
  })
})
