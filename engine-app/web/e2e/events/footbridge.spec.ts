import { Api } from '../support/api'
import { expect, picture, test } from '../support/story'
import { footbridge, grid, people } from './data'
import { Desk, expectPhoto, FollowOnPhone, PhoneDesk, ReportOnPhone, tokenOf } from './page'

test('a sunken slab of a footbridge is mended, found unsafe, mended for good and rated', async ({ phone, desk, request }) => {
  test.setTimeout(120_000)
  const token = await tokenOf(request, grid.code)
  let number = ''
  let code = ''

  await test.step('a passer-by who does not live here reports it from the sign', async () => {
    const report = new ReportOnPhone(await phone())
    await report.scan(token)
    await report.begin()
    await report.takePhoto(footbridge.photo())
    await report.choose(footbridge.group, footbridge.category)
    await report.describe(footbridge.words)
    await report.locate(footbridge.address)
    await report.leaveContact('过路人', '13800000001')
    await report.send();
    ({ number, code } = await report.receipt())
  })

  const village = await Desk.logIn(await desk(), people.communityStaff.username)

  await test.step('the village takes it on and sends its own repairers', async () => {
    await village.open('可领', number)
    await village.choose('承接')
    await village.submit('承接')
    await expect(village.light).toHaveText('待处理')
    await village.choose('社区自行处置')
    await village.submit('社区自行处置')
    await expect(village.task.getByRole('heading', { name: '处置事件', exact: true })).toBeVisible()
  })

  await test.step('it writes down how far it is, and the passer-by reads it', async () => {
    await village.claim()
    await village.note(footbridge.progress, true)
    const follow = new FollowOnPhone(await phone())
    await follow.find(number, code)
    await expect(follow.steps.filter({ hasText: footbridge.progress })).toBeVisible()
  })

  await test.step('it shows what it has done', async () => {
    await village.choose('处置完成')
    await village.task.getByLabel(/^处置结果/).fill(footbridge.propped)
    await village.attach(footbridge.proppedPhoto())
    await village.submit('处置完成')
    await expect(village.light).toHaveText('待核实')
  })

  await test.step('the grid worker goes there and finds it unsafe', async () => {
    const worker = await PhoneDesk.logIn(await phone(), people.gridWorker.username)
    await worker.tab('可领').click()
    await worker.row(number).click()
    await expect(worker.page.getByText(footbridge.propped)).toBeVisible()
    await worker.page.getByRole('button', { name: '未解决，退回再办', exact: true }).click()
    await worker.page.getByRole('radio', { name: '现场查看' }).check()
    await worker.page.getByLabel(/还有什么没有解决/).fill(footbridge.stillWrong)
    await worker.page.getByRole('button', { name: /^确认/ }).click()
    await expect(worker.page.getByRole('heading', { level: 1 })).toHaveText('办好了')
  })

  await test.step('the village reads why, with half of the time, and does it again', async () => {
    await village.page.goto(`/desk/cases/${number}`)
    await expect(village.page.getByText('退回再办 1 次')).toBeVisible()
    await expect(village.timeline.last()).toContainText(footbridge.stillWrong)
    await expect(village.page.getByText(/首次时限的一半/).first()).toBeVisible()
    await picture(village.page, 'rework-desk')
    await village.task.getByLabel(/^再次处置的结果/).fill(footbridge.repaired)
    await village.attach(footbridge.repairedPhoto())
    await village.submit('处置完成')
    await expect(village.light).toHaveText('待核实')
  })

  await test.step('the grid worker finds it solved, the town evaluates', async () => {
    const api = new Api(request)
    await api.act(people.gridWorker.username, number, 'solved', { method: 'onSite' })
    const centre = await Desk.logIn(await desk(), people.governanceCentre.username)
    await centre.open('可领', number)
    await centre.choose('评价通过')
    await centre.task.getByRole('radio', { name: '好' }).check()
    await centre.submit('评价通过')
    await expect(centre.light).toHaveText('已评价')
    await centre.tab('流程图').click()
    await expect(centre.shape('Task_ReworkEvent')).toHaveClass(/completed/)
    await expect(centre.shape('Task_CountRework')).toHaveClass(/completed/)
  })

  await test.step('the passer-by sees both rounds with their photos and rates', async () => {
    const follow = new FollowOnPhone(await phone())
    await follow.find(number, code)
    await expect(follow.now).toContainText('办结')
    for (const words of [footbridge.propped, footbridge.stillWrong, footbridge.repaired]) {
      await expect(follow.steps.filter({ hasText: words })).toBeVisible()
    }
    await expectPhoto(follow.steps.filter({ hasText: footbridge.repaired }).getByRole('button', { name: '放大第 1 张照片' }))
    await follow.rate(4, footbridge.thanks)
    await expect(follow.page.getByRole('heading', { name: '谢谢您的评价' })).toBeVisible()
  })

  await test.step('the village reads what he thinks of it', async () => {
    await village.page.goto(`/desk/cases/${number}`)
    await expect(village.page.getByText('4 分（满分 5 分）')).toBeVisible()
  })
})
