import type { APIRequestContext, Page } from '@playwright/test'
import { Api } from '../support/api'
import { expect } from '../support/story'

export interface Neighbour { name: string, document: string, phone: string, address: string }

/** The plate of a household that the village has on record, as its code leads there. */
export async function plateOf(api: Api, person: Neighbour) {
  const grid = '990981100202002'
  const { number: dwelling } = await api.post<{ number: string }>('/api/dwellings', { gridCode: grid, kind: 'house', address: person.address })
  const { number: household } = await api.post<{ number: string }>('/api/households', { kind: 'LIVING', dwelling, category: 'resident' })
  const known = { name: person.name, documentKind: 'RESIDENT_ID', documentNumber: person.document, phone: person.phone, nation: '01' }
  await api.post('/api/residents', { person: known, household, relation: '02' })
  await api.post('/api/plates', { area: grid })
  await api.post('/api/plates/made', { numbers: [`${dwelling}-01`] })
  const { url } = await api.get<{ url: string }>(`/api/plates/${dwelling}-01`)
  return new URL(url).pathname
}

/** The code that was sent to the telephone, as the administrator of the demonstration reads it. */
async function codeOf(request: APIRequestContext, phone: string) {
  const admin = await new Api(request).logIn('admin')
  const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`
  let code = ''
  await expect(async () => {
    const { items } = await admin.get<{ items: { receiver: string | null, body: string }[] }>('/api/notice-deliveries?size=20')
    code = /\d{6}/.exec(items.find(each => each.receiver === masked)?.body ?? '')?.[0] ?? ''
    expect(code).not.toBe('')
  }).toPass({ timeout: 30_000 })
  return code
}

async function logIn(page: Page, request: APIRequestContext, person: Neighbour) {
  await page.getByLabel('手机号').fill(person.phone)
  const notice = page.getByLabel('我已阅读并接受上面的告知')
  if (await notice.isVisible()) await notice.check()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText(`验证码已发到 ${person.phone}。`)).toBeVisible()
  await page.getByLabel('验证码', { exact: true }).fill(await codeOf(request, person.phone))
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

/** Says "I live here" at the door. */
export async function askToBelong(page: Page, request: APIRequestContext, door: string, person: Neighbour) {
  await page.goto(door)
  await page.getByRole('button', { name: '我是这里的住户' }).click()
  await logIn(page, request, person)
  await page.getByRole('button', { name: '我是这里的住户' }).click()
  await page.getByLabel('姓名').fill(person.name)
  await page.getByLabel('证件号码').fill(person.document)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申请已提交')
}

/** Opens a page of the resident's own; after days he has to log in again. */
export async function openOwn(page: Page, request: APIRequestContext, path: string, title: string, person: Neighbour) {
  await page.goto(path)
  const head = page.getByRole('heading', { level: 1, name: title })
  await expect(head.or(page.getByLabel('手机号'))).toBeVisible()
  if (await head.isVisible()) return
  await logIn(page, request, person)
  await expect(head).toBeVisible()
}
