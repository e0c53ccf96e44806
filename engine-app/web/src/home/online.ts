import { readonly, ref } from 'vue'

const online = ref(navigator.onLine)
addEventListener('online', () => online.value = true)
addEventListener('offline', () => online.value = false)

/** Whether the phone says that it has a network. */
export const useOnline = () => readonly(online)
