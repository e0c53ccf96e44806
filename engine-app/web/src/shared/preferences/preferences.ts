import { defineStore } from 'pinia'
import { ref } from 'vue'
import { http } from '@/shared/http'

type Content = Record<string, unknown>

const SOON = 500

/** How this person likes his screens, kept by the server: the same on every device. */
export const usePreferences = defineStore('preferences', () => {
  const contents = ref<Record<string, Content>>({})
  const loading: Record<string, Promise<void>> = {}
  const saving: Record<string, ReturnType<typeof setTimeout>> = {}

  /** Reads them once; without the network the screens are as usual. */
  function load(name: string): Promise<void> {
    loading[name] ??= http.get<Content>(`/api/preferences/${name}`)
      .then((found) => { contents.value[name] = { ...found, ...contents.value[name] } })
      .catch(() => { delete loading[name] })
    return loading[name]!
  }

  /** Changes a part and keeps the whole a moment later. */
  function change(name: string, part: Content) {
    contents.value[name] = { ...contents.value[name], ...part }
    clearTimeout(saving[name])
    saving[name] = setTimeout(() => {
      http.put(`/api/preferences/${name}`, contents.value[name]).catch(() => { /* it stays on this page at least */ })
    }, SOON)
  }

  function forget() {
    Object.values(saving).forEach(clearTimeout)
    for (const name of Object.keys(loading)) delete loading[name]
    contents.value = {}
  }

  return { contents, load, change, forget }
})
