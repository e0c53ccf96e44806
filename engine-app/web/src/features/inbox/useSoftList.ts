import { computed, onBeforeUnmount, ref, type Ref, shallowRef } from 'vue'
import type { InboxItem, Page } from '@/shared/api/types'
import { inboxApi, type InboxQuery } from './inboxApi'

export const rowKey = (item: InboxItem) => `${item.taskId}-${item.caseNumber}-${item.copy?.id ?? ''}`

const keysOf = (items: InboxItem[]) => new Set(items.map(rowKey))

/**
 * Keeps the rows fresh without taking them from under the mouse: while somebody points at the list or has picked rows,
 * rows stay where they are, those that have gone are struck out, and the rest waits.
 */
export function useSoftList(data: Ref<Page<InboxItem> | undefined>, query: Ref<InboxQuery>, isHeld: () => boolean) {
  const waiting = shallowRef<Page<InboxItem>>()
  const fresh = ref(new Set<string>())
  const gone = ref(new Set<string>())
  let latest = 0

  /** How many rows there will be that are not shown yet. */
  const coming = computed(() => {
    if (!waiting.value) return 0
    const shown = keysOf(data.value?.items ?? [])
    return waiting.value.items.filter(item => !shown.has(rowKey(item))).length
  })

  /** Shows what has come, with its new rows marked. */
  function apply() {
    const next = waiting.value
    if (!next) return
    const before = keysOf(data.value?.items ?? [])
    const come = next.items.map(rowKey).filter(key => !before.has(key))
    const there = keysOf(next.items)
    fresh.value = new Set([...[...fresh.value].filter(key => there.has(key)), ...come])
    gone.value = new Set()
    waiting.value = undefined
    data.value = next
  }

  /** What can be seen of the changes without moving a row. */
  function applyInPlace() {
    const next = new Map(waiting.value?.items.map(item => [rowKey(item), item]))
    const now = data.value
    if (!now) return
    gone.value = new Set(now.items.map(rowKey).filter(key => !next.has(key)))
    data.value = { ...now, items: now.items.map(item => next.get(rowKey(item)) ?? item) }
  }

  async function refresh() {
    const mine = ++latest
    const asked = query.value
    try {
      const next = await inboxApi.watchPage(asked)
      if (mine !== latest || asked !== query.value) return
      waiting.value = next
    } catch {
      return // the rows that are there stay; the next news, or the person himself, asks again
    }
    if (isHeld()) applyInPlace()
    else apply()
  }

  /** Forgets what waits and what was marked: the person has read the list anew. */
  function reset(keepMarks = false) {
    latest++
    waiting.value = undefined
    gone.value = new Set()
    if (!keepMarks) fresh.value = new Set()
  }

  function opened(item: InboxItem) {
    const next = new Set(fresh.value)
    if (next.delete(rowKey(item))) fresh.value = next
  }

  onBeforeUnmount(() => { latest++ })

  return { waiting, coming, fresh, gone, apply, refresh, reset, opened }
}
