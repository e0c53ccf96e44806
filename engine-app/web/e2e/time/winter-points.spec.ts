import { Desk } from '../events/page'
import { askToBelong, openOwn, plateOf } from '../points/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { travel } from '../support/time'

const mother = { name: '闻人积善', document: '990983198001019332', phone: '19700009401', address: '石桥村积善巷 6 号' }
const deed = { place: '石桥头集市', what: '捡到一个钱包，当天交到村委会还给失主' }

test('a household finds a deed left out, appeals, gets its points after the publicity, and soap at the co-op', async ({ desk, phone, request }) => {
  test.setTimeout(300_000)
  const at = async (moment: string, device: typeof desk) => {
    const page = await device()
    await page.clock.setFixedTime(new Date(`${moment.replace(' ', 'T')}:00+08:00`))
    return page
  }
  const officer = async (moment: string, username: string) => Desk.logIn(await at(moment, desk), username)

  let number = ''
  await travel(request, '2026-12-15 09:00')
  const door = await plateOf(await new Api(request).logIn('comm5'), mother)
  const page = await at('2026-12-15 09:00', phone)
  await askToBelong(page, request, door, mother)
  await test.step('the community confirms who she is', async () => {
    const { page: clerk } = await officer('2026-12-15 09:05', 'comm5')
    await clerk.getByRole('link', { name: /居民账户/ }).click()
    await clerk.getByRole('row').filter({ hasText: mother.address }).getByRole('button', { name: '查看' }).click()
    await clerk.getByRole('dialog', { name: mother.address }).getByRole('button', { name: '确认住户身份' }).click()
    await expect(clerk.getByRole('row').filter({ hasText: mother.address })).toHaveCount(0)
  })

  await test.step('one tap tells that the deed is not there, and she appeals', async () => {
    await openOwn(page, request, '/m/me', '我的', mother)
    await page.getByRole('button', { name: /本户积分/ }).click()
    await expect(page.getByText('还没有记过分。做了好事就申报吧。')).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await page.getByRole('button', { name: '漏记了？提出申诉' }).click()
    await page.getByLabel('什么事').selectOption({ label: '拾金不昧（5 分/次）' })
    await page.getByLabel('谁做的').selectOption({ label: mother.name })
    await page.getByLabel('在哪里').fill(deed.place)
    await page.getByLabel('做了什么').fill(deed.what)
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await picture(page, 'points-appeal-phone')
    await page.getByRole('button', { name: '提交' }).click()
    const told = page.getByRole('status').filter({ hasText: '编号' })
    await expect(told).toContainText('评议小组 5 日内审核')
    number = /JF-[\d-]+/.exec(await told.innerText())![0]
    await page.getByRole('button', { name: '回到本户积分' }).click()
    await expect(page.getByRole('region', { name: '正在办理的' })).toContainText('等评议小组审核')
  })

  await test.step('the team finds it true and makes it public', async () => {
    const clerk = await officer('2026-12-15 15:00', 'comm5')
    await clerk.page.goto(`/desk/cases/${number}`)
    await expect(clerk.page.getByRole('heading', { name: '漏记申诉：拾金不昧' })).toBeVisible()
    await expect(clerk.page.getByText(deed.what).first()).toBeVisible()
    await clerk.claim()
    await clerk.choose('属实，公示')
    await clerk.task.getByLabel(/参加评议的人数/).fill('5')
    await expectAccessible(clerk.page)
    await picture(clerk.page, 'points-review-desk')
    await clerk.submit('属实，公示')
    await clerk.go('积分台账')
    await clerk.page.getByText('公示', { exact: true }).first().click()
    await expect(clerk.page.getByRole('row').filter({ hasText: '闻***' })).toBeVisible()
    await picture(clerk.page, 'points-publicity-desk')
  })

  await test.step('nobody objects: the points are there, and she has soap put aside', async () => {
    await travel(request, '2026-12-19 10:00')
    await page.clock.setFixedTime(new Date('2026-12-19T10:00:00+08:00'))
    await openOwn(page, request, '/m/me/points', '本户积分', mother)
    await expect(page.getByRole('region', { name: '我的善行记了没有？' })).toContainText(deed.place)
    await expect(page.getByRole('region', { name: '我的善行记了没有？' })).toContainText('+5')
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await picture(page, 'points-phone')
    await page.getByRole('button', { name: '积分换商品' }).click()
    await page.getByRole('button', { name: '留货 肥皂' }).click()
    await expect(page.getByRole('status').filter({ hasText: '已留货' })).toBeVisible()
    await expectAccessible(page)
    await expectNoSidewaysScrolling(page)
    await picture(page, 'points-goods-phone')
  })

  await test.step('the clerk scans the plate and hands the soap over', async () => {
    const clerk = await officer('2026-12-19 11:00', 'coop5')
    await clerk.go('兑换柜台')
    await clerk.page.getByLabel('门牌码').fill(`https://linli.example${door}`)
    await clerk.page.getByRole('button', { name: '查找' }).click()
    await expect(clerk.page.getByText('可用 2 分')).toBeVisible()
    await expectAccessible(clerk.page)
    await picture(clerk.page, 'points-counter-desk')
    await clerk.page.getByRole('button', { name: '交货' }).click()
    await expect(clerk.page.getByRole('region', { name: '今天的兑换' })).toContainText('肥皂')
    await expect(clerk.page.getByText('可用 2 分')).toHaveCount(0)
    await clerk.page.getByLabel('实点现金（元）').fill('0')
    await clerk.page.getByRole('button', { name: '日结' }).click()
    const asked = clerk.page.getByRole('dialog', { name: '日结' })
    await expect(asked).toContainText('应收 0.00 元，实点 0.00 元，差额 0.00 元')
    await asked.getByRole('button', { name: '日结' }).click()
    await expect(clerk.page.getByText('今天已日结')).toBeVisible()
    await picture(clerk.page, 'points-closed-desk')
  })

  await test.step('the ledger shows both entries, and she sees what is left', async () => {
    const secretary = await officer('2026-12-19 15:00', 'sec5')
    await secretary.go('积分台账')
    await expect(secretary.page.getByRole('row').filter({ hasText: '肥皂' }).first()).toContainText('-3')
    await expectAccessible(secretary.page)
    await picture(secretary.page, 'points-book-desk')
    await secretary.go('积分规则')
    await expect(secretary.page.getByText('应到 846，实到 502，赞成 466，反对 19')).toBeVisible()
    await picture(secretary.page, 'point-rules-desk')
    await page.goto('/m/me/points')
    await expect(page.getByText('余额 2')).toBeVisible()
  })
})
