import { Desk } from '../events/page'
import { expect, expectAccessible, test } from '../support/story'

const notice = '国办发明电〔2026〕1号（故事用）'
/** As a made-up notice announces 2027; each statutory day is in it. */
const schedule = [
  '日期,结束日期,类型,名称',
  '2027-01-01,2027-01-03,放假,元旦',
  '2027-02-05,2027-02-11,放假,春节',
  '2027-02-20,,上班,春节',
  '2027-04-03,2027-04-05,放假,清明节',
  '2027-05-01,2027-05-05,放假,劳动节',
  '2027-05-08,,上班,劳动节',
  '2027-06-09,,放假,端午节',
  '2027-09-15,,放假,中秋节',
  '2027-10-01,2027-10-07,放假,国庆节',
].join('\n')

test('an administrator looks at what the days off of a year would change, then imports them', async ({ desk }) => {
  const { page } = await Desk.logIn(await desk(), 'admin')
  await page.goto('/desk/admin/calendar')
  await page.getByRole('button', { name: '导入放假安排' }).click()
  const dialog = page.getByRole('dialog', { name: '导入放假安排' })
  await dialog.getByLabel('年份').fill('2027')
  await dialog.getByLabel('通知文号').fill(notice)
  await dialog.getByLabel('发布日期').fill(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }))
  await dialog.getByLabel('发布日期').press('Enter')
  await dialog.locator('input[type="file"]').setInputFiles({ name: '2027.csv', mimeType: 'text/csv', buffer: Buffer.from(schedule) })

  await expect(dialog.getByText('请与通知核对')).toBeVisible()
  const changes = dialog.getByRole('region', { name: /^与现有安排相比，\d+ 天有变化$/ })
  await expect(changes.getByRole('row').filter({ hasText: '2月20日' })).toContainText('休息改为上班')
  await expect(changes.getByRole('row').filter({ hasText: '10月7日' })).toContainText('上班改为放假')
  await expect(changes.getByRole('row').filter({ hasText: '10月1日' })).toHaveCount(0) // off by law already
  await expectAccessible(page)

  await dialog.getByRole('button', { name: '导入并重新计算时限' }).click()
  await expect(dialog.getByText('已导入')).toBeVisible()
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await expect(page.getByRole('row').filter({ hasText: notice })).toContainText('2027')
})
