import { Desk } from '../events/page'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

test('the office says who owns a field and what follows from a change', async ({ desk }) => {
  const { page } = await Desk.logIn(await desk(), 'admin')
  await page.getByRole('link', { name: '人口变动设置' }).click()
  const owners = page.getByRole('region', { name: '数据项的责任部门' })
  await expect(owners.getByRole('row', { name: /务工、就业/ })).toContainText('人力资源和社会保障局')
  await expectAccessible(page)
  await picture(page, 'change-settings-desk')

  await owners.getByRole('button', { name: '修改“务工、就业”' }).click()
  await owners.getByRole('button', { name: '保存' }).click()
  await expect(owners.getByRole('button', { name: '修改“务工、就业”' })).toBeVisible()

  await page.getByRole('button', { name: '修改“更新就业登记”' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('办什么').fill('更新就业登记和联系方式')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('region', { name: '后续事项' })).toContainText('更新就业登记和联系方式')

  await expect(page.getByText('已保存')).toHaveCount(0)
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScrolling(page)
})
