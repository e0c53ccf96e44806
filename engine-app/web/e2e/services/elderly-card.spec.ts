import { Desk } from '../events/page'
import { seeDocument } from './page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { registerHousehold } from './register'

const elder = { name: '公冶高寿', document: '990983194803129017', address: '石桥村优待巷 6 号' }

/** Somebody of the village who is old enough. */
async function record(api: Api) {
  const dwelling = { gridCode: '990981100202002', kind: 'house', address: elder.address }
  const { number } = await api.post<{ number: string }>('/api/dwellings', dwelling)
  const { number: household } = await api.post<{ number: string }>('/api/households', { kind: 'LEGAL', dwelling: number, category: 'resident' })
  const person = { name: elder.name, documentKind: 'RESIDENT_ID', documentNumber: elder.document, nation: '01' }
  await api.post('/api/residents', { person, household, relation: '02' })
}

test('an old villager shows his card at the village window and leaves with the paper', async ({ desk, phone, request, baseURL }) => {
  await registerHousehold(request, baseURL!, elder)
  const api = await new Api(request).logIn('comm5')
  await record(api)
  const clerk = await Desk.logIn(await desk(), 'comm5')
  const { page } = clerk
  await clerk.go('窗口受理')
  await page.getByLabel('事项名称、编号或者群众说法').fill('老年优待证')
  await expectAccessible(page)
  await page.getByRole('button', { name: '选“老年优待证”' }).click()
  await expect(page.getByLabel('证件号码')).toBeFocused()
  await page.keyboard.type(elder.document)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('姓名')).toHaveValue(elder.name)
  await expect(page.getByRole('heading', { name: '材料' })).toBeVisible()
  await expect(page.getByRole('row', { name: /户口簿/ })).toContainText('有关部门的登记里已经查到')
  await expectAccessible(page)
  await picture(page, 'service-window-desk')
  await seeDocument(page)
  await page.getByText('已在纸上签字').click()
  await page.getByRole('button', { name: '收件', exact: true }).click()
  const done = page.getByRole('status', { name: '已收件' })
  await expect(done).toContainText('已自动准予')
  await expectAccessible(page)
  await picture(page, 'service-received-desk')
  const number = (await done.locator('.number').textContent())!.trim()
  await done.getByRole('button', { name: '去办理' }).click()

  await clerk.claim()
  await clerk.choose('制证并当场送达')
  await clerk.task.getByLabel('本人领取').check()
  await expect(clerk.task.getByLabel('领取人')).toHaveValue(elder.name)
  await picture(page, 'service-case-desk')
  await clerk.submit('制证并当场送达')
  const sheet = page.getByRole('region', { name: '申请', exact: true })
  await expect(sheet).toContainText('送达')
  await expectAccessible(page)
  await picture(page, 'service-over-desk')

  await clerk.go('政务服务办件')
  await page.getByRole('combobox', { name: '办理情况' }).click({ force: true })
  await page.getByRole('option', { name: '全部' }).click()
  await page.getByLabel('申请人证件号码').fill(elder.document)
  await page.getByRole('button', { name: '查找', exact: true }).click()
  await expect(clerk.row(number)).toContainText('准予')
  await expectAccessible(page)
  await picture(page, 'services-desk')

  const head = await Desk.logIn(await desk(), 'sec5')
  await head.go('服务成效')
  const figures = head.page.getByRole('table', { name: '分组明细' }).getByRole('row', { name: /老年优待证/ })
  await expect(figures).toContainText('100%')
  await expect(head.page.getByText('材料压减').first()).toBeVisible()
  await expectAccessible(head.page)
  await expectNoSidewaysScrolling(head.page)
  await picture(head.page, 'service-figures-desk')
  await figures.getByRole('link').first().click()
  await expect(head.row(number)).toContainText('准予')
  await expectAccessible(head.page)
  await head.page.goBack()
  await expect(figures).toBeVisible()
  await head.page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScrolling(head.page)
  await expectAccessible(head.page)
  await picture(head.page, 'service-figures-phone')

  const { papers } = await (await api.logIn('comm5')).get<{ papers: { token: string }[] }>(`/api/service-applications/${number}`)
  const stranger = await phone()
  await stranger.goto(`/v/${papers.at(-1)!.token}`)
  await expect(stranger.getByText('有效', { exact: false }).first()).toBeVisible()
  await expectNoSidewaysScrolling(stranger)
  await picture(stranger, 'paper-public-phone')
})
