import { defineStore } from 'pinia'
import { ref } from 'vue'
import { noticesApi } from './noticesApi'

/** How many messages I have not read: the number at the bell. */
export const useNoticeCount = defineStore('noticeCount', () => {
  const unread = ref<number>()

  /** `unattended`: because something has changed, not because somebody did anything. */
  async function refresh(unattended = false) {
    try {
      unread.value = await (unattended ? noticesApi.watchCount() : noticesApi.count())
    } catch {
      // what was true a moment ago is better than nothing
    }
  }

  return { unread, refresh }
})
