import type { APIRequestContext, Page } from '@playwright/test'
import { Desk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { registerHousehold } from './register'

const home = { grid: '990981100202002', address: '石桥村掌上巷 9 号' }
const elder = { name: '公冶掌上', document: '99098319520504101X', phone: '19700009177' }

/** The door of a household, as its plate leads there. */
async function record(api: Api) {
  const { number: dwelling } = await api.post<{ number: string }>('/api/dwellings', { gridCode: home.grid, kind: 'house', address: home.address })
  const { number: household } = await api.post<{ number: string }>('/api/households', { kind: 'LEGAL', dwelling, category: 'resident' })
  const person = { name: elder.name, documentKind: 'RESIDENT_ID', documentNumber: elder.document, phone: elder.phone, nation: '01' }
  await api.post('/api/residents', { person, household, relation: '02' })
  await api.post('/api/plates', { area: home.grid })
  await api.post('/api/plates/made', { numbers: [`${dwelling}-01`] })
  const { url } = await api.get<{ url: string }>(`/api/plates/${dwelling}-01`)
  return new URL(url).pathname
}

/** The code that was sent to the telephone, as the administrator of the demonstration reads it. */
async function codeOf(request: APIRequestContext) {
  const admin = await new Api(request).logIn('admin')
  const masked = `${elder.phone.slice(0, 3)}****${elder.phone.slice(-4)}`
  let code = ''
  await expect(async () => {
    const { items } = await admin.get<{ items: { receiver: string | null, body: string }[] }>('/api/notice-deliveries?size=20')
    code = /\d{6}/.exec(items.find(each => each.receiver === masked)?.body ?? '')?.[0] ?? ''
    expect(code).not.toBe('')
  }).toPass({ timeout: 30_000 })
  return code
}

async function askToJoin(page: Page, request: APIRequestContext, door: string) {
  await page.goto(door)
  await page.getByRole('button', { name: '我是这里的住户' }).click()
  await page.getByLabel('手机号').fill(elder.phone)
  await page.getByLabel('我已阅读并接受上面的告知').check()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText(`验证码已发到 ${elder.phone}。`)).toBeVisible()
  await page.getByLabel('验证码', { exact: true }).fill(await codeOf(request))
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: '我是这里的住户' }).click()
  await page.getByLabel('姓名').fill(elder.name)
  await page.getByLabel('证件号码').fill(elder.document)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申请已提交')
}

async function goToItem(page: Page) {
  await page.goto('/m/guide?q=老年优待证')
  await page.getByRole('button', { name: /^老年优待证/ }).click()
  await page.getByRole('button', { name: '我要办理' }).click()
}

async function sign(page: Page) {
  const pad = (await page.getByRole('img', { name: '签名' }).boundingBox())!
  await page.mouse.move(pad.x + 40, pad.y + 60)
  await page.mouse.down()
  await page.mouse.move(pad.x + 160, pad.y + 90, { steps: 8 })
  await page.mouse.move(pad.x + 220, pad.y + 50, { steps: 8 })
  await page.mouse.up()
}

test('a resident applies by phone and sees it granted', async ({ desk, phone, request, baseURL }) => {
  await registerHousehold(request, baseURL!, elder)
  const door = await record(await new Api(request).logIn('comm5'))
  const page = await phone()
  await askToJoin(page, request, door)
  await goToItem(page)
  await expect(page.getByText('扫一扫家门口的门牌码')).toBeVisible()
  await expectAccessible(page)

  const clerk = await Desk.logIn(await desk(), 'comm5')
  await clerk.page.getByRole('link', { name: /居民账户/ }).click()
  await clerk.page.getByRole('row').filter({ hasText: home.address }).getByRole('button', { name: '查看' }).click()
  await clerk.page.getByRole('dialog', { name: home.address }).getByRole('button', { name: '确认住户身份' }).click()

  await goToItem(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('要准备什么？')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'service-checklist-phone')
  const next = page.getByRole('button', { name: '下一步' })
  await next.click()
  await page.getByLabel('说明（可不填）').fill('坐车用')
  await next.click()
  await page.getByLabel('本人到窗口领取').check()
  await expectAccessible(page)
  await page.goBack()
  await expect(page.getByLabel('说明（可不填）')).toHaveValue('坐车用')
  await next.click()
  await next.click()
  await sign(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'service-signature-phone')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已提交')
  await expect(page.getByText('已准予，正在制证')).toBeVisible()
  await page.getByRole('button', { name: '查看进度' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('老年优待证')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'service-own-phone')
  await page.goto('/m/me')
  await page.getByRole('button', { name: /我的办件/ }).click()
  await expect(page.getByRole('button', { name: /老年优待证/ })).toContainText('已准予')
  await expectAccessible(page)
})
