import { createRouter, createWebHistory, START_LOCATION } from 'vue-router'
import { useSession } from '@/shared/session'
import FollowPage from './follow/FollowPage.vue'
import LookupPage from './follow/LookupPage.vue'
import { useVisitor } from './me/useVisitor'
import { rememberNavigation } from './navigated'
import GridEntry from './report/GridEntry.vue'
import StartPage from './StartPage.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** Only after login. */
    staff?: boolean
    /** Only for residents who are logged in. */
    resident?: boolean
  }
}

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/g/:token', component: GridEntry, props: true },
    { path: '/p/:token', component: GridEntry, props: route => ({ token: route.params.token, plate: true }) },
    { path: '/c/:token', component: () => import('./households/ChipPage.vue'), props: true },
    { path: '/v/:token', component: () => import('./papers/PaperPage.vue'), props: true },
    { path: '/r/:token', component: () => import('./rate/RatePage.vue'), props: true },
    { path: '/m', component: StartPage },
    { path: '/m/place', component: () => import('./portal/PlacePage.vue') },
    { path: '/m/modules/:code', component: () => import('./portal/ModulePage.vue'), props: true },
    { path: '/m/articles/:id', component: () => import('./portal/ArticlePage.vue'), props: true },
    { path: '/m/announcements', component: () => import('./portal/AnnouncementListPage.vue') },
    { path: '/m/announcements/:id', component: () => import('./portal/AnnouncementPage.vue'), props: true },
    { path: '/m/boards', component: () => import('./portal/BoardsPage.vue') },
    { path: '/m/guide', component: () => import('./guide/GuidePage.vue') },
    { path: '/m/guide/:code', component: () => import('./guide/GuideItemPage.vue'), props: true },
    { path: '/m/guide/:code/apply', component: () => import('./services/ApplyPage.vue'), props: true, meta: { resident: true } },
    { path: '/m/publicities', component: () => import('./publicity/PublicitiesPage.vue') },
    { path: '/m/publicities/:token', component: () => import('./publicity/PublicityPage.vue'), props: true },
    { path: '/m/accuse', component: () => import('./accusations/AccusePage.vue') },
    { path: '/m/accusation', component: () => import('./accusations/AccusedPage.vue') },
    { path: '/m/cases', component: LookupPage },
    { path: '/m/cases/:number', component: FollowPage, props: true },
    { path: '/m/login', component: () => import('./work/LoginPage.vue') },
    { path: '/m/inbox', component: () => import('./work/InboxPage.vue'), meta: { staff: true } },
    { path: '/m/tasks/:taskId', component: () => import('./work/TaskPage.vue'), props: true, meta: { staff: true } },
    { path: '/m/matters/:number', component: () => import('./work/MatterPage.vue'), props: true, meta: { staff: true } },
    { path: '/m/report', component: () => import('./work/StaffReportPage.vue'), meta: { staff: true } },
    { path: '/m/plates', component: () => import('./plates/PlatesPage.vue'), meta: { staff: true } },
    { path: '/m/plates/:number', component: () => import('./plates/PlateInstallPage.vue'), props: true, meta: { staff: true } },
    { path: '/m/households', component: () => import('./households/HouseholdsPage.vue'), meta: { staff: true } },
    { path: '/m/households/:number', component: () => import('./households/HouseholdPage.vue'), props: true, meta: { staff: true } },
    { path: '/m/changes', component: () => import('./changes/ChangesPage.vue'), meta: { staff: true } },
    { path: '/m/changes/new', component: () => import('./changes/ReportChangePage.vue'), meta: { staff: true } },
    { path: '/m/password', component: () => import('./work/PasswordPage.vue'), meta: { staff: true } },
    { path: '/m/me', component: () => import('./me/MePage.vue'), meta: { resident: true } },
    { path: '/m/me/login', component: () => import('./me/MeLoginPage.vue') },
    { path: '/m/me/join/:token', component: () => import('./me/JoinPage.vue'), props: true, meta: { resident: true } },
    { path: '/m/me/consents', component: () => import('./me/ConsentsPage.vue'), meta: { resident: true } },
    { path: '/m/me/data', component: () => import('./me/DataPage.vue'), meta: { resident: true } },
    { path: '/m/me/data/ask', component: () => import('./me/AskPage.vue'), meta: { resident: true } },
    { path: '/m/me/reports', component: () => import('./me/ReportsPage.vue'), meta: { resident: true } },
    { path: '/m/me/changes', component: () => import('./me/ChangesPage.vue'), meta: { resident: true } },
    { path: '/m/me/changes/new', component: () => import('./me/NewChangePage.vue'), meta: { resident: true } },
    { path: '/m/me/code', component: () => import('./services/CodePage.vue'), meta: { resident: true } },
    { path: '/m/me/applications', component: () => import('./services/ApplicationsPage.vue'), meta: { resident: true } },
    {
      path: '/m/me/applications/:number',
      component: () => import('./services/ApplicationPage.vue'),
      props: true,
      meta: { resident: true },
    },
    { path: '/m/me/credit', component: () => import('./credit/CreditMattersPage.vue'), meta: { resident: true } },
    { path: '/m/me/credit/:number', component: () => import('./credit/CreditMatterPage.vue'), props: true, meta: { resident: true } },
    { path: '/m/petitions', component: () => import('./petitions/PetitionStartPage.vue') },
    { path: '/m/petitions/anonymous', component: () => import('./petitions/PetitionFormPage.vue') },
    {
      path: '/m/me/petitions/new',
      component: () => import('./petitions/PetitionFormPage.vue'),
      props: { named: true },
      meta: { resident: true },
    },
    { path: '/m/me/petitions', component: () => import('./petitions/PetitionsPage.vue'), meta: { resident: true } },
    { path: '/m/me/petitions/:number', component: () => import('./petitions/PetitionPage.vue'), props: true, meta: { resident: true } },
    { path: '/m/me/points', component: () => import('./points/PointsPage.vue'), meta: { resident: true } },
    { path: '/m/me/points/claim', component: () => import('./points/ClaimPage.vue'), meta: { resident: true } },
    { path: '/m/me/points/appeal', component: () => import('./points/ClaimPage.vue'), props: { appeal: true }, meta: { resident: true } },
    { path: '/m/me/points/publicity', component: () => import('./points/PointsPublicityPage.vue'), meta: { resident: true } },
    { path: '/m/me/points/board', component: () => import('./points/PointBoardPage.vue'), meta: { resident: true } },
    { path: '/m/me/points/goods', component: () => import('./points/GoodsPage.vue'), meta: { resident: true } },
    { path: '/m/wishes', component: () => import('./wishes/WishBoardPage.vue') },
    { path: '/m/wishes/:number', component: () => import('./wishes/WishPage.vue'), props: true },
    { path: '/m/wish-thanks', component: () => import('./wishes/WishThanksPage.vue') },
    { path: '/m/me/wishes/new', component: () => import('./wishes/TellWishPage.vue'), meta: { resident: true } },
    { path: '/m/me/wishes/seat/:number', component: () => import('./wishes/WishSeatPage.vue'), props: true, meta: { resident: true } },
    { path: '/m/me/wishes', component: () => import('./wishes/OwnWishesPage.vue'), meta: { resident: true } },
    { path: '/m/me/wishes/:number', component: () => import('./wishes/OwnWishPage.vue'), props: true, meta: { resident: true } },
    { path: '/m/me/wish-claims/new/:number', component: () => import('./wishes/ClaimWishPage.vue'), props: true, meta: { resident: true } },
    { path: '/m/me/wish-claims', component: () => import('./wishes/WishClaimsPage.vue'), meta: { resident: true } },
    { path: '/m/me/wish-claims/:number', component: () => import('./wishes/WishClaimPage.vue'), props: true, meta: { resident: true } },
    { path: '/m/me/volunteer', component: () => import('./wishes/VolunteerPage.vue'), meta: { resident: true } },
    { path: '/m/me/requests', component: () => import('./me/RequestsPage.vue'), meta: { resident: true } },
    { path: '/m/me/account', component: () => import('./me/AccountPage.vue'), meta: { resident: true } },
    { path: '/:rest(.*)*', component: () => import('./NotFoundPage.vue') },
  ],
})

async function residentOrLogin(to: string) {
  try {
    if (await useVisitor().load() === 'RESIDENT') return true
  } catch {
    return true // no network: as below
  }
  return { path: '/m/me/login', query: { to } }
}

router.beforeEach(async (to) => {
  if (to.meta.resident) return residentOrLogin(to.fullPath)
  if (!to.meta.staff) return true
  try {
    if (await useSession().load()) return true
  } catch {
    return true // no network: the page itself says so and offers to try again
  }
  return { path: '/m/login', query: { to: to.fullPath } }
})

router.afterEach((_to, from) => {
  if (from !== START_LOCATION) rememberNavigation()
})
