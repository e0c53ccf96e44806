import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { InboxCounts } from '@/shared/api/types'
import { inboxApi } from './inboxApi'

/** The exact counts beside the navigation and on the tabs. */
export const useInboxCounts = defineStore('inboxCounts', () => {
  const counts = ref<InboxCounts>()

  async function refresh() {
    try {
      counts.value = await inboxApi.counts()
    } catch {
      // A count that cannot be had is not shown; the list itself says what is wrong.
      counts.value = undefined
    }
  }

  return { counts, refresh }
})
