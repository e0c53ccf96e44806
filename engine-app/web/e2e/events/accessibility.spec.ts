import type { Page } from '@playwright/test'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { grid, livestock, people } from './data'
import { Desk, FollowOnPhone, PhoneDesk, ReportOnPhone, tokenOf } from './page'

async function expectFitForAll(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

/** A report of a passer-by, made through the interface. */
async function reported(api: Api, token: string) {
  return api.post<{ number: string, queryCode: string }>('/api/public/events', {
    gridToken: token, categoryCode: '0501', description: livestock.words, address: livestock.address,
    reporter: { name: null, phone: null, anonymous: true }, evidenceIds: [await api.upload(livestock.photo())], consent: true,
  })
}

for (const elder of [false, true]) {
  test(`everybody can use the pages of residents${elder ? ' in elder mode' : ''}`, async ({ phone, request }) => {
    const token = await tokenOf(request, grid.code)
    const { number, queryCode } = await reported(new Api(request), token)
    const report = new ReportOnPhone(await phone())
    const { page, title } = report
    await page.goto('/m')
    await expect(title).toBeVisible()
    if (elder) await report.button('大字版').click()
    await expectFitForAll(page)

    await report.scan(token)
    await expect(title).toHaveText(grid.name)
    await expectFitForAll(page)
    if (elder) await picture(page, 'elder-phone')

    await report.begin()
    await expectFitForAll(page)
    await report.takePhoto(livestock.photo())
    await expectFitForAll(page)
    await page.getByRole('button', { name: livestock.group }).click()
    await expect(page.getByRole('button', { name: livestock.category })).toBeVisible()
    await expectFitForAll(page)
    await page.getByRole('button', { name: livestock.category }).click()
    await expect(title).toHaveText('说说是怎么回事')
    await expectFitForAll(page)
    await report.describe(livestock.words)
    await report.next()
    await expect(page.getByText('请记下位置，或者写出地点')).toBeVisible()
    await expectFitForAll(page)
    await report.button('用照片的拍摄地点').click()
    await report.next()
    await expect(title).toHaveText(/是不是同一件事|要不要留联系方式/)
    await expectFitForAll(page)
    await report.isAnother()
    await page.getByRole('radio', { name: '留下称呼和电话' }).check()
    await expectFitForAll(page)
    await page.getByRole('checkbox', { name: /同意/ }).check()
    await report.next()
    await expectFitForAll(page)
    await report.send()
    await expectFitForAll(page)

    const follow = new FollowOnPhone(page)
    await page.goto('/m/cases')
    await expectFitForAll(page)
    await follow.find(number, queryCode)
    await expect(follow.steps).not.toHaveCount(0)
    await expectFitForAll(page)
    await page.goto('/g/AAAAAAAAAAAAAAAAAAAAAA')
    await expect(title).toHaveText('这个二维码用不了了')
    await expectFitForAll(page)
  })
}

test('everybody can use the pages of grid workers', async ({ phone, request }) => {
  const token = await tokenOf(request, grid.code)
  const api = new Api(request)
  const { number } = await reported(api, token)
  await api.act(people.communityStaff.username, number, 'accept')
  await api.act(people.communityStaff.username, number, 'handleSelf')
  const finished = { result: livestock.result, closing_slipNumber: livestock.slip, closing_disinfected: true }
  await api.act(people.communityStaff.username, number, 'finish', finished, [await api.upload(livestock.resultPhoto())])

  const login = await phone()
  await login.goto('/m/login')
  await expectFitForAll(login)
  const worker = await PhoneDesk.logIn(login, people.gridWorker.username)
  const { page } = worker
  await expectFitForAll(page)
  await worker.tab('可领').click()
  await worker.row(number).click()
  await expect(page.getByText(livestock.result)).toBeVisible()
  await expectFitForAll(page)
  await page.getByRole('button', { name: '未解决' }).click()
  await expect(page.getByRole('radio', { name: '现场查看' })).toBeVisible()
  await expectFitForAll(page)
  for (const path of ['/m/report', '/m/password', `/m/matters/${number}`]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectFitForAll(page)
  }
})

test('everybody can use the desk', async ({ desk, request }) => {
  test.setTimeout(120_000)
  const token = await tokenOf(request, grid.code)
  const { number } = await reported(new Api(request), token)
  const entry = await desk()
  await entry.goto('/desk/login')
  await expect(entry.getByRole('button', { name: '登录', exact: true })).toBeVisible()
  await expectFitForAll(entry)
  const community = await Desk.logIn(entry, people.communityStaff.username)
  const { page } = community
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
  await community.view('可领').click()
  await expect(community.row(number)).toBeVisible()
  await expectFitForAll(page)
  await community.row(number).getByRole('link').click()
  await expect(community.task).toBeVisible()
  await community.choose('不予立案')
  await expect(community.task.getByLabel(/^不予立案的理由/)).toBeVisible()
  await expectFitForAll(page)
  await page.goto(`/desk/cases/${number}`)
  await community.choose('承接')
  await expectFitForAll(page)
  for (const tab of ['流程图', /^附件/, /^关联/]) {
    await community.tab(tab).click()
    await expect(page.getByRole('main').getByRole('img').or(page.getByRole('main').getByRole('table')).or(
      page.getByRole('main').getByRole('button', { name: /^放大查看/ })).or(page.getByText('没有关联的案件。')).first()).toBeVisible()
    await expectFitForAll(page)
  }
  for (const path of ['/desk/report', '/desk/grids', '/desk/grids/signs', '/desk/password', '/desk/nowhere/else']) {
    await page.goto(path)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expectFitForAll(page)
  }
})

test('everybody can use the pages of administrators', async ({ desk }) => {
  const admin = await Desk.logIn(await desk(), 'admin')
  const { page } = admin
  await admin.go('单位')
  await page.getByRole('treeitem').first().click()
  await page.getByRole('button', { name: '添加下级单位' }).click()
  await expectFitForAll(page)
  await admin.page.goto('/desk/admin/staff')
  await page.getByRole('button', { name: '岗位', exact: true }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectFitForAll(page)
  await page.goto('/desk/admin/units')
  await page.getByRole('button', { name: '按列表' }).click()
  await expect(page.getByRole('row').nth(3)).toBeVisible()
  await expectFitForAll(page)
  await admin.page.goto('/desk/admin/audit')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await expectFitForAll(page)
})

test('everybody can use the pages of models and settings', async ({ desk }) => {
  const { page } = await Desk.logIn(await desk(), 'city.center')
  for (const path of ['office', 'models', 'models/PROCESS/event-escalation/1', 'models/DECISION/time-limits/1', 'models/FORM/handle-event/1']) {
    await page.goto(`/desk/admin/${path}`)
    await expect(page.getByRole('main').getByRole('table').or(page.getByRole('main').locator('.djs-container, .fjs-form')).first()).toBeVisible()
    await expectFitForAll(page)
  }
})
