import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { useSession } from '@/shared/session'
import { serve } from '@/testing/server'
import { gridWorker, workPlugins } from '../work/work.fixture'
import HouseholdPage from './HouseholdPage.vue'

const household = (status: string) => ({
  number: 'H-1', status, kind: 'LEGAL', category: null, tags: [], members: [],
  dwelling: { address: '石桥村 7 号', place: { grid: { code: '990981100202001', name: '桥头网格' }, group: null } },
})

async function open(status: string, permissions: string[]) {
  serve({ 'GET /api/households/H-1': household(status) })
  const { plugins, router } = await workPlugins('/m/households/H-1')
  useSession().user = { ...gridWorker, permissions }
  render(HouseholdPage, { props: { number: 'H-1' }, global: { plugins } })
  await flushPromises()
  return router
}

describe('a household on the phone', () => {
  it('leads whoever may to the report of a change in it', async () => {
    const router = await open('ACTIVE', ['resident:read', 'change:report'])

    await userEvent.click(screen.getByRole('button', { name: '报告人口变动' }))
    await flushPromises()

    expect(router.currentRoute.value.fullPath).toBe('/m/changes/new?household=H-1')
  })

  it('does not where he may not, or it is closed', async () => {
    await open('ACTIVE', ['resident:read'])
    expect(screen.queryByRole('button', { name: '报告人口变动' })).toBeNull()
    cleanup()
    await open('CLOSED', ['resident:read', 'change:report'])
    expect(screen.queryByRole('button', { name: '报告人口变动' })).toBeNull()
  })
})
