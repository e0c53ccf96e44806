import type { Pinia } from 'pinia'
import { type RouteRecordRaw, createRouter, createWebHistory } from 'vue-router'
import { useSession } from '@/shared/session'
import DeskShell from './DeskShell.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** Open without a session. */
    open?: boolean
    /** Permission that the page needs. */
    permission?: string
  }
}

export const routes: RouteRecordRaw[] = [
  { path: '/desk/login', name: 'login', component: () => import('@/features/account/LoginPage.vue'), meta: { open: true } },
  { path: '/desk/setup', name: 'setup', component: () => import('@/features/account/SetupPage.vue'), meta: { open: true } },
  { path: '/desk/unreachable', name: 'unreachable', component: () => import('./UnreachablePage.vue'), meta: { open: true } },
  { path: '/desk/password', name: 'password', component: () => import('@/features/account/PasswordPage.vue') },
  {
    path: '/desk',
    component: DeskShell,
    children: [
      { path: '', redirect: { name: 'inbox' } },
      { path: 'inbox', name: 'inbox', component: () => import('@/features/inbox/InboxPage.vue'), meta: { permission: 'task:work' } },
      { path: 'notices', name: 'notices', component: () => import('@/features/notices/NoticesPage.vue') },
      {
        path: 'search',
        name: 'search',
        component: () => import('@/features/search/SearchPage.vue'),
        meta: { permission: 'case:read' },
      },
      {
        path: 'cases/:number',
        name: 'case',
        component: () => import('@/features/casefile/CasePage.vue'),
        props: true,
        meta: { permission: 'case:read' },
      },
      {
        path: 'report',
        name: 'report',
        component: () => import('@/features/events/ReportEventPage.vue'),
        meta: { permission: 'event:report' },
      },
      { path: 'grids', name: 'grids', component: () => import('@/features/grids/GridListPage.vue'), meta: { permission: 'grid:read' } },
      {
        path: 'grids/signs',
        name: 'signs',
        component: () => import('@/features/grids/GridSignsPage.vue'),
        meta: { permission: 'grid:read' },
      },
      {
        path: 'admin/units',
        name: 'units',
        component: () => import('@/features/administration/UnitsPage.vue'),
        meta: { permission: 'organization:manage' },
      },
      {
        path: 'admin/staff',
        name: 'staff',
        component: () => import('@/features/administration/StaffPage.vue'),
        meta: { permission: 'account:manage' },
      },
      {
        path: 'admin/categories',
        name: 'categories',
        component: () => import('@/features/categories/CategoriesPage.vue'),
        meta: { permission: 'category:manage' },
      },
      {
        path: 'admin/routing-rules',
        name: 'routingRules',
        component: () => import('@/features/routing/RoutingRulesPage.vue'),
        meta: { permission: 'routing:manage' },
      },
      {
        path: 'admin/office',
        name: 'office',
        component: () => import('@/features/administration/OfficePage.vue'),
        meta: { permission: 'reference:manage' },
      },
      {
        path: 'admin/models',
        name: 'models',
        component: () => import('@/features/administration/ModelsPage.vue'),
        meta: { permission: 'model:read' },
      },
      {
        path: 'admin/models/:kind(PROCESS|DECISION|FORM)/:key/:version(\\d+)',
        name: 'model',
        component: () => import('@/features/administration/ModelPage.vue'),
        props: ({ params }) => ({ kind: params.kind, modelKey: params.key, version: Number(params.version) }),
        meta: { permission: 'model:read' },
      },
      {
        path: 'admin/notices',
        name: 'noticeAdmin',
        component: () => import('@/features/notices/NoticeAdminPage.vue'),
        meta: { permission: 'notice:manage' },
      },
      {
        path: 'admin/audit',
        name: 'audit',
        component: () => import('@/features/administration/AuditPage.vue'),
        meta: { permission: 'audit:read' },
      },
      { path: ':rest(.*)*', name: 'notFound', component: () => import('./NotFoundPage.vue') },
    ],
  },
  { path: '/:rest(.*)*', redirect: { name: 'inbox' } },
]

/** Where somebody starts who has no tasks of his own, such as an administrator. */
export function firstPage(may: (permission: string) => boolean) {
  if (may('task:work')) return { name: 'inbox' }
  if (may('organization:manage')) return { name: 'units' }
  if (may('audit:read')) return { name: 'audit' }
  if (may('grid:read')) return { name: 'grids' }
  return { name: 'inbox' }
}

export function createDeskRouter(pinia: Pinia) {
  const router = createRouter({ history: createWebHistory(), routes })

  router.beforeEach(async (to) => {
    if (to.meta.open) return true
    const session = useSession(pinia)
    try {
      await session.load()
    } catch {
      return { name: 'unreachable', query: { to: to.fullPath } }
    }
    if (!session.user) return { name: 'login', query: { to: to.fullPath } }
    if (session.user.mustChangePassword && to.name !== 'password') return { name: 'password' }
    if (to.name === 'inbox' && !session.may('task:work')) {
      const first = firstPage(session.may)
      if (first.name !== 'inbox') return first
    }
    return true
  })

  return router
}
