import type { APIRequestContext, Page } from '@playwright/test'
import { Desk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const home = { grid: '990981100202002', address: '石桥村自报巷 3 号' }
const mother = { name: '呼延自报', document: '990983198001019172', phone: '19700009176' }
const son = { name: '呼延务工', sex: '1', birthDate: '2001-05-06' }

/** The door of a household, as its plate leads there. */
async function record(api: Api) {
  const { number: dwelling } = await api.post<{ number: string }>('/api/dwellings', { gridCode: home.grid, kind: 'house', address: home.address })
  const { number: household } = await api.post<{ number: string }>('/api/households', { kind: 'LIVING', dwelling, category: 'resident' })
  const person = { name: mother.name, documentKind: 'RESIDENT_ID', documentNumber: mother.document, phone: mother.phone, nation: '01' }
  await api.post('/api/residents', { person, household, relation: '02' })
  await api.post('/api/residents', { person: son, household, relation: '20' })
  await api.post('/api/plates', { area: home.grid })
  await api.post('/api/plates/made', { numbers: [`${dwelling}-01`] })
  const { url } = await api.get<{ url: string }>(`/api/plates/${dwelling}-01`)
  return new URL(url).pathname
}

/** The code that was sent to the telephone, as the administrator of the demonstration reads it. */
async function codeOf(request: APIRequestContext) {
  const admin = await new Api(request).logIn('admin')
  const masked = `${mother.phone.slice(0, 3)}****${mother.phone.slice(-4)}`
  let code = ''
  await expect(async () => {
    const { items } = await admin.get<{ items: { receiver: string | null, body: string }[] }>('/api/notice-deliveries?size=20')
    code = /\d{6}/.exec(items.find(each => each.receiver === masked)?.body ?? '')?.[0] ?? ''
    expect(code).not.toBe('')
  }).toPass({ timeout: 30_000 })
  return code
}

async function becomeMember(page: Page, request: APIRequestContext, door: string) {
  await page.goto(door)
  await page.getByRole('button', { name: '我是这里的住户' }).click()
  await page.getByLabel('手机号').fill(mother.phone)
  await page.getByLabel('我已阅读并接受上面的告知').check()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText(`验证码已发到 ${mother.phone}。`)).toBeVisible()
  await page.getByLabel('验证码', { exact: true }).fill(await codeOf(request))
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '我是这里的住户' }).click()
  await page.getByLabel('姓名').fill(mother.name)
  await page.getByLabel('证件号码').fill(mother.document)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申请已提交')
}

test('a resident reports a change of her household and sees how far it is', async ({ desk, phone, request }) => {
  const door = await record(await new Api(request).logIn('comm5'))
  const page = await phone()
  await becomeMember(page, request, door)
  const clerk = await Desk.logIn(await desk(), 'comm5')
  await clerk.page.getByRole('link', { name: /居民账户/ }).click()
  await clerk.page.getByRole('row').filter({ hasText: home.address }).getByRole('button', { name: '查看' }).click()
  await clerk.page.getByRole('dialog', { name: home.address }).getByRole('button', { name: '确认住户身份' }).click()

  await page.goto('/m/me')
  await page.getByRole('button', { name: /家里有变动/ }).click()
  await page.getByRole('button', { name: '报告家里的变动' }).click()
  await page.getByLabel('变动').selectOption({ label: '外出务工' })
  await page.getByLabel('谁').selectOption({ label: `${son.name} · 子` })
  await page.getByLabel('去向').selectOption({ label: '省外务工' })
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'change-own-phone')
  await page.getByRole('button', { name: '上报', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已上报')
  await page.getByRole('button', { name: '家里有变动' }).click()
  await expect(page.getByRole('button', { name: /外出务工/ })).toContainText('已收到，等社区（村）上门或者打电话核实')
  await expectAccessible(page)

  await clerk.go('人口变动')
  await clerk.row('外出务工').first().getByRole('link').click()
  const facts = clerk.page.getByRole('region', { name: '变动事项' })
  await expect(facts).toContainText('居民自报')
  await expect(facts).toContainText(mother.name)
})
