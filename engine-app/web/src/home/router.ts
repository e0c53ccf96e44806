import { createRouter, createWebHistory, START_LOCATION } from 'vue-router'
import { useSession } from '@/shared/session'
import FollowPage from './follow/FollowPage.vue'
import LookupPage from './follow/LookupPage.vue'
import { rememberNavigation } from './navigated'
import GridEntry from './report/GridEntry.vue'
import StartPage from './StartPage.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** Only after login. */
    staff?: boolean
  }
}

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/g/:token', component: GridEntry, props: true },
    { path: '/m', component: StartPage },
    { path: '/m/cases', component: LookupPage },
    { path: '/m/cases/:number', component: FollowPage, props: true },
    { path: '/m/login', component: () => import('./work/LoginPage.vue') },
    { path: '/m/inbox', component: () => import('./work/InboxPage.vue'), meta: { staff: true } },
    { path: '/m/tasks/:taskId', component: () => import('./work/TaskPage.vue'), props: true, meta: { staff: true } },
    { path: '/m/matters/:number', component: () => import('./work/MatterPage.vue'), props: true, meta: { staff: true } },
    { path: '/m/report', component: () => import('./work/StaffReportPage.vue'), meta: { staff: true } },
    { path: '/m/password', component: () => import('./work/PasswordPage.vue'), meta: { staff: true } },
    { path: '/:rest(.*)*', component: () => import('./NotFoundPage.vue') },
  ],
})

router.beforeEach(async (to) => {
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
