import type { Locator, Page } from '@playwright/test'
import { Desk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const grid = '990981100202002'
const keeper = 'comm5'

test('a photo of a document is taken, looked at for a purpose with the name across it, and deleted for a reason', async ({ desk, phone, request }) => {
  const api = await new Api(request).logIn(keeper)
  const dwelling = await api.post<{ number: string }>('/api/dwellings', { gridCode: grid, kind: 'house', address: '石桥村桥尾组 58 号' })
  const household = await api.post<{ number: string }>('/api/households', { kind: 'LEGAL', dwelling: dwelling.number, category: 'resident' })
  const resident = await api.post<{ number: string }>('/api/residents', {
    person: { name: '鲁存影', sex: '2', birthDate: '1971-03-05' }, household: household.number, relation: '02',
  })

  const { page } = await Desk.logIn(await desk(), keeper)
  const card = await sample(page)
  await page.goto(`/desk/archive/residents/${resident.number}`)
  const shelf = page.getByRole('region', { name: '证件影像' })
  await expect(shelf).toContainText('没有证件影像')
  await add(page, shelf, '居民身份证', card)
  await add(page, shelf, '社会保障卡', card)
  const row = shelf.getByRole('listitem').filter({ hasText: '居民身份证' })
  await expect(row).toContainText('自动删除')
  await expectAccessible(page)
  await shelf.scrollIntoViewIfNeeded()
  await picture(page, 'certificates-desk')

  await row.getByRole('button', { name: '查看 居民身份证' }).click()
  const viewing = page.getByRole('dialog', { name: '查看居民身份证' })
  await viewing.getByRole('button', { name: '查看', exact: true }).click()
  await expect(viewing.getByText('请填写')).toBeVisible()
  await choose(page, viewing.getByRole('combobox', { name: '用途' }), '帮办代办事项')
  await viewing.getByRole('button', { name: '查看', exact: true }).click()
  await expect(viewing.getByRole('img', { name: /居民身份证/ })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'certificate-view')
  await viewing.getByRole('button', { name: '看完了' }).click()
  await expect(page.getByRole('img', { name: /居民身份证/ })).toHaveCount(0)

  const small = await Desk.logIn(await phone(), keeper)
  await small.page.goto(`/desk/archive/residents/${resident.number}`)
  const smallShelf = small.page.getByRole('region', { name: '证件影像' })
  await smallShelf.scrollIntoViewIfNeeded()
  await expect(smallShelf.getByRole('listitem')).toHaveCount(2)
  await expectNoSidewaysScrolling(small.page)
  await picture(small.page, 'certificates-small')

  await row.getByRole('button', { name: '删除 居民身份证' }).click()
  const deleting = page.getByRole('dialog', { name: '删除居民身份证影像' })
  await deleting.getByLabel('删除理由').fill('事项已办结')
  await deleting.getByRole('button', { name: '删除' }).click()
  await expect(page.getByText('已删除', { exact: true })).toBeVisible()
  await expect(shelf.getByRole('listitem')).toHaveCount(1)

  const worker = await Desk.logIn(await desk(), 'grid17')
  await worker.page.goto(`/desk/archive/residents/${resident.number}`)
  const theirs = worker.page.getByRole('region', { name: '证件影像' })
  await expect(theirs.getByRole('button', { name: '上传影像' })).toBeVisible()
  await expect(theirs.getByRole('listitem')).toHaveCount(1)
  await expect(theirs.getByRole('button', { name: /^查看/ })).toHaveCount(0)
})

async function add(page: Page, shelf: Locator, kind: string, card: Buffer) {
  await shelf.getByRole('button', { name: '上传影像' }).click()
  const adding = page.getByRole('dialog', { name: '上传证件影像' })
  await choose(page, adding.getByRole('combobox', { name: '证件类型' }), kind)
  await adding.getByLabel('选择照片').setInputFiles({ name: '证件.png', mimeType: 'image/png', buffer: card })
  await adding.getByRole('button', { name: '上传' }).click()
  await expect(shelf.getByRole('listitem').filter({ hasText: kind })).toBeVisible()
}

/** A card that is none, drawn by the browser. */
async function sample(page: Page) {
  const sheet = await page.context().newPage()
  await sheet.setViewportSize({ width: 860, height: 540 })
  await sheet.setContent(`<body style="margin:0;font:32px sans-serif;color:#234;background:linear-gradient(120deg,#dfeaf2,#f3efe2)">
    <div style="padding:60px 70px;line-height:2.1">姓名 样 证<br>性别 女  民族 汉<br>出生 1971 年 3 月 5 日<br>住址 安澜市青禾镇石桥村桥尾组
    <br><b>样证，不是证件</b></div><div style="position:absolute;right:70px;top:90px;width:190px;height:240px;background:#b9c7cf;border-radius:8px"></div></body>`)
  const card = await sheet.screenshot()
  await sheet.close()
  return card
}

async function choose(page: Page, box: Locator, option: string) {
  await box.click({ force: true })
  await page.getByRole('option', { name: option, exact: true }).click()
}
