import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { InboxView, WorkSignal } from '@/shared/api/types'
import { HttpProblem } from '@/shared/http'
import { inboxApi } from './inboxApi'

/** What has happened since the last news; `all` when anything may have, `notices` when messages came or were read. */
export interface News { views: Set<InboxView>, cases: Set<string>, all: boolean, notices: boolean }

const GATHER = 300
/** A lost line: how often to ask instead, and to try the line again. */
const ASK_EVERY = 30_000
/** A tab that nobody sees gives up its line, of which a browser has few, and only keeps its number. */
const HIDDEN_AFTER = 30_000
const HIDDEN_EVERY = 60_000

/** News of the inbox by server-sent events, on every page of the desk; asks now and then while the line is lost. */
export const useLiveWork = defineStore('liveWork', () => {
  const state = ref<'off' | 'opening' | 'live' | 'lost'>('off')
  const listeners = new Set<(news: News) => void>()
  let line: EventSource | undefined
  let gathered: News | undefined
  let gathering: ReturnType<typeof setTimeout> | undefined
  let asking: ReturnType<typeof setInterval> | undefined
  let retrying: ReturnType<typeof setTimeout> | undefined
  let hiding: ReturnType<typeof setTimeout> | undefined

  /** Calls `listener` with the news until the function that is returned is called. */
  function listen(listener: (news: News) => void) {
    listeners.add(listener)
    return () => { listeners.delete(listener) }
  }

  function tell() {
    gathering = undefined
    const news = gathered
    gathered = undefined
    if (news) listeners.forEach(listener => listener(news))
  }

  function gather(signals: WorkSignal[], all = false) {
    gathered ??= { views: new Set(), cases: new Set(), all: false, notices: false }
    gathered.all ||= all
    for (const { view, caseNumber } of signals) {
      if (view === 'notices') {
        gathered.notices = true
        continue
      }
      gathered.views.add(view)
      gathered.cases.add(caseNumber)
    }
    gathering ??= setTimeout(tell, GATHER)
  }

  function ask(every: number) {
    clearInterval(asking)
    asking = setInterval(() => gather([], true), every)
  }

  function hangUp() {
    line?.close()
    line = undefined
    clearInterval(asking)
    clearTimeout(retrying)
  }

  function lost() {
    hangUp()
    state.value = 'lost'
    ask(ASK_EVERY)
    retrying = setTimeout(open, ASK_EVERY)
  }

  /** The session is over, or there are too many lines: the first answer tells which. */
  async function ended() {
    hangUp()
    try {
      await inboxApi.watchCounts()
    } catch (thrown) {
      if (thrown instanceof HttpProblem && (thrown.status === 401 || thrown.status === 403)) return stop()
    }
    lost()
  }

  function open() {
    const again = state.value === 'lost'
    line?.close()
    clearTimeout(retrying)
    const next = new EventSource('/api/inbox/events')
    line = next
    if (!again) state.value = 'opening'
    next.onopen = () => {
      clearInterval(asking)
      state.value = 'live'
      if (again) gather([], true)
    }
    // A browser tries again by itself after a cut, but not after a refusal.
    next.onerror = () => {
      if (next.readyState === EventSource.CLOSED) void ended()
      else if (state.value === 'live') retrying = setTimeout(() => { if (next.readyState !== EventSource.OPEN) lost() }, 8000)
      else lost()
    }
    next.addEventListener('changed', event => gather((JSON.parse(event.data) as { items: WorkSignal[] }).items))
    next.addEventListener('stale', () => gather([], true))
    next.addEventListener('ended', () => void ended())
  }

  function onVisibility() {
    clearTimeout(hiding)
    if (document.hidden) {
      hiding = setTimeout(() => {
        hangUp()
        ask(HIDDEN_EVERY)
      }, HIDDEN_AFTER)
    } else if (!line) {
      clearInterval(asking)
      gather([], true)
      open()
    }
  }

  function start() {
    if (state.value !== 'off' || typeof EventSource === 'undefined') return
    document.addEventListener('visibilitychange', onVisibility)
    open()
  }

  function stop() {
    hangUp()
    clearTimeout(hiding)
    clearTimeout(gathering)
    gathering = undefined
    gathered = undefined
    document.removeEventListener('visibilitychange', onVisibility)
    state.value = 'off'
  }

  return { state, listen, start, stop }
})
