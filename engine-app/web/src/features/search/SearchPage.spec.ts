import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import DeskHead from '@/desk/DeskHead.vue'
import { deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import SearchPage from './SearchPage.vue'
import { useSearch } from '.'

const unit = { code: '990981001001001', name: '滨河东网格' }
const hit = {
  number: 'WG-990981001001001-20261121-0003', kind: 'EVENT', title: '河边垃圾没有清运 <b>', address: '滨河社区码头街3号',
  excerpt: '…已派人清运垃圾…', categoryName: '暴露垃圾', state: 'IN_PROGRESS', stateName: '处置中', stageLight: 'YELLOW', grid: unit,
  handlingUnit: null, openedAt: '2026-11-21T02:00:00Z', promisedAt: '2026-11-22T02:00:00Z', closedAt: null, overdue: true,
}
const other = { ...hit, number: 'WG-990981001001001-20261120-0001', title: '垃圾桶满了', excerpt: null, overdue: false }
const found = { items: [hit, other], page: 0, size: 20, total: 2, more: false, searchedSince: null, words: ['垃圾'] }
const answers = { 'GET /api/public/categories': { items: [] }, 'GET /api/cases/states': { items: [] }, 'GET /api/grids': { items: [], total: 0 } }

async function open(path = '/desk/search') {
  const { plugins, router } = await deskPlugins(path)
  const page = render({ components: { DeskHead, SearchPage }, template: '<desk-head /><search-page />' }, { global: { plugins } })
  return { user: userEvent.setup(), router, ...page }
}

describe('SearchPage', () => {
  beforeEach(() => useSearch().begin(''))

  it('shows why each case was found, the words marked and nothing as HTML', async () => {
    serve({ ...answers, 'POST /api/cases/search': found })
    useSearch().begin('垃圾')
    await open()

    const row = (await screen.findByRole('link', { name: /河边.*没有清运 <b>/ })).closest('li')!
    expect(within(row).getAllByText('垃圾').map(mark => mark.tagName)).toEqual(['MARK', 'MARK'])
    for (const words of ['处置中', '超期', '滨河东网格', '暴露垃圾', /上报/]) expect(within(row).getByText(words)).toBeTruthy()
    expect(screen.getByText('共 2 件')).toBeTruthy()
  })

  it('looks for what is typed into the head, reached by the slash, and keeps it out of the address', async () => {
    const calls = serve({ ...answers, 'POST /api/cases/search': found })
    const { user, router } = await open()

    await user.keyboard('/')
    await user.keyboard('13800001234{Enter}')

    await waitFor(() => expect(calls.some(({ path, body }) =>
      path === '/api/cases/search' && (body as { text?: string }).text === '13800001234')).toBe(true))
    expect(router.currentRoute.value.name).toBe('search')
    expect(router.currentRoute.value.fullPath).not.toContain('1380')
    expect(calls.every(({ path, query }) => !`${path}${query}`.includes('1380'))).toBe(true)
  })

  it('opens a whole number at once', async () => {
    serve({ ...answers, 'POST /api/cases/search': found })
    const { user, router } = await open()

    await user.type(screen.getByRole('searchbox', { name: '查找全部案件：编号、标题、地址、电话' }), 'wg-990981001001001-20261121-0003{Enter}')

    await waitFor(() => expect(router.currentRoute.value.params.number).toBe('WG-990981001001001-20261121-0003'))
  })

  it('moves with j and k, opens with Enter', async () => {
    serve({ ...answers, 'POST /api/cases/search': found })
    const { user, router } = await open()
    await screen.findByText('共 2 件')

    await user.keyboard('jj{Enter}')

    await waitFor(() => expect(router.currentRoute.value.params.number).toBe(other.number))
  })

  it('narrows, and takes the filters away again', async () => {
    const calls = serve({ ...answers, 'POST /api/cases/search': found })
    const { user } = await open()
    await screen.findByText('共 2 件')

    await user.click(screen.getByRole('checkbox', { name: '只看超期未办结' }))
    await waitFor(() => expect(calls.at(-1)!.body).toMatchObject({ overdue: true, page: 0 }))
    await user.click(screen.getByRole('button', { name: '清除条件' }))

    await waitFor(() => expect(calls.at(-1)!.body).not.toHaveProperty('overdue'))
  })

  it('says honestly when there are too many and when not everything was looked at', async () => {
    serve({ ...answers, 'POST /api/cases/search': { ...found, total: 1000, more: true, searchedSince: null } })
    const { unmount } = await open()
    expect(await screen.findByText(/超过 1000 件/)).toBeTruthy()
    unmount()

    const calls = serve({ ...answers, 'POST /api/cases/search': { ...found, searchedSince: '2026-02-28T18:00:00Z' } })
    const { user } = await open()
    expect(await screen.findByText(/只查了 .*3月1日.* 以后上报的/)).toBeTruthy()
    const asked = () => (calls.filter(call => call.path === '/api/cases/search').at(-1)!.body as { openedTo?: string }).openedTo
    await user.click(screen.getByRole('button', { name: '接着查更早的' }))
    await waitFor(() => expect(asked()).toBe('2026-03-01'))
    await user.click(await screen.findByRole('button', { name: '接着查更早的' }))
    await waitFor(() => expect(asked()).toBe('2026-02-28'))
  })

  it('helps when nothing is found, and offers to try again after a problem', async () => {
    let broken = true
    serve({ ...answers, 'POST /api/cases/search': () => broken ? new Refusal(429, { detail: '查得太频繁' }) : { ...found, items: [], total: 0 } })
    useSearch().begin('没有的词')
    const { user } = await open()

    const retry = await screen.findByRole('button', { name: '重试' })
    broken = false
    await user.click(retry)

    expect(await screen.findByText(/没有查到/)).toBeTruthy()
  })
})
