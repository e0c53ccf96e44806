import { computed, ref, watch, type Ref } from 'vue'
import type { InboxItem } from '@/shared/api/types'

/** Which rows of the page are picked; only rows with an open or finished task can be. */
export function useSelection(items: Ref<InboxItem[]>) {
  const picked = ref(new Set<string>())
  const pickable = computed(() => items.value.filter(item => item.taskId))
  const selected = computed(() => pickable.value.filter(item => picked.value.has(item.taskId)))
  const all = computed(() => pickable.value.length > 0 && selected.value.length === pickable.value.length)

  function toggle(item: InboxItem | undefined) {
    if (!item?.taskId) return
    const next = new Set(picked.value)
    if (!next.delete(item.taskId)) next.add(item.taskId)
    picked.value = next
  }
  function toggleAll() {
    picked.value = new Set(all.value ? [] : pickable.value.map(item => item.taskId))
  }
  function clear() {
    picked.value = new Set()
  }
  /** Rows that have gone from the page are picked no longer. */
  watch(items, () => { picked.value = new Set(selected.value.map(item => item.taskId)) })

  return { selected, all, toggle, toggleAll, clear, has: (item: InboxItem) => picked.value.has(item.taskId) }
}
