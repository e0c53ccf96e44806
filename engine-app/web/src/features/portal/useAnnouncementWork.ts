import { defineStore } from 'pinia'
import { ref } from 'vue'
import { useSession } from '@/shared/session'
import { portalApi } from './portalApi'

/** How many announcements wait to be looked through, beside the navigation. */
export const useAnnouncementWork = defineStore('announcementWork', () => {
  const waiting = ref<number>()
  const session = useSession()

  async function refresh() {
    if (!session.may('announcement:review')) return
    // A count that cannot be had is not shown; the page itself says what is wrong.
    waiting.value = await portalApi.announcements('REVIEW', '', 0, 1).then(found => found.total, () => undefined)
  }

  return { waiting, refresh }
})
