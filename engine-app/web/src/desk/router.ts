import type { Pinia } from 'pinia'
import { type RouteRecordRaw, createRouter, createWebHistory } from 'vue-router'
import { useSession } from '@/shared/session'
import DeskShell from './DeskShell.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** Open without a session. */
    open?: boolean
    /** Permission that the page needs, or one of several. */
    permission?: string | string[]
  }
}

export const routes: RouteRecordRaw[] = [
  { path: '/desk/login', name: 'login', component: () => import('@/features/account/LoginPage.vue'), meta: { open: true } },
  { path: '/desk/setup', name: 'setup', component: () => import('@/features/account/SetupPage.vue'), meta: { open: true } },
  { path: '/desk/unreachable', name: 'unreachable', component: () => import('./UnreachablePage.vue'), meta: { open: true } },
  {
    // Without head and navigation: it hangs on a wall.
    path: '/desk/board/wall',
    name: 'boardWall',
    component: () => import('@/features/board/BoardWallPage.vue'),
    meta: { permission: 'report:read' },
  },
  { path: '/desk/password', name: 'password', component: () => import('@/features/account/PasswordPage.vue') },
  {
    path: '/desk',
    component: DeskShell,
    children: [
      { path: '', redirect: { name: 'inbox' } },
      { path: 'inbox', name: 'inbox', component: () => import('@/features/inbox/InboxPage.vue'), meta: { permission: 'task:work' } },
      {
        path: 'absence',
        name: 'absence',
        component: () => import('@/features/absence/AbsencePage.vue'),
        meta: { permission: 'case:read' },
      },
      { path: 'notices', name: 'notices', component: () => import('@/features/notices/NoticesPage.vue') },
      {
        path: 'board',
        name: 'board',
        component: () => import('@/features/board/BoardPage.vue'),
        meta: { permission: 'report:read' },
      },
      {
        path: 'board/rows',
        name: 'boardRows',
        component: () => import('@/features/board/BoardRowsPage.vue'),
        meta: { permission: 'report:read' },
      },
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
        path: 'supervision',
        name: 'supervision',
        component: () => import('@/features/supervision/SupervisionPage.vue'),
        meta: { permission: 'case:read' },
      },
      {
        path: 'changes',
        name: 'changes',
        component: () => import('@/features/changes/ChangesPage.vue'),
        meta: { permission: 'change:read' },
      },
      {
        path: 'changes/new',
        name: 'newChange',
        component: () => import('@/features/changes/ReportChangePage.vue'),
        meta: { permission: 'change:report' },
      },
      {
        path: 'services',
        name: 'services',
        component: () => import('@/features/services/ApplicationsPage.vue'),
        meta: { permission: 'service:read' },
      },
      {
        path: 'services/new',
        name: 'newApplication',
        component: () => import('@/features/services/NewApplicationPage.vue'),
        meta: { permission: 'service:apply' },
      },
      {
        path: 'services/figures',
        name: 'serviceFigures',
        component: () => import('@/features/services/ServiceFiguresPage.vue'),
        meta: { permission: 'service:figures' },
      },
      {
        path: 'petitions',
        name: 'petitions',
        component: () => import('@/features/petitions/PetitionsPage.vue'),
        meta: { permission: 'petition:read' },
      },
      {
        path: 'petitions/figures',
        name: 'petitionFigures',
        component: () => import('@/features/petitions/PetitionFiguresPage.vue'),
        meta: { permission: 'petition:figures' },
      },
      {
        path: 'petitions/new',
        name: 'registerPetition',
        component: () => import('@/features/petitions/RegisterPetitionPage.vue'),
        meta: { permission: 'petition:register' },
      },
      {
        path: 'wishes',
        name: 'wishes',
        component: () => import('@/features/wishes/WishesPage.vue'),
        meta: { permission: 'wish:read' },
      },
      {
        path: 'wishes/new',
        name: 'registerWish',
        component: () => import('@/features/wishes/RegisterWishPage.vue'),
        meta: { permission: 'wish:register' },
      },
      {
        path: 'volunteers',
        name: 'volunteers',
        component: () => import('@/features/wishes/VolunteersPage.vue'),
        meta: { permission: 'wish:volunteers' },
      },
      {
        path: 'alliance-units',
        name: 'alliances',
        component: () => import('@/features/wishes/AlliancesPage.vue'),
        meta: { permission: 'wish:read' },
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
        path: 'red-grid-members',
        name: 'linked',
        component: () => import('@/features/linked/LinkedPage.vue'),
        meta: { permission: 'resident:read-links' },
      },
      { path: 'plates', name: 'plates', component: () => import('@/features/plates/PlatesPage.vue'), meta: { permission: 'plate:progress' } },
      {
        path: 'archive',
        name: 'archive',
        component: () => import('@/features/archive/ArchivePage.vue'),
        meta: { permission: ['resident:read', 'resident-info:read'] },
      },
      {
        path: 'archive/households/:number',
        name: 'household',
        component: () => import('@/features/archive/HouseholdPage.vue'),
        props: true,
        meta: { permission: 'resident:read' },
      },
      {
        path: 'archive/residents/:number',
        name: 'resident',
        component: () => import('@/features/archive/ResidentPage.vue'),
        props: true,
        meta: { permission: ['resident:read', 'resident-info:read'] },
      },
      {
        path: 'accounts',
        name: 'accounts',
        component: () => import('@/features/accounts/AccountsPage.vue'),
        meta: { permission: 'resident-account:confirm' },
      },
      {
        path: 'admin/consent-texts',
        name: 'consentTexts',
        component: () => import('@/features/accounts/ConsentTextsPage.vue'),
        meta: { permission: 'consent-text:manage' },
      },
      {
        path: 'announcements',
        name: 'announcements',
        component: () => import('@/features/portal/AnnouncementsPage.vue'),
        meta: { permission: 'announcement:write' },
      },
      {
        path: 'modules',
        name: 'modules',
        component: () => import('@/features/portal/ModulesPage.vue'),
        meta: { permission: ['portal:write', 'portal:manage'] },
      },
      {
        path: 'boards',
        name: 'boards',
        component: () => import('@/features/portal/BoardsPage.vue'),
        meta: { permission: 'community-board:write' },
      },
      {
        path: 'catalogue',
        name: 'catalogue',
        component: () => import('@/features/catalogue/CataloguePage.vue'),
        meta: { permission: 'catalogue:read' },
      },
      {
        path: 'lookup',
        name: 'lookup',
        component: () => import('@/features/sharing/LookupPage.vue'),
        meta: { permission: 'shared-data:query' },
      },
      {
        path: 'intake',
        name: 'intake',
        component: () => import('@/features/sharing/IntakePage.vue'),
        meta: { permission: 'shared-data:keep' },
      },
      {
        path: 'disputes',
        name: 'disputes',
        component: () => import('@/features/sharing/DisputesPage.vue'),
        meta: { permission: ['shared-data:query', 'shared-data:answer'] },
      },
      {
        path: 'lookup-review',
        name: 'lookupReview',
        component: () => import('@/features/sharing/ReviewPage.vue'),
        meta: { permission: 'shared-data:review' },
      },
      {
        path: 'licences',
        name: 'licences',
        component: () => import('@/features/licences/LicencesPage.vue'),
        meta: { permission: 'licence:read' },
      },
      {
        path: 'papers',
        name: 'papers',
        component: () => import('@/features/papers/PapersPage.vue'),
        meta: { permission: 'paper:read' },
      },
      {
        path: 'admin/seals',
        name: 'seals',
        component: () => import('@/features/papers/SealsPage.vue'),
        meta: { permission: 'seal:manage' },
      },
      {
        path: 'credit',
        name: 'credit',
        component: () => import('@/features/credit/CreditPage.vue'),
        meta: { permission: 'credit:read' },
      },
      {
        path: 'ratings',
        name: 'ratings',
        component: () => import('@/features/ratings/RatingsPage.vue'),
        meta: { permission: 'rating:read' },
      },
      {
        path: 'error-corrections',
        name: 'corrections',
        component: () => import('@/features/corrections/CorrectionsPage.vue'),
        meta: { permission: 'correction:read' },
      },
      {
        path: 'points',
        name: 'points',
        component: () => import('@/features/points/PointsBookPage.vue'),
        meta: { permission: 'points:read' },
      },
      {
        path: 'point-rules',
        name: 'pointRules',
        component: () => import('@/features/points/PointRulesPage.vue'),
        meta: { permission: 'points:read' },
      },
      {
        path: 'coop',
        name: 'coopCounter',
        component: () => import('@/features/points/CounterPage.vue'),
        meta: { permission: 'coop:sell' },
      },
      {
        path: 'coop-goods',
        name: 'coopGoods',
        component: () => import('@/features/points/GoodsPage.vue'),
        meta: { permission: 'coop:stock' },
      },
      {
        path: 'accusations',
        name: 'accusations',
        component: () => import('@/features/accusations/AccusationsPage.vue'),
        meta: { permission: 'accusation:read' },
      },
      {
        path: 'accusations/readers',
        name: 'accusationReaders',
        component: () => import('@/features/accusations/ReadersPage.vue'),
        meta: { permission: 'accusation:appoint' },
      },
      {
        path: 'accusations/seal',
        name: 'sealAccusation',
        component: () => import('@/features/accusations/SealPage.vue'),
        meta: { permission: 'accusation:register' },
      },
      {
        path: 'accusations/:number',
        name: 'accusation',
        component: () => import('@/features/accusations/AccusationPage.vue'),
        props: true,
        meta: { permission: 'accusation:read' },
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
        path: 'admin/changes',
        name: 'changeSettings',
        component: () => import('@/features/changes/ChangeSettingsPage.vue'),
        meta: { permission: 'change:settings' },
      },
      {
        path: 'admin/calendar',
        name: 'calendar',
        component: () => import('@/features/administration/CalendarPage.vue'),
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
