import type { Locator, Page } from '@playwright/test'
import { Desk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, picture, test } from '../support/story'

const grid = '990981100202002'

test('health is written down with the consent on which it stands', async ({ desk, request }) => {
  const api = await new Api(request).logIn('comm5')
  const address = '石桥村邻里巷 21 号'
  const { number: dwelling } = await api.post<{ number: string }>('/api/dwellings', { gridCode: grid, kind: 'house', address })
  const { number: home } = await api.post<{ number: string }>('/api/households', { kind: 'LIVING', dwelling, category: 'resident' })
  const person = { name: '公良有据', sex: '1', birthDate: '1950-03-04', nation: '01' }
  const { number } = await api.post<{ number: string }>('/api/residents', { person, household: home, relation: '02' })

  const { page } = await Desk.logIn(await desk(), 'comm5')
  await page.goto(`/desk/archive/residents/${number}`)
  await page.getByRole('button', { name: '修改', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('group', { name: '健康信息的依据' })).toHaveCount(0)
  await choose(page, dialog.getByRole('combobox', { name: '健康状况' }), '慢性病')
  const ground = dialog.getByRole('group', { name: '健康信息的依据' })
  await expect(ground).toBeVisible()
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(ground.getByText('没有依据不能登记健康状况，请选择')).toBeVisible()
  await choose(page, ground.getByRole('combobox', { name: '依据' }), '本人单独同意')
  await ground.getByLabel('同意书编号').fill('健康同意书 2026-012')
  await ground.getByLabel('同意日期').fill('2026-01-05')
  await page.keyboard.press('Tab')
  await expectAccessible(page)
  await picture(page, 'archive-health-desk')
  await dialog.getByRole('button', { name: '保存' }).click()

  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('本人单独同意，2026-01-05，健康同意书 2026-012')).toBeVisible()
})

test('the office sees what a schedule would delete, and switches it on after checking', async ({ desk }) => {
  const { page } = await Desk.logIn(await desk(), 'admin')
  await page.goto('/desk/admin/office')
  const row = page.getByRole('row', { name: /住户申请/ })
  await expect(row).toContainText('核对后才能启用')
  await row.getByRole('button', { name: '修改' }).click()
  await row.getByRole('checkbox', { name: '到期删除' }).check()
  await row.getByRole('button', { name: '保存' }).click()
  await expect(row.getByRole('alert')).toHaveText('请先核对法律和档案保管期限表，再启用')
  await expectAccessible(page)
  await row.getByRole('checkbox', { name: '法律和档案保管期限表我已核对' }).check()
  await row.getByRole('button', { name: '保存' }).click()

  await expect(row).toContainText('已启用')
  await row.scrollIntoViewIfNeeded()
  await picture(page, 'retention-desk')
})

async function choose(page: Page, box: Locator, option: string) {
  await box.click({ force: true })
  await page.getByRole('option', { name: option, exact: true }).click()
}
