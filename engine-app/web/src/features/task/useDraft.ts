import { onBeforeUnmount, ref } from 'vue'
import type { TaskDraft } from '@/shared/api/types'
import { taskApi } from './taskApi'

const pause = 1_200

/** Saves what is being written to the server, a moment after the last change. */
export function useDraft(taskId: string) {
  const state = ref<'none' | 'saving' | 'saved' | 'failed'>('none')
  const savedAt = ref<Date>()
  let waiting: ReturnType<typeof setTimeout> | undefined
  let latest: TaskDraft | undefined

  function change(draft: TaskDraft) {
    latest = draft
    clearTimeout(waiting)
    waiting = setTimeout(() => void flush(), pause)
  }

  async function flush() {
    clearTimeout(waiting)
    if (!latest) return
    const draft = latest
    latest = undefined
    state.value = 'saving'
    try {
      await taskApi.saveDraft(taskId, draft)
      state.value = 'saved'
      savedAt.value = new Date()
    } catch {
      state.value = 'failed'
    }
  }

  /** The action was done: nothing is left to save. */
  function drop() {
    clearTimeout(waiting)
    latest = undefined
    state.value = 'none'
  }

  onBeforeUnmount(() => void flush())

  return { state, savedAt, change, flush, drop }
}
