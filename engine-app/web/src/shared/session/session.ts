import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Session } from '@/shared/api/types'
import { HttpProblem, http } from '@/shared/http'

/** Who is at the keyboard, as the server knows him. */
export const useSession = defineStore('session', () => {
  const user = ref<Session | null>(null)
  const known = ref(false)

  /** Asks the server once; `fresh` asks again. */
  async function load(fresh = false): Promise<Session | null> {
    if (known.value && !fresh) return user.value
    try {
      user.value = await http.get<Session>('/api/session')
    } catch (thrown) {
      if (!(thrown instanceof HttpProblem) || thrown.status !== 401) throw thrown
      user.value = null
    }
    known.value = true
    return user.value
  }

  async function logIn(username: string, password: string) {
    await http.post('/api/session', { username, password })
    await load(true)
  }

  async function logOut() {
    await http.delete('/api/session')
    forget()
  }

  async function changePassword(oldPassword: string, newPassword: string) {
    await http.put('/api/session/password', { oldPassword, newPassword })
    await load(true)
  }

  function forget() {
    user.value = null
    known.value = true
  }

  const may = (permission: string) => user.value?.permissions.includes(permission) ?? false
  const post = computed(() => user.value?.posts[0])

  return { user, known, post, may, load, logIn, logOut, changePassword, forget }
})
