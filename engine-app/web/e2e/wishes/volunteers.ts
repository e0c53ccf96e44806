import { request as anew, type APIRequestContext } from '@playwright/test'
import { Api } from '../support/api'
import { expect } from '../support/story'

const AREA = '990981100202002'
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const AT_A_TIME = 8
const PAGE = 100

/** Somebody with a phone on which he is logged in. */
export interface Volunteer { name: string, document: string, phone: string, context: APIRequestContext, api: Api }

async function villager(at: number, baseURL: string): Promise<Volunteer> {
  const digits = `99098319900101${String(at).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const context = await anew.newContext({ baseURL })
  return {
    name: `百里志${at + 1}`,
    document: `${digits}${'10X98765432'[sum % 11]}`,
    phone: `1971000${String(at).padStart(4, '0')}`,
    context,
    api: new Api(context),
  }
}

/** A few at a time, as the machine is small. */
async function forEach<T, R>(all: T[], deed: (one: T) => Promise<R>) {
  const results: R[] = []
  for (let from = 0; from < all.length; from += AT_A_TIME) {
    results.push(...await Promise.all(all.slice(from, from + AT_A_TIME).map(deed)))
  }
  return results
}

/** One house with all of them behind its plate; returns what the plate says. */
async function house(clerk: Api, people: Volunteer[]) {
  const { number: dwelling } = await clerk.post<{ number: string }>('/api/dwellings', { gridCode: AREA, kind: 'house', address: '石桥村志愿者之家 1 号' })
  const { number: household } = await clerk.post<{ number: string }>('/api/households', { kind: 'LEGAL', dwelling, category: 'resident' })
  await forEach(people, ({ name, document, phone }) => clerk.post('/api/residents', {
    person: { name, documentKind: 'RESIDENT_ID', documentNumber: document, phone, nation: '01' }, household, relation: '99',
  }))
  await clerk.post('/api/plates', { area: AREA })
  await clerk.post('/api/plates/made', { numbers: [`${dwelling}-01`] })
  const { url } = await clerk.get<{ url: string }>(`/api/plates/${dwelling}-01`)
  return new URL(url).pathname.split('/').at(-1)!
}

/** The codes that were sent to their telephones, by the last digits, as the administrator of the demonstration reads them. */
async function codesOf(admin: Api, people: Volunteer[]) {
  const codes = new Map<string, string>()
  await expect(async () => {
    for (let page = 0; page * PAGE < people.length + PAGE; page++) {
      const { items } = await admin.get<{ items: { receiver: string | null, body: string }[] }>(`/api/notice-deliveries?size=${PAGE}&page=${page}`)
      items.forEach(({ receiver, body }) => codes.set(receiver ?? '', /\d{6}/.exec(body)?.[0] ?? ''))
    }
    expect(people.filter(({ phone }) => !codes.get(masked(phone)))).toEqual([])
  }).toPass()
  return (phone: string) => codes.get(masked(phone))
}

const masked = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** So many people of one house, whom the community knows and has verified as volunteers. */
export async function verifiedVolunteers(request: APIRequestContext, baseURL: string, count: number) {
  const people = await Promise.all(Array.from({ length: count }, (_, at) => villager(at, baseURL)))
  const clerk = await new Api(await anew.newContext({ baseURL })).logIn('comm5')
  const token = await house(clerk, people)
  const { version: noticeVersion } = await clerk.get<{ version: number }>('/api/public/privacy-notice')
  await forEach(people, ({ api, phone }) => api.post('/api/public/login-codes', { phone }))
  const code = await codesOf(await new Api(request).logIn('admin'), people)
  await forEach(people, async ({ api, name, document, phone }) => {
    await api.post('/api/public/resident-session', { phone, code: code(phone), noticeVersion })
    const claim = { name, documentKind: 'RESIDENT_ID', documentNumber: document }
    const { number } = await api.post<{ number: string }>(`/api/me/plates/${token}/claims`, claim)
    await clerk.post(`/api/household-claims/${number}/confirmation`, { version: 0 })
    const wanted = { kind: 'VOLUNTEER', allianceUnit: null, contact: false, nameShown: false, skills: ['tidying'] }
    const { volunteer } = await api.put<{ volunteer: { number: string, version: number } }>('/api/me/volunteer', wanted)
    const decision = { state: 'VERIFIED', kind: 'VOLUNTEER', contact: false, version: volunteer.version }
    await clerk.put(`/api/volunteers/${volunteer.number}/decision`, decision)
  })
  return people
}
