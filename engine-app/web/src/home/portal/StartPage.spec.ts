import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { HomePage } from '@/shared/api/types'
import { Refusal, serve } from '@/testing/server'
import StartPage from '../StartPage.vue'
import { workPlugins } from '../work/work.fixture'
import { placeCode, rememberPlace } from './place'

const home: HomePage = {
  place: { code: '990981001001001', name: '滨河东网格', kind: 'GRID', above: '望江街道 · 滨河社区' },
  reportPath: '/g/abc',
  modules: [
    { code: 'party', kind: 'SCENARIO', name: '党建引领', items: 2 },
    { code: 'own-1', kind: 'SERVICE', name: '生活服务', items: 1 },
  ],
  rolling: [{ id: 'n1', title: '森林防火' }, { id: 'n2', title: '停水通知' }],
  pages: ['CASES', 'REPORT', 'ANNOUNCEMENTS'],
}

async function open(answers: Record<string, unknown>) {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const calls = serve(answers)
  const { plugins, router } = await workPlugins()
  render(StartPage, { global: { plugins } })
  await flushPromises()
  return { calls, router }
}

describe('the home page of the phone', () => {
  beforeEach(() => localStorage.clear())

  it('shows what the remembered place has, and reporting first', async () => {
    rememberPlace(home.place.code)
    const { calls, router } = await open({ 'GET /api/public/portal': home })

    expect(calls[0]?.query.get('area')).toBe(home.place.code)
    expect(screen.getByText('望江街道 · 滨河社区')).toBeTruthy()
    expect(screen.getByRole('link', { name: '党建引领' }).getAttribute('href')).toBe('/m/modules/party')
    expect(screen.getByRole('button', { name: /生活服务/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /公示栏/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '我要上报' }))
    await flushPromises()
    expect(router.currentRoute.value.path).toBe('/g/abc')
  })

  it('turns to the next announcement when asked', async () => {
    await open({ 'GET /api/public/portal': home })
    const rolling = within(screen.getByRole('region', { name: '公告' }))

    expect(rolling.getByRole('link').textContent).toBe('森林防火')
    await userEvent.click(rolling.getByRole('button', { name: '下一条公告（第 1 条，共 2 条）' }))

    expect(rolling.getByRole('link').textContent).toBe('停水通知')
  })

  it('shows neither groups that are empty nor a report without a grid', async () => {
    await open({ 'GET /api/public/portal': { ...home, reportPath: null, modules: [], rolling: [], pages: ['CASES'] } })

    expect(screen.queryByRole('region', { name: '场景' })).toBeNull()
    expect(screen.queryByRole('region', { name: '服务' })).toBeNull()
    expect(screen.queryByRole('button', { name: '我要上报' })).toBeNull()
    expect(screen.getByText(/扫网格牌上的二维码/)).toBeTruthy()
  })

  it('forgets a place that is no more', async () => {
    rememberPlace('gone')
    await open({ 'GET /api/public/portal': ({ query }: { query: URLSearchParams }) => query.get('area') ? new Refusal(404) : home })

    expect(placeCode()).toBe('')
    expect(screen.getByRole('link', { name: '党建引领' })).toBeTruthy()
  })
})
