import { defineStore } from 'pinia'
import { ref } from 'vue'
import { dropDrafts } from '../report/draft'
import { meApi, type VisitorKind } from './meApi'

/** A session leaves this cookie for its pages; without it nobody has to be asked. */
const hasSession = () => document.cookie.split('; ').some(each => each.startsWith('XSRF-TOKEN='))

/** Whose session this phone has: nobody's, a resident's, or one of staff. */
export const useVisitor = defineStore('visitor', () => {
  const kind = ref<VisitorKind>('NOBODY')

  async function load(): Promise<VisitorKind> {
    kind.value = hasSession() ? await meApi.kind() : 'NOBODY'
    return kind.value
  }

  async function logOut() {
    await meApi.logOut()
    forget()
  }

  /** The session is over by itself: what he is filling in stays, so that it is sent once and whole when he comes back. */
  function expire() {
    kind.value = 'NOBODY'
  }

  /** Nobody is logged in any more, and whoever takes the phone next finds nothing of what was being filled in. */
  function forget() {
    expire()
    dropDrafts()
  }

  return { kind, load, logOut, expire, forget }
})
