import { flushPromises } from '@vue/test-utils'
import { render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createLinliI18n } from '@/shared/i18n'
import { en } from '../en'
import { zh } from '../zh'
import type { Me, MyData } from './meApi'

/** Opens a page of the account as the router would. */
export async function openPage(page: Component, path = '/m/me') {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)', component: page }] })
  await router.push(path)
  render(page, { global: { plugins: [createPinia(), createLinliI18n(zh, en), router] } })
  await flushPromises()
  return router
}

export const aMe = (changes: Partial<Me> = {}): Me => ({
  name: '端木门牌', phone: '197****9001', isLinked: true, claim: null, households: [], noticeVersion: 1,
  noticeAcceptedAt: '2026-11-21T02:00:00Z', createdAt: '2026-11-21T02:00:00Z', ...changes,
})

export const someData = (changes: Partial<MyData> = {}): MyData => ({
  number: 'R-1', owner: '石桥村', recordedAt: '2026-11-21T02:00:00Z', households: [], tags: [], infos: [], readings: [], requests: [], isFull: false,
  parts: [
    { part: 'CRAFT', label: '手艺特长', value: null, isHidden: false, isDeletable: true, options: [] },
    { part: 'HEALTH', label: '健康状况', value: null, isHidden: true, isDeletable: true, options: [] },
  ],
  ...changes,
})
