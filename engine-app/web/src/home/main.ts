import '@/shared/ui/tokens.css'
import '@/shared/ui/base.css'
import './tokens.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createLinliI18n } from '@/shared/i18n'
import HomeApp from './HomeApp.vue'
import { en } from './en'
import { zh } from './zh'

createApp(HomeApp).use(createPinia()).use(createLinliI18n(zh, en)).mount('#app')
