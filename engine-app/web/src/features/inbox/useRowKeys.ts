import { onBeforeUnmount, onMounted } from 'vue'

export interface RowKeys {
  down: () => void
  up: () => void
  open: () => void
  claim: () => void
  act: () => void
  pick: () => void
  bulk: () => void
  next: () => void
  viewAfter: () => void
  viewBefore: () => void
  saved: () => void
  fresh: () => void
  read: () => void
  search: () => void
  help: () => void
}

const actions: Record<string, keyof RowKeys> = {
  'j': 'down', 'k': 'up', 'ArrowDown': 'down', 'ArrowUp': 'up', 'Enter': 'open', 'c': 'claim', 'e': 'act',
  'x': 'pick', 'b': 'bulk', 'n': 'next', ']': 'viewAfter', '[': 'viewBefore', 'f': 'saved', 'r': 'fresh', 'm': 'read', '/': 'search', '?': 'help',
}

function isTyping(target: EventTarget | null) {
  return target instanceof HTMLElement
    && (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"], [role="listbox"]') !== null)
}

/** The keys of the list; silent while somebody types, holds Ctrl, Alt or Meta, or a dialog is open. */
export function useRowKeys(keys: RowKeys) {
  function onKey(event: KeyboardEvent) {
    const action = actions[event.key]
    if (!action || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
    if (document.querySelector('[role="dialog"]:not([hidden])')?.checkVisibility?.()) return
    if (event.key === 'Enter' && (event.target as HTMLElement | null)?.closest('button, a')) return
    event.preventDefault()
    keys[action]()
  }

  // Below the window, where the head of the page listens for what no page has a use for.
  onMounted(() => document.addEventListener('keydown', onKey))
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey))
}
