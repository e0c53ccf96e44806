import type { APIRequestContext, Page } from '@playwright/test'
import { Desk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const applicant = { name: '公冶错拒', document: '990983197003030012', address: '白果湾村上湾组 21 号' }

/** An application that the village has refused. */
async function refused(request: APIRequestContext) {
  const clerk = await new Api(request).logIn('comm4')
  const asked = { item: '49', documentKind: 'RESIDENT_ID', documentNumber: applicant.document }
  const { materials } = await clerk.post<{ materials: { sort: number, required: boolean }[] }>('/api/service-applications/outlook', asked)
  const { number } = await clerk.post<{ number: string }>('/api/service-applications', {
    item: '49',
    applicant: { name: applicant.name, documentKind: 'RESIDENT_ID', documentNumber: applicant.document, phone: '13800138000', address: applicant.address },
    identityCheck: 'CARD', community: '990981100201', statement: '本人申请办理', resultWay: 'SELF',
    materials: materials.filter(({ required }) => required).map(({ sort }) => ({ sort, promised: false })),
  })
  await act(clerk, 'comm4', number, 'passReview', { suggestion: 'refuse' }, '未满 60 周岁')
  await act(clerk, 'sec4', number, 'refuseApplication', {}, '未满 60 周岁，不属于优待对象')
  return number
}

/** On a small screen nothing is lost either. */
async function expectToFitAPhone(page: Page, name?: string) {
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScrolling(page)
  await expectAccessible(page)
  if (name) await picture(page, name)
  await page.setViewportSize({ width: 1280, height: 800 })
}

type Form = Record<string, unknown>

async function act(api: Api, username: string, number: string, outcome: string, form: Form, opinion: string | null = null) {
  await api.logIn(username)
  const { taskId } = await api.get<{ taskId: string }>(`/api/cases/${number}/task`)
  await api.post(`/api/tasks/${taskId}/actions/${outcome}`, { form, opinion, evidenceIds: [] })
}

test('a wrong refusal is owned up to, excused by others, put right, and the applicant keeps his remedies', async ({ desk, request }) => {
  test.slow()
  const application = await refused(request)

  const stranger = await Desk.logIn(await desk(), 'street4')
  await stranger.page.goto(`/desk/cases/${application}`)
  await expect(stranger.timeline.first()).toBeVisible()
  await expect(stranger.page.getByRole('button', { name: '登记差错' })).toHaveCount(0)

  const clerk = await Desk.logIn(await desk(), 'comm4')
  await clerk.page.goto(`/desk/cases/${application}`)
  await expect(clerk.page.getByRole('button', { name: '登记差错' })).toBeVisible()

  const secretary = await Desk.logIn(await desk(), 'sec4')
  await secretary.go('容错纠错')
  await secretary.page.getByRole('button', { name: '登记差错' }).click()
  const dialog = secretary.page.getByRole('dialog', { name: '登记差错' })
  await dialog.getByRole('combobox', { name: '差错所在的案件' }).click({ force: true })
  await secretary.page.keyboard.type(application)
  await secretary.page.getByRole('option', { name: application }).click()
  await expect(dialog.getByText('纠正后必须告知本人和救济途径')).toBeVisible()
  await expectAccessible(secretary.page)
  await dialog.getByRole('button', { name: '取消' }).click()

  await secretary.page.goto(`/desk/cases/${application}`)
  await secretary.page.getByRole('button', { name: '登记差错' }).click()
  await dialog.getByRole('combobox', { name: '当事人' }).click({ force: true })
  await secretary.page.getByRole('option', { name: /白果湾村/ }).first().click()
  await dialog.getByLabel('差错事实').fill('把出生年份看错，少算了十岁，按不满 60 周岁拒绝了申请')
  await picture(secretary.page, 'correction-register-desk')
  await expectToFitAPhone(secretary.page)
  await dialog.getByRole('button', { name: '登记', exact: true }).click()
  await expect(dialog.getByText('请填写这一项')).toBeVisible()
  await expectAccessible(secretary.page)
  await dialog.getByLabel('造成的影响').fill('老人当天没有领到优待证，多跑了一趟')
  await expect(dialog.getByText('纠正后必须告知本人和救济途径')).toBeVisible()
  await dialog.getByRole('button', { name: '登记', exact: true }).click()
  await expect(secretary.page.getByRole('heading', { level: 1 })).toContainText('容错纠错')
  const number = secretary.page.url().split('/').at(-1)!

  await clerk.go('容错纠错')
  await clerk.row(number).getByRole('link', { name: number }).click()
  await clerk.page.getByRole('textbox', { name: '您的意见' }).fill('系统带出的日期不清楚，当天已经发现，愿意马上纠正')
  await expectAccessible(clerk.page)
  await picture(clerk.page, 'correction-state-desk')
  await expectToFitAPhone(clerk.page)
  await clerk.page.getByRole('button', { name: '陈述意见' }).click()
  await expect(clerk.page.getByText('已提交，认定时会如实考虑')).toBeVisible()

  const api = new Api(request)
  await act(api, 'officer.jw', number, 'proposeFinding', {
    finding: 'NON_SUBJECTIVE', ground: 'corrected-at-once', reasons: '查看了系统日志：接口返回的日期缺位，经办人当天主动报告',
  })

  const supervisor = await Desk.logIn(await desk(), 'city.supervisor')
  await supervisor.open('可领', number)
  await supervisor.claim()
  await supervisor.choose('非主观，容错免责')
  await supervisor.task.locator('.fjs-form-field-select').filter({ hasText: '免责情形' }).locator('.fjs-input-group').click()
  await supervisor.task.locator('.fjs-dropdownlist-item').filter({ hasText: '主动及时纠正' }).click()
  await supervisor.task.getByLabel('决定的理由').fill('未获私利，主动纠正，情节轻微')
  await expectAccessible(supervisor.page)
  await picture(supervisor.page, 'correction-decide-desk')
  await expectToFitAPhone(supervisor.page)
  await supervisor.submit('非主观，容错免责')
  await expect(supervisor.page.getByText('不作负面评价').first()).toBeVisible()

  await secretary.open('可领', number)
  await secretary.claim()
  await secretary.choose('已纠正')
  await secretary.task.getByLabel('怎么纠正的').fill('撤销原决定，重新受理并当天发证')
  await secretary.submit('已纠正')
  await expect(secretary.task.getByText('涉及群众的必须填写').first()).toBeVisible()
  await act(api, 'sec4', number, 'correctError', {
    correction: '撤销原决定，重新受理并当天发证', newDecision: '优待受〔2026〕12 号', citizenTold: '您的申请已经重新受理，优待证当天送到家',
    toldOn: '2026-01-05', remedyTold: '对原决定不服的，60 日内可以申请行政复议，6 个月内可以提起行政诉讼',
  })
  await act(api, 'officer.jw', number, 'confirmCorrection', { reasons: '电话核实，本人已领证' })

  await clerk.page.reload()
  await expect(clerk.page.getByRole('button', { name: '申请复核', exact: true })).toBeVisible()
  await expectAccessible(clerk.page)
  await picture(clerk.page, 'correction-told-desk')
  await clerk.page.getByRole('button', { name: '不申请复核' }).click()
  await expect(clerk.page.getByText('已办结').first()).toBeVisible()

  await secretary.page.goto(`/desk/cases/${application}`)
  await expect(secretary.timeline.filter({ hasText: '优待证当天送到家' })).toContainText('行政复议')
  await expect(secretary.timeline.filter({ hasText: '少算了十岁' })).toHaveCount(0)

  await supervisor.go('容错纠错')
  await expect(supervisor.row(number)).toContainText('非主观')
  await expectAccessible(supervisor.page)
  await expectNoSidewaysScrolling(supervisor.page)
  await picture(supervisor.page, 'corrections-desk')
  await expectToFitAPhone(supervisor.page)
  await supervisor.row(number).getByRole('link', { name: number }).click()
  await expect(supervisor.page.getByText('群众原来的案件、文书和救济途径一律不变。')).toBeVisible()
  await expectToFitAPhone(supervisor.page, 'correction-small')

  await stranger.go('容错纠错')
  await expect(stranger.page.getByText('没有您能看到的容错纠错。')).toBeVisible()
  await stranger.page.goto(`/desk/cases/${number}`)
  await expect(stranger.page.getByText('少算了十岁')).toHaveCount(0)
})
