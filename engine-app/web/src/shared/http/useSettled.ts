import { onScopeDispose, ref, watch, type Ref } from 'vue'

const pause = 400

/** What somebody types, without the space around it, once he pauses: so that not every letter asks the server. */
export function useSettled(typed: Ref<string>) {
  const settled = ref(typed.value.trim())
  let waiting: ReturnType<typeof setTimeout> | undefined
  watch(typed, (words) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => settled.value = words.trim(), pause)
  })
  onScopeDispose(() => clearTimeout(waiting))
  return settled
}
