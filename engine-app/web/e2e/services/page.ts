import type { Page } from '@playwright/test'
import type { Desk } from '../events/page'
import { expect, picture } from '../support/story'

/** Today in the office, as a date is typed. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** Chooses, and sees that it was taken: a list that is still unfolding moves away under the pointer. */
async function pick(page: Page, label: string, option: string) {
  const field = page.getByRole('combobox', { name: label })
  await expect(async () => {
    await field.click({ force: true })
    await page.getByRole('option', { name: option }).click({ timeout: 2_000 })
    await expect(page.locator('.el-select').filter({ has: field })).toContainText(option, { timeout: 2_000 })
  }).toPass()
}

/** What the window says of a paper when it takes an application in. */
export const mark = (page: Page, paper: string, state: string) => pick(page, `${paper}：窗口核对`, state)

/** The applicant shows his document; the window says so. */
export const seeDocument = (page: Page) => pick(page, '怎样核对的身份', '看过证件')

/** One of several steps that are open at once, beside the list. */
export async function openStep(desk: Desk, number: string, step: string) {
  await desk.view('可领').click()
  await desk.row(number).filter({ hasText: step }).getByRole('link').click()
  await desk.claim()
}

interface Visit { day: string, companion: string, findings: string }

/** The first of two goes to see, and says what he found. */
export async function visit(desk: Desk, number: string, { day, companion, findings }: Visit, shown: string) {
  await openStep(desk, number, '上门核实（踏勘）')
  await desk.choose('提交核实结果')
  await desk.task.getByLabel(/^核实日期/).fill(day)
  await desk.task.getByLabel(/^核实日期/).press('Enter')
  await desk.task.getByLabel('同行核实人员').fill(companion)
  await desk.task.getByLabel('核实情况').fill(findings)
  await picture(desk.page, shown)
  await desk.submit('提交核实结果')
}

/** Whoever looks at the case has nothing there to decide it with. */
export async function expectNothingToSign({ page }: Desk) {
  await expect(page.getByRole('region', { name: '申请', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /准予|不予|领取/ })).toHaveCount(0)
}
