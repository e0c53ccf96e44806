import { livestock, people } from '../events/data'
import { Desk, FollowOnPhone } from '../events/page'
import { Api } from '../support/api'
import { expect, picture, test } from '../support/story'
import { travel } from '../support/time'

const reply = '经查，因清运车故障和人员调配不及时，没有按时清运；已联系邻县支援车辆。'
const whySentBack = '没有写明谁负责、哪一天清完，请补充后重报。'
const requirement = '今日内派人到场清运并消毒，查明超期原因，写明责任人和办结日期。'

test('a department lets a case lie: urged, ordered, its reply refused, noticed by the city, taken over and closed', async ({ phone, desk, request }) => {
  test.setTimeout(240_000)
  const api = new Api(request)
  const filed = { number: '', queryCode: '' }

  /** Somebody at a desk or phone whose own clock shows the time of the story. */
  const at = async (moment: string, device: typeof desk) => {
    const page = await device()
    await page.clock.setFixedTime(new Date(`${moment.replace(' ', 'T')}:00+08:00`))
    return page
  }
  const officer = async (moment: string, username: string) => Desk.logIn(await at(moment, desk), username)
  const follow = async (moment: string) => {
    const follow = new FollowOnPhone(await at(moment, phone))
    await follow.find(filed.number, filed.queryCode)
    return follow
  }

  /** What the board of the city says: cases on each rung, and the figures of its tiles. */
  const board = async (moment: string, rungs: Record<string, number>, tiles: Record<string, string>) => {
    const supervisor = await officer(moment, people.cityCentre)
    await supervisor.go('监督看板')
    const supervised = supervisor.page.getByRole('region', { name: '督办中的案件' })
    for (const [rung, cases] of Object.entries(rungs)) {
      await expect(supervised.getByRole('listitem').filter({ hasText: rung })).toContainText(String(cases))
    }
    for (const [name, value] of Object.entries(tiles)) {
      await expect(supervisor.page.getByRole('link').filter({ hasText: name }).locator('strong')).toHaveText(value)
    }
    return supervisor
  }

  await test.step('Monday: dead livestock is reported, the bureau signs for it', async () => {
    await api.logIn(people.gridWorker.username)
    Object.assign(filed, await api.post<typeof filed>('/api/events', {
      gridCode: '990981100201001', categoryCode: '0501', description: livestock.words, address: livestock.address,
    }))
    await api.act(people.communityStaff.username, filed.number, 'accept')
    await api.act(people.communityStaff.username, filed.number, 'transferToDepartment', { leadUnit: 'NY' })
    await api.act(people.agricultureDesk, filed.number, 'sign')
  })

  await test.step('Tuesday afternoon: nobody has done anything, and the bureau is urged by itself', async () => {
    await travel(request, '2026-11-24 16:30')
    const head = await officer('2026-11-24 16:30', people.agricultureHead)
    await head.page.goto(`/desk/cases/${filed.number}`)
    await expect(head.timeline.filter({ hasText: '系统催办' })).toContainText('农业农村局')
    await head.tab('督办').click()
    await expect(head.page.getByText('一级', { exact: true })).toBeVisible()
    await picture(head.page, 'supervision-urged-desk')
  })

  await test.step('the board shows one case that is urged and about to be late', async () => {
    await board('2026-11-24 16:30', { 催办: 1, 督办: 0, 通报: 0 }, { 超期环节: '0', 黄牌环节: '1' })
  })

  await test.step('the reporter reads so, and urges once more', async () => {
    const reader = await follow('2026-11-24 16:30')
    await expect(reader.steps.filter({ hasText: '已按时限提醒农业农村局抓紧办理' })).toBeVisible()
    await reader.page.getByRole('button', { name: /催一催/ }).click()
    await expect(reader.steps.filter({ hasText: '您已催办' })).toBeVisible()
    await expect(reader.page.getByText('已经催过了')).toBeVisible()
    await picture(reader.page, 'supervision-urged-phone')
  })

  let order = ''
  await test.step('Wednesday: it is overdue, and the supervision office issues an order', async () => {
    await travel(request, '2026-11-25 10:00')
    const supervisor = await officer('2026-11-25 10:00', people.supervisor)
    await supervisor.go('督办')
    await supervisor.row(livestock.department).filter({ hasText: '待审定' }).getByRole('link').first().click()
    await supervisor.claim()
    await supervisor.choose('签发')
    await expect(supervisor.task.getByLabel(/^督办事由/)).toHaveValue(new RegExp(filed.number))
    await supervisor.task.getByLabel(/^办理要求/).fill(requirement)
    const preview = supervisor.page.waitForResponse(/\/preview$/)
    const tab = supervisor.page.waitForEvent('popup')
    await supervisor.task.getByRole('button', { name: '预览' }).click()
    expect((await preview).headers()['content-type']).toBe('application/pdf')
    await (await tab).close()
    await supervisor.submit('签发')
    order = await supervisor.page.getByText(/^安督字〔2026〕\d+号$/).first().innerText()
    await picture(supervisor.page, 'supervision-order-desk')
    const printed = supervisor.page.waitForResponse(/\/notice\.pdf$/)
    await supervisor.page.getByRole('button', { name: '打印督办通知单' }).click()
    const paper = await printed
    expect(paper.headers()['content-type']).toBe('application/pdf')
  })

  await test.step('the board shows one case that is overdue and under an order, and opens exactly that', async () => {
    const city = await board('2026-11-25 10:00', { 催办: 0, 督办: 1, 通报: 0 }, { 超期环节: '1' })
    await picture(city.page, 'board-desk')
    await city.page.getByRole('link').filter({ hasText: '超期环节' }).click()
    await expect(city.page.getByText('共 1 个环节')).toBeVisible()
    await expect(city.row(filed.number)).toContainText(livestock.department)
  })

  await test.step('the bureau receives it and answers; the answer is refused', async () => {
    const head = await officer('2026-11-25 10:00', people.agricultureHead)
    await head.go('督办')
    await head.row(order).getByRole('link').first().click()
    await head.choose('签收')
    await head.submit('签收')
    await head.task.getByLabel(/^办理情况和措施/).fill(reply)
    await head.task.getByLabel(/^预计办结日期/).click()
    await head.page.getByLabel('十一月 27, 2026').click()
    await head.attach(livestock.photo())
    await head.submit('提交反馈')
    await expect(head.page.getByText(reply).first()).toBeVisible()

    const supervisor = await officer('2026-11-25 10:00', people.supervisor)
    await supervisor.go('督办')
    await supervisor.row(order).getByRole('link').first().click()
    await supervisor.choose('退回重报')
    await supervisor.task.getByLabel(/^退回或者升级的理由/).fill(whySentBack)
    await supervisor.submit('退回重报')
    await expect(supervisor.page.getByText('反馈退回 1 次')).toBeVisible()
  })

  await test.step('A week later: nothing came back, so the city notices the bureau', async () => {
    await travel(request, '2026-12-01 10:00')
    const supervisor = await officer('2026-12-01 10:00', people.supervisor)
    await supervisor.go('督办')
    await supervisor.row(livestock.department).filter({ hasText: '督查通报' }).getByRole('link').first().click()
    await supervisor.claim()
    await supervisor.choose('签发')
    await supervisor.submit('签发')
    await supervisor.page.goto(`/desk/cases/${filed.number}`)
    await supervisor.tab('督办').click()
    await expect(supervisor.page.getByText('三级', { exact: true })).toBeVisible()
    await expect(supervisor.row(order)).toContainText('已升级督办')
    await picture(supervisor.page, 'supervision-ladder-desk')
  })

  await test.step('the board shows it on the rung of notices', async () => {
    await board('2026-12-01 10:00', { 督办: 0, 通报: 1 }, { 超过承诺时限的案件: '1' })
  })

  await test.step('the town takes the matter over and has it done', async () => {
    const centre = await officer('2026-12-01 10:00', people.governanceCentre.username)
    await centre.page.goto(`/desk/cases/${filed.number}`)
    const takeOver = centre.page.getByRole('region', { name: '提级办理' })
    await takeOver.getByRole('button', { name: '提级办理' }).click()
    await takeOver.getByLabel(/^提级的理由/).fill('农业农村局超期未办，由镇里直接清运。')
    await picture(centre.page, 'take-over-desk')
    await takeOver.getByRole('button', { name: '确认提级' }).click()
    await expect(centre.timeline.filter({ hasText: '提级办理' }).last()).toBeVisible()
    await api.logIn('street2')
    const photo = await api.upload(livestock.resultPhoto())
    await api.act('street2', filed.number, 'finish', {
      result: livestock.result, closing_slipNumber: livestock.slip, closing_disinfected: true,
    }, [photo])
    await api.act(people.communityStaff.username, filed.number, 'solved', { method: 'onSite' })
    await api.act(people.cityCentre, filed.number, 'approve', { quality: 'good' })
  })

  await test.step('the reporter reads who did it in the end', async () => {
    const reader = await follow('2026-12-01 10:00')
    await expect(reader.now).toContainText('已办结')
    await expect(reader.steps.filter({ hasText: '提级办理' })).toContainText('青禾镇')
    await expect(reader.steps.filter({ hasText: livestock.result })).toBeVisible()
  })

  await test.step('the board shows nothing overdue any more', async () => {
    await board('2026-12-01 10:00', { 督办: 0, 通报: 0 }, { 超过承诺时限的案件: '0' })
  })
})
