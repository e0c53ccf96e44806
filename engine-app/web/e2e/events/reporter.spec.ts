import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { grid, people, stairwell } from './data'
import { Desk, FollowOnPhone, tokenOf } from './page'

test.describe('what a reporter can still do with number and query code', () => {
  let receipt: { number: string, queryCode: string }

  test.beforeEach(async ({ request }) => {
    const gridToken = await tokenOf(request, grid.code)
    receipt = await new Api(request).post('/api/public/events', {
      gridToken, categoryCode: stairwell.categoryCode, description: stairwell.words, address: stairwell.address,
      reporter: { name: null, phone: null, anonymous: true }, evidenceIds: [], consent: true,
    })
  })

  test('a report is withdrawn while nobody has taken it on, and leaves the pool', async ({ phone, desk }) => {
    const follow = new FollowOnPhone(await phone())
    const { page } = follow
    await follow.find(receipt.number, receipt.queryCode)
    await page.getByRole('button', { name: /^撤回上报/ }).click()
    await page.getByRole('button', { name: '确定撤回' }).click()
    await expect(page.getByText('请写几个字，说说为什么撤回')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('为什么撤回').fill(stairwell.whyWithdrawn)
    await page.getByRole('button', { name: '确定撤回' }).click()
    await expect(page.getByText('已经撤回，这件事不再办理')).toBeVisible()
    await expect(follow.now).toContainText('已经撤回')
    await expect(page.getByRole('button', { name: /^撤回上报/ })).toHaveCount(0)

    const community = await Desk.logIn(await desk(), people.communityStaff.username)
    await community.view('已办').click()
    await community.view('可领').click()
    await expect(community.row('WG-').first()).toBeVisible()
    await expect(community.row(receipt.number)).toHaveCount(0)
  })

  test('something is added with a photo; the phone says when there is news', async ({ phone, desk, request }) => {
    const follow = new FollowOnPhone(await phone())
    const { page } = follow
    await follow.find(receipt.number, receipt.queryCode)
    await page.getByRole('button', { name: '记在这部手机上' }).click()
    await expect(page.getByText('已记在这部手机上')).toBeVisible()

    await page.getByRole('button', { name: /^补充情况/ }).click()
    await page.getByLabel('补充什么').fill(stairwell.more)
    await page.getByLabel('拍照', { exact: true }).setInputFiles(stairwell.photo())
    await expect(page.getByText('已传好 1 张')).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await picture(page, 'supplement-phone')
    await page.getByRole('button', { name: '提交补充' }).click()
    await expect(page.getByText('补充好了，办理人员会看到')).toBeVisible()
    await expect(follow.steps.first()).toContainText(stairwell.more)

    await page.goto('/m')
    await expect(page.getByRole('button', { name: '我的上报', exact: true })).toBeVisible()
    await new Api(request).act(people.communityStaff.username, receipt.number, 'accept')
    await page.reload()
    await page.getByRole('button', { name: '我的上报（1 件有新进展）' }).click()
    await expect(page.getByText('有新进展', { exact: true })).toBeVisible()
    await expectAccessible(page)
    await picture(page, 'my-reports-phone')
    await page.getByRole('button', { name: new RegExp(stairwell.words) }).first().click()
    await expect(page.getByText('上次看过以后，有 1 条新进展')).toBeVisible()
    await expect(page.getByRole('button', { name: /^撤回上报/ })).toHaveCount(0)
    await page.goto('/m')
    await expect(page.getByRole('button', { name: '我的上报', exact: true })).toBeVisible()

    const community = await Desk.logIn(await desk(), people.communityStaff.username)
    await expect(community.view('待办')).toBeVisible()
    await community.page.goto(`/desk/cases/${receipt.number}`)
    await expect(community.timeline.filter({ hasText: stairwell.more })).toBeVisible()
  })

  test('what is not solved is opened again under the same number', async ({ phone, desk, request }) => {
    const api = new Api(request)
    await api.act(people.communityStaff.username, receipt.number, 'accept')
    await api.act(people.communityStaff.username, receipt.number, 'handleSelf')
    const evidence = [await api.upload(stairwell.photo())]
    await api.act(people.communityStaff.username, receipt.number, 'finish', { result: stairwell.result }, evidence)
    await api.act(people.gridWorker.username, receipt.number, 'solved', { method: 'onSite' })
    await api.act(people.governanceCentre.username, receipt.number, 'approve', { quality: 'good' })

    const follow = new FollowOnPhone(await phone())
    const { page } = follow
    await follow.find(receipt.number, receipt.queryCode)
    await expect(follow.now).toContainText('办完了')
    await page.getByRole('button', { name: /^没有解决.*月\d+日 \d\d:\d\d 前可以提出/ }).click()
    await page.getByLabel('还有什么没有解决').fill(stairwell.left)
    await picture(page, 'not-solved-phone')
    await page.getByRole('button', { name: '请他们重新处理' }).click()
    await expect(page.getByText('已经提交，会重新处理')).toBeVisible()
    await expect(follow.now).toContainText(`${grid.community}正在处理`)
    await expect(page.getByRole('button', { name: /^没有解决/ })).toHaveCount(0)

    const community = await Desk.logIn(await desk(), people.communityStaff.username)
    await expect(community.view('待办')).toBeVisible()
    await community.page.goto(`/desk/cases/${receipt.number}`)
    await expect(community.light).toHaveText('待处理')
    await expect(community.timeline.filter({ hasText: stairwell.left })).toBeVisible()
  })

  test('a bad rating has it handled again', async ({ phone, request }) => {
    const api = new Api(request)
    await api.act(people.communityStaff.username, receipt.number, 'accept')
    await api.act(people.communityStaff.username, receipt.number, 'handleSelf')
    const evidence = [await api.upload(stairwell.photo())]
    await api.act(people.communityStaff.username, receipt.number, 'finish', { result: stairwell.result }, evidence)
    await api.act(people.gridWorker.username, receipt.number, 'solved', { method: 'onSite' })
    await api.act(people.governanceCentre.username, receipt.number, 'approve', { quality: 'good' })

    const follow = new FollowOnPhone(await phone())
    await follow.find(receipt.number, receipt.queryCode)
    await follow.page.getByRole('radio', { name: /^1 星/ }).check({ force: true })
    await expect(follow.page.getByText('这样评价，会请他们重新处理。', { exact: false })).toBeVisible()
    await follow.page.getByLabel('还有什么没有解决').fill(stairwell.left)
    await follow.page.getByRole('button', { name: '提交评价' }).click()
    await expect(follow.page.getByText('会请他们重新处理，编号和查询码不变。')).toBeVisible()
    await expect(follow.now).toContainText(`${grid.community}正在处理`)
  })
})
