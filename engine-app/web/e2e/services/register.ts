import type { APIRequestContext, Page } from '@playwright/test'
import { Desk } from '../events/page'
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

export interface Villager { name: string, document: string, phone: string, address: string }

/** The door of a household, as its plate leads there. */
export async function recordBehindDoor(api: Api, villager: Villager) {
  const area = '990981100202002'
  const { number: dwelling } = await api.post<{ number: string }>('/api/dwellings', { gridCode: area, kind: 'house', address: villager.address })
  const { number: household } = await api.post<{ number: string }>('/api/households', { kind: 'LEGAL', dwelling, category: 'resident' })
  const { name, document, phone } = villager
  const person = { name, documentKind: 'RESIDENT_ID', documentNumber: document, phone, nation: '01' }
  await api.post('/api/residents', { person, household, relation: '02' })
  await api.post('/api/plates', { area })
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

/** Says at the door that he lives there. */
export async function askToJoin(page: Page, request: APIRequestContext, door: string, villager: Villager) {
  await page.goto(door)
  await page.getByRole('button', { name: '我是这里的住户' }).click()
  await page.getByLabel('手机号').fill(villager.phone)
  await page.getByLabel('我已阅读并接受上面的告知').check()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText(`验证码已发到 ${villager.phone}。`)).toBeVisible()
  await page.getByLabel('验证码', { exact: true }).fill(await codeOf(request, villager.phone))
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '我是这里的住户' }).click()
  await page.getByLabel('姓名').fill(villager.name)
  await page.getByLabel('证件号码').fill(villager.document)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申请已提交')
}

/** The community confirms that he does. */
export async function confirmAtDesk(page: Page, villager: Villager) {
  const clerk = await Desk.logIn(page, 'comm5')
  await clerk.page.getByRole('link', { name: /居民账户/ }).click()
  await clerk.page.getByRole('row').filter({ hasText: villager.address }).getByRole('button', { name: '查看' }).click()
  await clerk.page.getByRole('dialog', { name: villager.address }).getByRole('button', { name: '确认住户身份' }).click()
  await expect(clerk.page.getByRole('row').filter({ hasText: villager.address }).getByRole('button', { name: '查看' })).toHaveCount(0)
  return clerk
}
