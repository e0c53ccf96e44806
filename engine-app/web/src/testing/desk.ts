import { createPinia, setActivePinia } from 'pinia'
import { createMemoryHistory, createRouter } from 'vue-router'
import { routes } from '@/desk/router'
import { en, zh } from '@/desk/texts'
import type { InboxItem, Session, Task } from '@/shared/api/types'
import { createLinliI18n } from '@/shared/i18n'
import { useSession } from '@/shared/session'

export const staff: Session = {
  username: 'wangfang',
  name: '王芳',
  staffId: 7,
  mustChangePassword: false,
  posts: [{ unitCode: '990981001001', unitName: '滨河社区', unitKind: 'COMMUNITY', role: 'community-staff', roleName: '社区工作者', deputyFor: null }],
  permissions: ['task:work', 'case:read', 'event:report', 'grid:read', 'evidence:upload', 'evidence:read'],
  city: '安澜市',
}

/** What main.ts sets up, with somebody logged in. */
export async function deskPlugins(path = '/desk/inbox', user: Session | null = staff) {
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSession()
  session.user = user
  session.known = true
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(path)
  return { plugins: [pinia, createLinliI18n(zh, en), router], router }
}

export function anItem(changes: Partial<InboxItem> = {}): InboxItem {
  return {
    taskId: 't1', caseNumber: 'WG-990981001003-20261121-0012', kind: 'EVENT', title: '桥面石板塌陷', taskName: '承接事件',
    stageLight: 'RED', deadlineCard: 'NONE', dueAt: new Date(Date.now() + 3.5 * 3_600_000).toISOString(), provisional: false,
    unit: { code: '990981001001', name: '滨河社区' }, grid: { code: '990981001001001', name: '苏桥路网格' },
    categoryCode: '0204', categoryName: '护栏桥面损坏', priority: 2, state: 'REPORTED', stateName: '待承接', assignee: null,
    outcomes: [{ id: 'accept', label: '承接' }, { id: 'notFile', label: '不予立案' }],
    openedAt: '2026-11-21T02:00:00Z', completedAt: null, outcome: null,
    owner: null, openSignatures: 0, asked: null, copy: null, standsInFor: null, unread: false, supervisionLevel: 0,
    ...changes,
  }
}

export function aTask(changes: Partial<Task> = {}): Task {
  return {
    ...anItem({ assignee: { name: '王芳', username: 'wangfang' } }),
    form: {
      type: 'default',
      schemaVersion: 19,
      components: [{
        id: 'Field_Opinion', type: 'textarea', key: 'opinion', label: '不予立案的理由',
        conditional: { hide: '=outcome != "notFile"' }, validate: { required: true },
      }],
    },
    contactPurposes: [], formData: {},
    draft: null,
    claimable: false,
    actionable: true,
    verbs: ['TRANSFER', 'DELEGATE', 'ASK', 'COPY', 'RELEASE'],
    handover: null,
    delegations: [],
    signatures: [],
    ...changes,
  }
}
