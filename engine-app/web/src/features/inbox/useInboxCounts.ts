import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { InboxCounts } from '@/shared/api/types'
import { inboxApi } from './inboxApi'

/** The exact counts beside the navigation and on the tabs. */
export const useInboxCounts = defineStore('inboxCounts', () => {
  const counts = ref<InboxCounts>()

  /** `unattended`: because something has changed, not because somebody did anything. */
  async function refresh(unattended = false) {
    try {
      counts.value = await (unattended ? inboxApi.watchCounts() : inboxApi.counts())
    } catch {
      if (unattended) return // what was true a moment ago is better than nothing
      // A count that cannot be had is not shown; the list itself says what is wrong.
      counts.value = undefined
    }
  }

  return { counts, refresh }
})
