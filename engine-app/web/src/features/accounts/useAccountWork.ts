import { defineStore } from 'pinia'
import { ref } from 'vue'
import { useSession } from '@/shared/session'
import { accountsApi } from './accountsApi'

/** How much waits at the desk for residents' accounts, beside the navigation. */
export const useAccountWork = defineStore('accountWork', () => {
  const waiting = ref<number>()
  const session = useSession()

  async function refresh() {
    if (!session.may('resident-account:confirm')) return
    // A count that cannot be had is not shown; the page itself says what is wrong.
    waiting.value = await accountsApi.waiting().catch(() => undefined)
  }

  return { waiting, refresh }
})
