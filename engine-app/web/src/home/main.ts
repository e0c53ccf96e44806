import 'vant/es/style/base.css'
import 'vant/es/button/index.css'
import 'vant/es/loading/index.css'
import '@/shared/ui/tokens.css'
import '@/shared/ui/base.css'
import './tokens.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { onUnauthenticated } from '@/shared/http'
import { createLinliI18n } from '@/shared/i18n'
import { useSession } from '@/shared/session'
import { en } from './en'
import HomeApp from './HomeApp.vue'
import { useVisitor } from './me/useVisitor'
import { router } from './router'
import { zh } from './zh'

createApp(HomeApp).use(createPinia()).use(createLinliI18n(zh, en)).use(router).mount('#app')

onUnauthenticated(() => {
  useSession().forget()
  const here = router.currentRoute.value
  useVisitor().expire()
  if (here.meta.resident) void router.replace({ path: '/m/me/login', query: { to: here.fullPath } })
  if (here.meta.staff) void router.replace({ path: '/m/login', query: { to: here.fullPath } })
})
