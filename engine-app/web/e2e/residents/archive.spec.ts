import type { Locator, Page } from '@playwright/test'
import { Desk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const grid = '990981100202001'
const keeper = 'comm5'
const old = { name: '邹青禾', documentNumber: '99098119480301', phone: '13900027731' }

/** GB 11643: the last character checks the seventeen before it. */
function withCheck(digits: string) {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * weights[at]!, 0)
  return digits + '10X98765432'[sum % 11]
}

test('a person is found, read in full for a purpose, amended; what was stays; charts and squares open their rows', async ({ desk, phone, request }) => {
  const api = await new Api(request).logIn(keeper)
  const dwelling = await api.post<{ number: string }>('/api/dwellings', { gridCode: grid, kind: 'house', address: '石桥村桥头组 201 号' })
  const household = await api.post<{ number: string }>('/api/households', { kind: 'LEGAL', dwelling: dwelling.number, category: 'resident' })
  const number = withCheck(`${old.documentNumber}731`)
  await api.post('/api/residents', {
    person: { name: old.name, documentKind: 'RESIDENT_ID', documentNumber: number, phone: old.phone, education: '70', craft: '篾匠' },
    household: household.number, relation: '02', from: '2026-01-01',
  })

  const { page } = await Desk.logIn(await desk(), keeper)
  await page.getByRole('link', { name: '居民档案', exact: true }).click()
  await page.getByLabel('姓名或姓，如“王”').fill('青禾')
  await page.getByRole('button', { name: '查找', exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: old.name })
  await expect(row).toContainText('990981************')
  expect(page.url()).not.toContain('%')
  await expectAccessible(page)
  await picture(page, 'archive-people')

  await row.getByRole('link', { name: '户籍户（户主）' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(old.name)
  await expect(page.getByText('石桥村桥头组 201 号').first()).toBeVisible()
  await page.getByRole('button', { name: '登记人' }).click()
  const adding = page.getByRole('dialog', { name: '登记人' })
  await adding.getByLabel('姓名').fill('邹小满')
  await adding.getByLabel('证件号码').fill('990981194803017319')
  await choose(page, adding.getByRole('combobox', { name: '与户主关系' }), '子')
  await adding.getByRole('button', { name: '保存' }).click()
  await expect(adding.getByText('证件号码的校验码不对，请逐位核对')).toBeVisible()
  await adding.getByLabel('证件号码').fill('')
  await choose(page, adding.getByRole('combobox', { name: '性别' }), '男')
  await adding.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('table', { name: '家庭成员' }).getByRole('row')).toHaveCount(3)
  await expectAccessible(page)
  await picture(page, 'archive-household')

  await page.getByRole('link', { name: old.name }).click()
  await page.getByRole('button', { name: '查看完整信息' }).click()
  const reveal = page.getByRole('dialog', { name: '查看完整信息' })
  await reveal.getByText('证件号码', { exact: true }).click()
  await choose(page, reveal.getByRole('combobox', { name: '用途' }), '上门走访联系')
  await reveal.getByRole('button', { name: '查看', exact: true }).click()
  await expect(page.getByText(number)).toBeVisible()

  await page.getByRole('button', { name: '修改', exact: true }).click()
  const editing = page.getByRole('dialog', { name: '修改基本信息' })
  await editing.getByLabel('手艺').fill('木匠')
  await editing.getByLabel('说明').fill('改学木工')
  await editing.getByRole('button', { name: '保存' }).click()
  const past = page.getByRole('region', { name: '变动记录' })
  await expect(past.getByRole('listitem').filter({ hasText: '改学木工' })).toContainText('木匠')
  await expect(page.getByText(number)).toHaveCount(0)
  await expectAccessible(page)
  await picture(page, 'archive-person')
  await page.getByLabel('看哪一天的情况').fill('2026-02-01')
  await page.keyboard.press('Enter')
  await expect(page.getByText('这是 2月1日 的情况，只能查看。')).toBeVisible()
  await expect(page.getByRole('region', { name: '基本信息' })).toContainText('篾匠')

  await page.getByRole('link', { name: '居民档案', exact: true }).click()
  await page.getByRole('tab', { name: '统计图' }).click()
  const education = page.getByRole('table', { name: '文化程度' })
  const bar = education.getByRole('row').filter({ hasText: '初级中学' }).getByRole('link')
  const count = await bar.textContent()
  await expectAccessible(page)
  await bar.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`共 ${count} 人`)).toBeVisible()

  await page.getByRole('tab', { name: '方块图' }).click()
  await expect(page.getByRole('link', { name: /石桥村桥头组 201 号 在住 2 人/ })).toBeVisible()
  await expectAccessible(page)

  const small = await Desk.logIn(await phone(), keeper)
  await small.page.goto('/desk/archive?tab=squares')
  await small.page.getByRole('link', { name: /石桥村桥头组 201 号/ }).click()
  await expect(small.page.getByRole('heading', { level: 1 })).toHaveText(old.name)
  await expectNoSidewaysScrolling(small.page)
})

test('the demo village in charts and squares', async ({ desk }) => {
  const { page } = await Desk.logIn(await desk(), 'sec4')
  await page.goto('/desk/archive?tab=charts')
  await expect(page.getByRole('table', { name: '手艺（人数最多的 12 种）' }).getByRole('row').nth(1)).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'archive-charts')
  await page.getByRole('tab', { name: '方块图' }).click()
  await expect(page.getByRole('button', { name: /^老人 \d+/ })).toBeVisible()
  await expect(page.getByRole('region').filter({ hasText: /处/ }).first()).toBeVisible()
  await picture(page, 'archive-squares')
})

async function choose(page: Page, box: Locator, option: string) {
  await box.click({ force: true })
  await page.getByRole('option', { name: option, exact: true }).click()
}
