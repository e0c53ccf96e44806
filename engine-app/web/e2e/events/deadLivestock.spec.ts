import { expect, picture, test } from '../support/story'
import { grid, livestock, people } from './data'
import { Desk, expectEnglishLabels, expectPhoto, FollowOnPhone, ReportOnPhone, tokenOf } from './page'

test('dead livestock at a ditch is reported from a phone, removed by the bureau and rated', async ({ phone, desk, request }) => {
  test.setTimeout(120_000)
  const token = await tokenOf(request, grid.code)
  let number = ''
  let code = ''
  let promised = ''

  await test.step('a passer-by scans the sign and reports with a photo', async () => {
    const report = new ReportOnPhone(await phone())
    await report.scan(token)
    await expect(report.title).toHaveText(grid.name)
    await expect(report.page.getByText(`${grid.street} · ${grid.community}`)).toBeVisible()
    await expect(report.page.getByRole('region', { name: '网格员' })).toContainText(people.gridWorker.name)
    await picture(report.page, 'grid-phone')
    await report.begin()
    await report.takePhoto(livestock.photo())
    await report.choose(livestock.group, livestock.category)
    await report.describe(livestock.words)
    await report.locate(livestock.address)
    await report.leaveContact('李师傅', '13800000000')
    await expect(report.page.getByText('李师傅 13800000000')).toBeVisible()
    await picture(report.page, 'report-phone')
    await report.send();
    ({ number, code, promised } = await report.receipt())
    expect(promised).toMatch(/^\d+月\d+日 17:30$/)
    await picture(report.page, 'receipt-phone')
  })

  const community = await Desk.logIn(await desk(), people.communityStaff.username)

  await test.step('the village finds it in its pool, claims and accepts it', async () => {
    await expect(community.row(number)).toHaveCount(0)
    await community.view('可领').click()
    const row = community.row(number)
    await expect(row).toContainText('待接收')
    await expect(row).toContainText('承接事件')
    await expect(row).toContainText('未领取')
    await community.open('可领', number)
    await expect(community.page.getByText(livestock.words).first()).toBeVisible()
    await expect(community.page.getByText('李** 138****0000')).toBeVisible()
    await expect(community.page.getByText(/^承诺答复/)).toContainText(`${promised} 前`)
    await community.claim()
    await community.choose('承接')
    await community.submit('承接')
    await expect(community.said(/承接/)).toBeVisible()
    await expect(community.light).toHaveText('待处理')
  })

  await test.step('it sees why the agriculture bureau is proposed and transfers the matter', async () => {
    await expect(community.page.getByText(livestock.routing)).toBeVisible()
    await community.choose('转办部门')
    await expect(community.task.getByLabel('承办部门')).toHaveValue(livestock.department)
    await picture(community.page, 'case-desk')
    await community.submit('转办部门')
    await expect(community.said(/^已转给农业农村局/)).toBeVisible()
    await expect(community.light).toHaveText('待接收')
    await expect(community.page.getByText(/正在“部门签收”，由 农业农村局 办理/)).toBeVisible()
  })

  await test.step('the passer-by already reads who has it now', async () => {
    const follow = new FollowOnPhone(await phone())
    await follow.find(number, code)
    await expect(follow.now).toContainText('农业农村局')
    await expect(follow.now).toContainText(`${promised} 前`)
    await expect(follow.steps.first()).toContainText(/^.*已转给农业农村局/)
  })

  await test.step('the bureau signs', async () => {
    const bureau = await Desk.logIn(await desk(), people.agricultureDesk)
    await bureau.open('可领', number)
    await bureau.choose('签收')
    await bureau.submit('签收')
    await expect(bureau.said(/签收/)).toBeVisible()
    await expect(bureau.light).toHaveText('待处理')
  })

  await test.step('a visitor from abroad reads all of it in English', async () => {
    const visitor = await Desk.logIn(await desk(), people.agricultureHead)
    await visitor.page.getByRole('button', { name: 'English' }).click()
    await visitor.page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name: 'My unit' }).click()
    await expect(visitor.row(number)).toContainText('To handle')
    await expect(visitor.row(number)).toContainText('Handle event')
    await expectEnglishLabels(visitor.page)
    await visitor.page.goto(`/desk/cases/${number}`)
    await expect(visitor.page.getByRole('heading', { name: 'What happened' })).toBeVisible()
    await expect(visitor.page.getByText('Dead livestock dumped', { exact: true })).toBeVisible()
    await expectEnglishLabels(visitor.page)
    await visitor.page.getByRole('tab', { name: 'Process' }).click()
    await expect(visitor.page.getByRole('table', { name: 'Steps' })).toContainText('Sign for event')
    await expect(visitor.shape('Task_SignEvent')).toHaveClass(/completed/)
    await expect(visitor.shape('Task_HandleEvent')).toHaveClass(/active/)
    await expectEnglishLabels(visitor.page)
  })

  await test.step('its officer removes the animals and shows it', async () => {
    const officer = await Desk.logIn(await desk(), people.agricultureOfficer)
    await officer.open('可领', number)
    await officer.choose('处置完成')
    await officer.submit('处置完成')
    await expect(officer.task.getByText('必填项')).toHaveCount(3)
    await expect(officer.task.getByText('请至少添加一张现场照片')).toBeVisible()
    await officer.task.getByLabel(/^处置结果/).fill(livestock.result)
    await officer.task.getByLabel(/^无害化处理单编号/).fill(livestock.slip)
    await officer.task.getByLabel(/^现场已消毒/).check()
    await officer.attach(livestock.resultPhoto())
    await officer.submit('处置完成')
    await expect(officer.said(/已处理完/)).toBeVisible()
    await expect(officer.light).toHaveText('待核实')
    await expect(officer.timeline.last()).toContainText(livestock.result)
  })

  await test.step('the village sees that it is done and verifies it', async () => {
    await community.open('可领', number)
    await expect(community.timeline.last()).toContainText(livestock.result)
    await expectPhoto(community.timeline.last().getByRole('button', { name: /^放大查看/ }))
    const proof = community.task.getByRole('region', { name: '结案条件和凭据' })
    await expect(proof).toContainText(livestock.slip)
    await expect(proof).toContainText('拍摄位置离事发地约 0 米')
    await expect(proof).toContainText('照片的地点和时间与上报情况相符')
    await community.choose('已解决')
    await community.task.getByRole('radio', { name: '现场查看' }).check()
    await community.submit('已解决')
    await expect(community.said(/核实/)).toBeVisible()
  })

  await test.step('the town evaluates and the light turns green', async () => {
    const centre = await Desk.logIn(await desk(), people.governanceCentre.username)
    await centre.open('可领', number)
    await centre.choose('评价通过')
    await centre.task.getByRole('radio', { name: '好' }).check()
    await centre.submit('评价通过')
    await expect(centre.said(/办结/)).toBeVisible()
    await expect(centre.light).toHaveText('已评价')
    await expect(centre.page.getByText('已经办结，没有要办的环节。')).toBeVisible()
    await centre.tab('流程图').click()
    await expect(centre.page.getByRole('table', { name: '环节' }).getByRole('row')).toContainText(
      ['环节', '承接', '转办部门', '签收', '处置完成', '已解决', '评价通过'])
    await expect(centre.shape('EndEvent_EventClosed')).toHaveClass(/completed/)
    await expect(centre.shape('Task_ReworkEvent')).not.toHaveClass(/completed/)
    await picture(centre.page, 'diagram-desk')
  })

  await test.step('the passer-by reads what was done, sees the photo and rates it', async () => {
    const follow = new FollowOnPhone(await phone())
    await follow.find(number, code)
    await expect(follow.now).toContainText('已办结')
    await expect(follow.now).toContainText('办结')
    const done = follow.steps.filter({ hasText: livestock.result })
    await expect(done).toContainText(/已处理完，等白果湾村在.* 前核实/)
    await expectPhoto(done.getByRole('button', { name: '放大第 1 张照片' }))
    await follow.rate(5, livestock.thanks)
    await expect(follow.page.getByRole('heading', { name: '谢谢您的评价' })).toBeVisible()
    await expect(follow.page.getByText('您的评价：很满意')).toBeVisible()
    await follow.page.getByRole('heading', { name: '谢谢您的评价' }).evaluate(thanks => thanks.scrollIntoView())
    await picture(follow.page, 'follow-phone')
  })

  await test.step('the village reads the thanks', async () => {
    await community.page.goto(`/desk/cases/${number}`)
    await expect(community.page.getByText('5 分（满分 5 分）')).toBeVisible()
    await expect(community.page.getByText(livestock.thanks).first()).toBeVisible()
  })
})
