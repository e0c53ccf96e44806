import type { Page } from '@playwright/test'
import type { Desk } from '../events/page'
import { expect, picture } from '../support/story'

/** Today in the office, as a date is typed. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** What the window says of a paper when it takes an application in. */
export async function mark(page: Page, paper: string, state: string) {
  await page.getByRole('combobox', { name: `${paper}：窗口核对` }).click({ force: true })
  await page.getByRole('option', { name: state }).click()
}

/** The applicant shows his document; the window says so. */
export async function seeDocument(page: Page) {
  await page.getByRole('combobox', { name: '怎样核对的身份' }).click({ force: true })
  await page.getByRole('option', { name: '看过证件' }).click()
}

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
