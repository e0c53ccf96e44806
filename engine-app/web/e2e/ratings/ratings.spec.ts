import { Desk } from '../events/page'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

test('a visitor rates a window badly, the centre reads why, and the window does not before he was contacted', async ({ desk, phone }) => {
  const head = await Desk.logIn(await desk(), 'sec1')
  await head.page.getByRole('link', { name: '好差评' }).click()
  await head.page.getByLabel('窗口名称').fill('2 号窗口')
  const opened = head.page.waitForResponse(answer => answer.url().endsWith('/api/rating-counters') && answer.request().method() === 'POST')
  await head.page.getByRole('button', { name: '设置窗口' }).click()
  const { token } = await (await opened).json() as { token: string }
  await expect(head.page.getByText('2 号窗口')).toBeVisible()

  const visitor = await phone()
  await visitor.goto(`/r/${token}`)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('评价这次办事')
  await visitor.getByRole('button', { name: '提交评价' }).click()
  await expect(visitor.getByText('请先选一个')).toBeVisible()
  await visitor.getByText('不满意', { exact: true }).click()
  await visitor.getByRole('button', { name: '办得慢' }).click()
  await visitor.getByLabel('想说的话（可不填）').fill('等了一个多小时没人叫号')
  await visitor.getByText('留下姓名和电话，请工作人员联系我').click()
  await visitor.getByLabel('姓名', { exact: true }).fill('公孙老人')
  await visitor.getByLabel('电话', { exact: true }).fill('13900001234')
  await expectAccessible(visitor)
  await expectNoSidewaysScrolling(visitor)
  await picture(visitor, 'rate-phone')
  await visitor.getByRole('button', { name: '提交评价' }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('谢谢您的评价')
  await expect(visitor.getByText('我们会在 1 个工作日内联系您')).toBeVisible()
  await expectAccessible(visitor)
  await picture(visitor, 'rate-done-phone')

  await head.page.reload()
  await expect(head.page.getByText('联系评价人之前不显示').first()).toBeVisible()
  await expect(head.page.getByText('等了一个多小时没人叫号')).toHaveCount(0)

  const centre = await Desk.logIn(await desk(), 'center1')
  await centre.page.getByRole('link', { name: '好差评' }).click()
  await expect(centre.page.getByText('办得慢：等了一个多小时没人叫号')).toBeVisible()
  await expectAccessible(centre.page)
  await expectNoSidewaysScrolling(centre.page)
  await picture(centre.page, 'ratings-desk')
})
