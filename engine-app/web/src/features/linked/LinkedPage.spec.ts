import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import LinkedPage from './LinkedPage.vue'

const grid = {
  code: '990981100201001', name: '上湾', community: '白果湾村', households: 120, linked: 16,
  members: [
    { username: 'red01', name: '江素兰', phone: '0990-8207009', households: 12, alarm: null },
    { username: 'red02', name: '向守义', phone: '0990-8207062', households: 4, alarm: 'TOO_FEW' },
  ],
}
const row = {
  number: 'H990981100201-000007', kind: 'LEGAL', category: null, address: '银杏组 7 号', householder: '陈*', people: 4, tags: [],
  place: { community: { code: '990981100201', name: '白果湾村' }, grid: { code: grid.code, name: '上湾' }, group: null },
}
const listed = (items: unknown[]) => ({ items, page: 0, size: 20, total: items.length })

async function open(path: string, answers: Record<string, unknown>) {
  const calls = serve({ 'GET /api/linked-households/grids': listed([grid]), 'GET /api/linked-households': listed([row]), ...answers })
  const { plugins } = await deskPlugins(path, { ...staff, permissions: ['resident:read-links', 'resident:link'] })
  render(LinkedPage, { global: { plugins } })
  return { calls, user: userEvent.setup() }
}

describe('LinkedPage', () => {
  it('shows who has too few, and leads to the households that nobody has', async () => {
    await open('/desk/red-grid-members', {})

    expect(await screen.findByText('户数偏少')).toBeTruthy()
    expect(screen.getByRole('link', { name: '未联系 104' }).getAttribute('href')).toContain('grid=990981100201001')
    expect(screen.getByRole('link', { name: '江素兰' }).getAttribute('href')).toContain('member=red01')
  })

  it('moves chosen households to another member and tells when that makes too many', async () => {
    const { calls, user } = await open('/desk/red-grid-members?grid=990981100201001&member=red01', {
      'POST /api/linked-households': { ...grid.members[1], households: 16, alarm: 'TOO_MANY' },
    })
    await user.click(await screen.findByRole('checkbox', { name: '选择 H990981100201-000007' }))
    await user.click(screen.getByRole('button', { name: '交给红色网格员' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('combobox'))
    await user.click(await screen.findByRole('option', { name: '向守义（4）' }))
    await user.click(within(dialog).getByRole('button', { name: '确定' }))

    expect(await screen.findByText('向守义现在联系 16 户，户数偏多')).toBeTruthy()
    expect(calls.find(call => call.method === 'POST')?.body)
      .toEqual({ grid: grid.code, member: 'red02', households: [row.number], moves: true })
  })

  it('says whose household it is when somebody was faster', async () => {
    const { user } = await open('/desk/red-grid-members?grid=990981100201001', {
      'POST /api/linked-households': () => new Refusal(400, { errors: [{ field: 'households', message: '户号已由江素兰联系' }] }),
    })
    await user.click(await screen.findByRole('checkbox', { name: '选择本页' }))
    await user.click(screen.getByRole('button', { name: '交给红色网格员' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('combobox'))
    await user.click(await screen.findByRole('option', { name: '江素兰（12）' }))
    await user.click(within(dialog).getByRole('button', { name: '确定' }))

    expect(await within(dialog).findByText('户号已由江素兰联系')).toBeTruthy()
    await waitFor(() => expect(screen.getByText('已选 1 户')).toBeTruthy())
  })
})
