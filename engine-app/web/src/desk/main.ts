import '@/shared/ui/tokens.css'
import '@/shared/ui/base.css'
import './elementStyles'
import './tokens.css'
import './desk.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { onUnauthenticated } from '@/shared/http'
import { createLinliI18n } from '@/shared/i18n'
import { useSession } from '@/shared/session'
import DeskApp from './DeskApp.vue'
import { createDeskRouter } from './router'
import { en, zh } from './texts'

const pinia = createPinia()
const router = createDeskRouter(pinia)

onUnauthenticated(() => {
  useSession(pinia).forget()
  const to = router.currentRoute.value.fullPath
  if (router.currentRoute.value.name !== 'login') void router.replace({ name: 'login', query: { to, over: '1' } })
})

createApp(DeskApp).use(pinia).use(createLinliI18n(zh, en)).use(router).mount('#app')
