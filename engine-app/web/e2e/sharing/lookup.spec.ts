import type { Locator, Page } from '@playwright/test'
import { grid } from '../events/data'
import { Desk, tokenOf } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, picture, test } from '../support/story'

/** The document of an old person of the demo's village, about whom several departments know something. */
async function villager(api: Api) {
  const { items } = await api.post<{ items: { number: string }[] }>('/api/residents/search', { ageFrom: 70 })
  const { documentNumber } = await api.post<{ documentNumber: string }>(
    `/api/residents/${items[0]!.number}/reveal`, { parts: ['DOCUMENT'], purpose: 'service' })
  return documentNumber
}

async function choose(page: Page, field: Locator, option: string) {
  await field.click({ force: true }) // what is chosen lies over the field
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('somebody is looked up for a case, in full when asked anew, and the look-up is reviewed', async ({ desk, request }) => {
  const api = new Api(request)
  const { number: caseNumber } = await api.post<{ number: string }>('/api/public/events', {
    gridToken: await tokenOf(request, grid.code), categoryCode: '0203', description: '路灯不亮，请来看看。', address: grid.name, evidenceIds: [],
    reporter: { name: '李大山', phone: '13812345679', anonymous: false }, consent: true,
  })
  const document = await villager(await api.logIn('comm4'))

  const { page } = await Desk.logIn(await desk(), 'comm4')
  await page.getByRole('link', { name: '一库查询' }).click()
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await expect(page.getByText('请填写')).toHaveCount(3)
  await page.getByLabel('证件号码').fill(document)
  await page.getByLabel('办件编号').fill('WG-990981100201001-20260101-9999')
  await choose(page, page.getByRole('combobox', { name: '查询用途' }), '处理网格事件')
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await expect(page.getByText('没有这个办件，或者它不归您办理')).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'lookup-question-desk')

  await page.getByLabel('办件编号').fill(caseNumber)
  await page.getByRole('button', { name: '查询', exact: true }).click()
  const land = page.getByRole('region', { name: '土地承包' })
  await expect(land).toContainText('HT2******')
  await expect(land).toContainText('农业农村局')
  expect(page.url()).not.toContain(document)
  await expect(page.getByText(document)).toHaveCount(0)
  await expectAccessible(page)
  await picture(page, 'lookup-desk')

  await land.getByRole('button', { name: '完整查看' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '完整查看' }).click()
  await expect(land).toContainText(/HT2018\d+/)

  await land.getByRole('button', { name: '提出异议' }).click()
  const dispute = page.getByRole('dialog', { name: '对“土地承包”提出异议' })
  await choose(page, dispute.getByRole('combobox', { name: '哪一项' }), '承包面积（亩）')
  await dispute.getByLabel('哪里不对，应当是什么').fill('少记了老屋背一块，应为合同上的面积')
  await dispute.getByRole('button', { name: '提交' }).click()
  await expect(land.getByText('有异议')).toBeVisible()

  const officer = await Desk.logIn(await desk(), 'officer.ny')
  await officer.go('数据异议')
  const waiting = officer.page.getByRole('row').filter({ hasText: '老屋背' }).first()
  await expectAccessible(officer.page)
  await picture(officer.page, 'disputes-desk')
  await waiting.getByRole('button', { name: '答复' }).click()
  await officer.page.getByLabel('答复内容').fill('已按合同更正')
  await officer.page.getByRole('button', { name: '已改正' }).click()
  await expect(officer.page.getByText('已按合同更正').first()).toBeVisible()

  const reviewer = await Desk.logIn(await desk(), 'city.supervisor')
  await reviewer.go('查询复核')
  await reviewer.page.getByRole('button', { name: '现在列出' }).click()
  const marked = reviewer.page.getByRole('row').filter({ hasText: caseNumber })
  await expect(marked).toContainText('与办件无关')
  await expectAccessible(reviewer.page)
  await picture(reviewer.page, 'lookup-review-desk')
  await marked.getByRole('button', { name: '复核' }).click()
  const reviewing = reviewer.page.getByRole('dialog')
  await reviewing.getByLabel('要问什么，或者复核意见').fill('为什么查与上报人无关的人？')
  await reviewing.getByRole('button', { name: '请查询人说明' }).click()
  await expect(marked).toContainText('待说明')

  await page.reload()
  await page.getByLabel('您的说明').fill('受影响的住户，核对是否需要上门')
  await page.getByRole('button', { name: '提交说明' }).click()
  await expect(page.getByText('已提交说明')).toBeVisible()

  await reviewer.page.reload()
  await marked.getByRole('button', { name: '复核' }).click()
  await expect(reviewing).toContainText('受影响的住户')
  await expectAccessible(reviewer.page)
  await picture(reviewer.page, 'lookup-review-dialog-desk')
  await reviewing.getByLabel('要问什么，或者复核意见').fill('理由成立')
  await reviewing.getByRole('button', { name: '正常，办结' }).click()
  await expect(marked).toContainText('正常')
})

test('a department uploads its data and makes a key for its system', async ({ desk }) => {
  const { page } = await Desk.logIn(await desk(), 'head.zr')
  await page.getByRole('link', { name: '数据归集' }).click()
  await expect(page.getByRole('row').filter({ hasText: '初始化' })).toContainText('自然资源局')
  await page.getByRole('button', { name: '上传表格' }).click()
  const dialog = page.getByRole('dialog', { name: '上传部门数据' })
  await dialog.getByLabel('选择表格').setInputFiles({
    name: '宅基地.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('信息类别,证件类型,证件号码,记录编号,采集时间,坐落\n宅基地,护照,E3000001,ZJD-1,2026-05-01,一组 1 号\n宅基地,护照,E3000002,,2026-05-01,一组 2 号\n'),
  })
  await expect(dialog.getByRole('row').filter({ hasText: '记录编号' })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'intake-wrong-rows-desk')
  await dialog.getByText(/跳过不对的行/).click()
  await dialog.getByRole('button', { name: '导入', exact: true }).click()
  await expect(dialog.getByText('已新增或更新 1 条记录')).toBeVisible()
  await dialog.getByRole('button', { name: '关闭', exact: true }).click()
  await expectAccessible(page)
  await picture(page, 'intake-desk')

  await page.getByRole('tab', { name: '推送密钥' }).click()
  await page.getByRole('button', { name: '生成密钥' }).click()
  const making = page.getByRole('dialog')
  await making.getByLabel('系统名称').fill('不动产登记系统')
  await making.getByRole('button', { name: '生成密钥' }).click()
  await expect(making.getByText(/^linli_/)).toBeVisible()
  await making.getByRole('button', { name: '已保存好，关闭' }).click()
  await expect(page.getByRole('row').filter({ hasText: '不动产登记系统' }).first()).toContainText('可用')
  await expectAccessible(page)
})
