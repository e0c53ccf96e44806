import type { Page } from '@playwright/test'
import { Desk } from '../events/page'
import { photo } from '../support/photo'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const secret = `账外的地${Date.now()}`

async function choose(page: Page, name: string, option: RegExp) {
  await page.getByRole('combobox', { name }).click({ force: true }) // what is chosen lies over the field
  await page.getByRole('option', { name: option }).click()
}

/** Sends an anonymous accusation of the secretary of the demo's village, with a photo; the code. */
async function accuse(page: Page) {
  await page.goto('/m')
  await page.getByRole('button', { name: /检举控告/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('检举控告')
  await page.getByRole('button', { name: '提交并密封' }).click()
  await expect(page.getByText('请写明要举报谁')).toBeVisible()
  await page.getByLabel('您要举报谁').fill('白果湾村书记卢欣怡')
  await page.getByLabel('他所在的单位').selectOption({ label: '白果湾村' })
  await page.getByLabel('反映的情况').fill(`把集体的地租给亲戚，${secret}`)
  await page.getByLabel('照片、录像或者文件').setInputFiles(photo('footbridge-sunken'))
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'accuse-phone')
  await page.getByRole('button', { name: '提交并密封' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已收到，已经密封')
  await expect(page.getByRole('button', { name: '我已记下，离开' })).toBeEnabled() // the photo has arrived
  await expect(page.getByText('没有送到')).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'accuse-receipt-phone')
  const code = await page.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/).innerText()
  await page.getByRole('button', { name: '我已记下，离开' }).click()
  await page.getByRole('button', { name: '已经记下，离开' }).click()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(code)
  return code
}

async function follow(page: Page, code: string, state: string) {
  await page.goto('/m/accusation')
  await page.getByLabel('查询码').fill(code.toLowerCase())
  await page.getByRole('button', { name: '查看' }).click()
  await expect(page.getByRole('status').filter({ hasText: state })).toBeVisible()
}

test('an anonymous accusation of the very secretary is handled and read by those named for it alone', async ({ desk, phone, request }) => {
  const accuser = await phone()
  const code = await accuse(accuser)

  for (const username of ['sec4', 'street2', 'admin']) {
    const { page } = await Desk.logIn(await desk(), username)
    await expect(page.getByRole('link', { name: '检举控告', exact: true })).toHaveCount(0)
    await expect(page.getByRole('link', { name: '查阅人' })).toHaveCount(0)
    const api = await new Api(request).logIn(username)
    expect((await request.get('/api/accusations')).status()).toBe(404)
    if (username !== 'admin') {
      const { total } = await api.get<{ total: number }>(`/api/inbox?view=unit&q=${encodeURIComponent(secret)}`)
      expect(total).toBe(0)
    }
  }

  const { page } = await Desk.logIn(await desk(), 'officer.jw')
  await page.getByRole('link', { name: '检举控告', exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: '卢欣怡' }).first()
  await expect(row).toContainText('匿名')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'accusations-desk')
  await row.getByRole('link').click()
  await expect(page.getByText(secret)).toBeVisible()
  await expect(page.getByRole('button', { name: 'footbridge-sunken.jpg' })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'accusation-desk')

  await choose(page, '承办人', /officer\.jw/)
  await page.getByRole('button', { name: '指定承办人' }).click()
  await page.getByRole('button', { name: '开始核查' }).click()
  await expect(page.getByText('核查中')).toBeVisible()
  await follow(accuser, code, '正在处理')
  await accuser.getByLabel('还想说的').fill('合同在村会计那里')
  await accuser.getByRole('button', { name: '补充' }).click()
  await expect(accuser.getByText('已收到补充的材料')).toBeVisible()
  await expectAccessible(accuser)
  await expectNoSidewaysScrolling(accuser)
  await picture(accuser, 'accusation-followed-phone')

  await page.reload()
  await expect(page.getByText('合同在村会计那里')).toBeVisible()
  await choose(page, '结果', /^属实$/)
  await page.getByLabel('说明').fill('土地已收回，另案处理')
  await expectAccessible(page)
  await picture(page, 'accusation-closing-desk')
  await page.getByRole('button', { name: '办结', exact: true }).click()
  await expect(page.getByText('土地已收回，另案处理')).toBeVisible()

  await follow(accuser, code, '已办结')
  await expect(accuser.getByText('匿名举报不作答复')).toBeVisible()
  await expect(accuser.getByText('土地已收回')).toHaveCount(0)
})

test('a clerk takes one down and seals it, and the head names who reads', async ({ desk, phone }) => {
  const clerk = await Desk.logIn(await desk(), 'petition')
  await clerk.go('登记并密封')
  await clerk.page.getByLabel('检举控告谁').fill('石桥村会计')
  await clerk.page.getByLabel('反映的情况').fill('补贴没有发到户')
  await clerk.page.getByText('实名（来人愿意留下姓名和联系方式）').click()
  await clerk.page.getByLabel('姓名', { exact: true }).fill('张三')
  await expectAccessible(clerk.page)
  await picture(clerk.page, 'accusation-seal-desk')
  await clerk.page.getByRole('button', { name: '登记并密封' }).click()
  await expect(clerk.page.getByText('请填写这一项')).toBeVisible()
  await clerk.page.getByLabel('联系方式', { exact: true }).fill('13800138000')
  await clerk.page.getByRole('button', { name: '登记并密封' }).click()
  await expect(clerk.page.getByText('已经密封')).toBeVisible()
  const code = await clerk.page.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/).innerText()
  await expectAccessible(clerk.page)
  await picture(clerk.page, 'accusation-sealed-desk')
  await clerk.page.getByRole('button', { name: '完成，离开' }).click()
  await expect(clerk.page.getByText(code)).toHaveCount(0)
  await follow(await phone(), code, '已收到')

  const head = await Desk.logIn(await desk(), 'head.jw')
  await head.go('查阅人')
  await expect(head.page.getByRole('row').filter({ hasText: 'officer.jw' })).toContainText('有效')
  await expect(head.page.getByRole('link', { name: '检举控告', exact: true })).toHaveCount(0)
  await expectAccessible(head.page)
  await picture(head.page, 'accusation-readers-desk')
  await head.page.getByRole('button', { name: '指定查阅人' }).click()
  const dialog = head.page.getByRole('dialog')
  await choose(head.page, '姓名', /head\.jw/)
  await expectAccessible(head.page)
  await dialog.getByRole('button', { name: '指定查阅人' }).click()
  const own = head.page.getByRole('row').filter({ hasText: 'head.jw' }).first()
  await expect(own).toContainText('有效')
  await own.getByRole('button', { name: '撤销' }).click()
  await head.page.getByRole('dialog').getByRole('button', { name: '撤销' }).click()
  await expect(own).toContainText('撤销')
  await expect(own.getByRole('button', { name: '撤销' })).toHaveCount(0)
})
