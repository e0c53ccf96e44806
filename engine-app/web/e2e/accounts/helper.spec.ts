import type { APIRequestContext, Page } from '@playwright/test'
import { Desk } from '../events/page'
import { Api } from '../support/api'
import { photo } from '../support/photo'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const grid = '990981100202002'

/** Somebody of 石桥村 who has no telephone. */
async function resident(request: APIRequestContext) {
  const api = await new Api(request).logIn('comm5')
  const { number: dwelling } = await api.post<{ number: string }>('/api/dwellings', { gridCode: grid, kind: 'house', address: '石桥村邻里巷 21 号' })
  const { number: household } = await api.post<{ number: string }>('/api/households', { kind: 'LIVING', dwelling, category: 'resident' })
  const person = { name: '闻人无机', documentKind: 'RESIDENT_ID', documentNumber: '990983194505051215', nation: '01', craft: '木工' }
  const { number } = await api.post<{ number: string }>('/api/residents', { person, household, relation: '02' })
  return number
}

async function authorise(page: Page) {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: '本人怎样授权' }).click({ force: true })
  await page.getByRole('option', { name: '本人签名照片' }).click()
  await dialog.locator('input[type=file]').setInputFiles(photo('rubbish-left', { longitude: 113.2, latitude: 31.1 }))
  await expect(dialog.getByText(/^已收到：/)).toBeVisible()
}

test('a grid worker enters what somebody without a telephone asks, and somebody else answers on paper', async ({ desk, phone, request }) => {
  const number = await resident(request)
  const { page: worker } = await Desk.logIn(await desk(), 'grid17')
  await worker.goto(`/desk/archive/residents/${number}`)
  const entries = worker.getByRole('region', { name: '代录' })
  await entries.getByRole('button', { name: '代录资料申请' }).click()
  const asking = worker.getByRole('dialog', { name: '替本人录入资料申请' })
  await asking.getByLabel('本人的话').fill('想看看登记了我哪些事，有没有人查过')
  await authorise(worker)
  await expectAccessible(worker)
  await picture(worker, 'account-helper-request-desk')
  await asking.getByRole('button', { name: '录入', exact: true }).click()
  await expect(entries.getByText('查看全部资料')).toBeVisible()
  await expect(entries.getByText('等待答复')).toBeVisible()

  await entries.getByRole('button', { name: /^代录同意 在扫码页显示/ }).click()
  await expect(worker.getByText('请先把下面的话读给本人听')).toBeVisible()
  await authorise(worker)
  await expectAccessible(worker)
  await picture(worker, 'account-helper-consent-desk')
  await worker.getByRole('button', { name: '录入同意' }).click()
  await expect(entries.getByText('已同意')).toBeVisible()
  await expectAccessible(worker)
  await entries.scrollIntoViewIfNeeded()
  await picture(worker, 'account-helper-desk')

  const { page } = await Desk.logIn(await desk(), 'comm5')
  await page.goto('/desk/notices')
  await page.getByRole('button', { name: /有 1 件资料申请等您答复/ }).first().click()
  const row = page.getByRole('row').filter({ hasText: number })
  await expect(row).toContainText('代录')
  await expectAccessible(page)
  await picture(page, 'account-helper-list-desk')
  await row.getByRole('button', { name: '查看' }).click()
  const dialog = page.getByRole('dialog', { name: '查看全部资料' })
  await dialog.getByLabel('答复').fill('全部资料已打印，请看附页')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: '同意', exact: true }).click()
  await expect(page.getByText('已同意并答复')).toBeVisible()
  await page.getByRole('combobox', { name: '状态' }).click({ force: true })
  await page.getByRole('option', { name: '已同意' }).click()
  await expect(row).toContainText('还没有交给本人')
  await row.getByRole('button', { name: '查看' }).click()
  const [paper] = await Promise.all([page.context().waitForEvent('page'), dialog.getByRole('button', { name: '打印答复' }).click()])
  await paper.close()
  await expectAccessible(page)
  await picture(page, 'account-helper-answer-desk')
  await dialog.getByRole('button', { name: '已交给本人' }).click()
  await expect(page.getByText('已记录交给本人')).toBeVisible()
  await expect(row).toContainText('交给本人')

  const small = await phone()
  const { page: narrow } = await Desk.logIn(small, 'comm5')
  await narrow.goto(`/desk/archive/residents/${number}`)
  await expect(narrow.getByRole('region', { name: '代录' })).toBeVisible()
  await narrow.getByRole('region', { name: '代录' }).scrollIntoViewIfNeeded()
  await expectNoSidewaysScrolling(narrow)
  await picture(narrow, 'account-helper-narrow')
})
