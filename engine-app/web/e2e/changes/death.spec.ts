import type { Page } from '@playwright/test'
import { Desk, PhoneDesk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const home = { grid: '990981001003001', address: '新风里七十七号' }
const old = { name: '彭守田', sex: '1', birthDate: '1948-03-05' }
const wife = { name: '赵桂兰', sex: '2', birthDate: '1950-09-12' }

/** The household of the story, as the community had recorded it. */
async function record(api: Api) {
  const dwelling = await api.post<{ number: string }>('/api/dwellings', { gridCode: home.grid, kind: 'house', address: home.address })
  const household = await api.post<{ number: string }>('/api/households', { kind: 'LIVING', dwelling: dwelling.number, category: 'resident' })
  await api.post('/api/residents', { person: old, household: household.number, relation: '02' })
  await api.post('/api/residents', { person: wife, household: household.number, relation: '12' })
  return household.number
}

/** A paper as somebody would take a photo of it. */
async function paper(page: Page) {
  await page.setContent('<h1>居民死亡医学证明书</h1><p>姓名：彭守田</p><p>出具单位：安澜市人民医院（示例）</p>')
  return { name: '证明.png', mimeType: 'image/png', buffer: await page.screenshot() }
}

test('a death reported by a grid worker reaches the archive and the departments', async ({ desk, phone, request }) => {
  const household = await record(await new Api(request).logIn('comm3'))

  const { page: worker } = await PhoneDesk.logIn(await phone(), 'grid09')
  await worker.getByRole('link', { name: '人口变动' }).click()
  await worker.getByRole('button', { name: '报告人口变动' }).click()
  await worker.getByLabel('按住址或户编号查找').fill(home.address)
  await worker.getByRole('button', { name: home.address }).click()
  await worker.getByLabel('变动').selectOption({ label: '死亡' })
  await worker.getByLabel('谁').selectOption({ label: '彭守田 · 户主' })
  await worker.getByLabel('情况说明（可不填，加密保存）').fill('家属电话告知，今早在家中去世')
  await worker.getByLabel('拍照', { exact: true }).setInputFiles(await paper(await desk()))
  await expect(worker.getByText('已传好 1 张')).toBeVisible()
  await expectAccessible(worker)
  await expectNoSidewaysScrolling(worker)
  await picture(worker, 'change-report-phone')
  await worker.getByRole('button', { name: '上报', exact: true }).click()
  await expect(worker.getByRole('heading', { level: 1 })).toHaveText('已上报')
  await worker.getByRole('button', { name: '我上报的' }).click()
  await expect(worker.getByRole('button', { name: /死亡 · 已上报待核实/ })).toContainText(household)

  const clerk = await Desk.logIn(await desk(), 'comm3')
  const { page } = clerk
  await clerk.go('人口变动')
  await clerk.row(household).getByRole('link').click()
  const facts = page.getByRole('region', { name: '变动事项' })
  await expect(facts).toContainText('彭守田')
  await expect(facts.getByRole('row', { name: /户内状态/ })).toContainText('死亡注销')
  await clerk.choose('核实属实')
  await clerk.task.getByText('上门见到本人或者家属').click()
  await expectAccessible(page)
  await picture(page, 'change-verify-desk')
  await clerk.submit('核实属实')
  await expect(clerk.task.getByRole('button', { name: '退回重新核实' })).toBeVisible() // the next step, not the one just done
  await clerk.choose('登记')
  await expect(clerk.task.getByText('把 赵桂兰 标为独居老人')).toBeVisible()
  await picture(page, 'change-apply-desk')
  await clerk.submit('登记')
  await expect(facts).toContainText('停发养老待遇')
  await expect(facts).toContainText('待反馈')
  const number = page.url().split('/').pop()!

  const pension = await Desk.logIn(await desk(), 'officer.rs')
  await pension.page.goto(`/desk/cases/${number}`)
  const asked = pension.page.getByRole('region', { name: '变动事项' })
  await expect(asked).toContainText('彭守田')
  await expect(asked).not.toContainText(home.address)
  await pension.choose('已落实')
  await pension.task.getByLabel('落实情况（可不填）').fill('下月起停发，多发的一个月已发函追回')
  await pension.submit('已落实')
  const police = await Desk.logIn(await desk(), 'officer.ga')
  await police.page.goto(`/desk/cases/${number}`)
  await police.choose('已落实')
  await police.submit('已落实')
  await expect(police.page.getByText('变动办结').first()).toBeVisible()

  await page.reload()
  await expect(facts.getByText('已落实')).toHaveCount(2)
  await expectAccessible(page)
  await picture(page, 'change-closed-desk')
  const api = await new Api(request).logIn('comm3')
  const { members } = await api.get<{ members: { name: string, relation: { name: string } }[] }>(`/api/households/${household}`)
  expect(members.map(({ name, relation }) => `${name} ${relation.name}`)).toEqual(['赵桂兰 户主'])
})
