import { render, screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { anItem, deskPlugins } from '@/testing/desk'
import { serve } from '@/testing/server'
import CaseDrawer from './CaseDrawer.vue'

const visit = anItem({ taskId: 'visit', taskName: '第二人确认' })
const path = `/api/cases/${visit.caseNumber}`

/** Two steps of the case are open; the case itself names the other. */
async function open(work: boolean) {
  serve({
    [`GET ${path}`]: { number: visit.caseNumber },
    [`GET ${path}/task`]: { taskId: 'publicity', taskName: '公示', unit: visit.unit, assignee: null, mine: true, barred: null },
  })
  const { plugins } = await deskPlugins()
  const stubs = {
    ElDrawer: { template: '<div><slot /></div>' },
    CaseHead: { props: ['task'], template: '<p>head {{ task?.taskName }}</p>' },
    ActionPanel: { props: ['taskId'], template: '<p>panel {{ taskId }}</p>' },
    CaseFacts: true, CaseCopies: true,
  }
  const { rerender } = render(CaseDrawer, { props: { act: false, work, item: undefined }, global: { plugins, stubs } })
  await rerender({ item: visit })
}

it('acts on the step of the row where several of a case are open at once', async () => {
  await open(true)

  expect(await screen.findByText('head 第二人确认')).toBeTruthy()
  expect(screen.getByText('panel visit')).toBeTruthy()
})

it('acts on what the case waits for where the row is no work of the reader', async () => {
  await open(false)

  expect(await screen.findByText('head 公示')).toBeTruthy()
  expect(screen.getByText('panel publicity')).toBeTruthy()
})
