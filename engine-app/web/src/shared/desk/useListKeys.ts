import { onBeforeUnmount, onMounted, ref, watch } from 'vue'

/** j and k (or the arrows) go through the rows of a list, Enter opens the one that is marked; silent while somebody types. */
export function useListKeys(count: () => number, open: (index: number) => void) {
  const active = ref(-1)
  watch(count, () => { active.value = -1 })

  function onKey(event: KeyboardEvent) {
    const target = event.target instanceof HTMLElement ? event.target : undefined
    const isTyping = target?.closest('input, textarea, select, [role="combobox"], [role="listbox"], [role="dialog"]')
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'j' || event.key === 'ArrowDown') active.value = Math.min(active.value + 1, count() - 1)
    else if (event.key === 'k' || event.key === 'ArrowUp') active.value = Math.max(active.value - 1, 0)
    else if (event.key === 'Enter' && active.value >= 0 && active.value < count() && !target?.closest('a, button')) open(active.value)
    else return
    event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))

  return active
}
