import type { APIRequestContext } from '@playwright/test'
import { Api } from '../support/api'
import { expect } from '../support/story'

/** The police push somebody's entry of the household register, so that nobody has to bring the booklet. */
export async function registerHousehold(request: APIRequestContext, baseURL: string, person: { name: string, document: string }) {
  const head = await new Api(request).logIn('head.ga')
  const { key } = await head.post<{ key: string }>('/api/shared-keys', { owner: 'GA', name: '户籍系统' })
  const record = {
    kind: 'household-register', documentKind: 'RESIDENT_ID', documentNumber: person.document, key: `HJ-${person.document}`,
    collectedAt: '2026-05-01T08:00:00+08:00', fields: { 姓名: person.name, 与户主关系: '户主' },
  }
  const answer = await fetch(`${baseURL}/api/shared-records`, { // a system, without anybody's session
    method: 'POST',
    headers: { 'Authorization': `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ records: [record] }),
  })
  expect(answer.ok, await answer.text()).toBe(true)
}
