import { createPinia, setActivePinia } from 'pinia'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { InboxItem, Session, Task } from '@/shared/api/types'
import { createLinliI18n } from '@/shared/i18n'
import { useSession } from '@/shared/session'
import { en } from '../en'
import { zh } from '../zh'

export const gridWorker: Session = {
  username: 'grid13', name: '孙长青', staffId: 13, mustChangePassword: false, city: '安澜市',
  posts: [{ unitCode: '990981100201001', unitName: '上湾网格', unitKind: 'GRID', role: 'grid-worker', roleName: '网格员', deputyFor: null }],
  permissions: ['task:work', 'case:read', 'event:report', 'evidence:upload', 'evidence:read'],
}

/** What main.ts sets up, with a grid worker logged in. */
export async function workPlugins(path = '/m/inbox') {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSession()
  session.user = gridWorker
  session.known = true
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)*', component: {} }] })
  await router.push(path)
  return { plugins: [pinia, createLinliI18n(zh, en), router], router }
}

export function aMatter(number: number, changes: Partial<InboxItem> = {}): InboxItem {
  return {
    taskId: `t${number}`, caseNumber: `WG-990981100201001-20261121-${String(number).padStart(4, '0')}`, kind: 'EVENT', title: `事件${number}`,
    taskName: '核实结果', stageLight: 'BLUE', deadlineCard: 'NONE', dueAt: null, unit: null, grid: null, categoryCode: '0501',
    categoryName: '病死畜禽丢弃', priority: 2, state: 'DONE', assignee: null, stateName: '', openedAt: '2026-11-21T02:00:00Z',
    completedAt: null, outcome: null, outcomes: [{ id: 'solved', label: '已解决' }, { id: 'unsolved', label: '未解决，退回再办' }],
    ...changes,
  } as InboxItem
}

export function aTask(changes: Partial<Task> = {}): Task {
  return {
    ...aMatter(1),
    form: {
      type: 'default',
      schemaVersion: 19,
      components: [
        { id: 'Field_Opinion', type: 'textarea', key: 'opinion', label: '还有什么没有解决', validate: { required: true } },
        { id: 'Field_Evidence', type: 'filepicker', key: 'evidence', label: '现场照片', validate: { required: true } },
      ],
    },
    formData: {}, draft: null, claimable: false, actionable: true,
    ...changes,
  } as Task
}
