import type { Page } from '@playwright/test'
import { Desk } from '../events/page'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const title = '梧桐里周六上午停水'

/** Chooses a place on the phone, as somebody without a code does. */
async function choosePlace(page: Page, ...names: string[]) {
  await page.goto('/m/place')
  for (const name of names) await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('身边的事，扫一扫就能上报')
  await expect(page.getByText(new RegExp(`^${names.at(-1)!.replace('就看', '')}`))).toBeVisible()
}

test('an announcement is written, looked through by somebody else, rolls, is read and counted', async ({ desk, phone }) => {
  const writer = await Desk.logIn(await desk(), 'comm2')
  await writer.page.getByRole('link', { name: '公告', exact: true }).click()
  await writer.page.getByRole('button', { name: '写公告' }).click()
  const form = writer.page.getByRole('dialog', { name: '写公告' })
  await form.getByLabel('标题').fill(title)
  await form.getByLabel('正文', { exact: true }).fill('供水管道检修。\n\n## 什么时候\n- 周六 8:00 停水\n- 周六 12:00 恢复\n\n请提前**存水**。')
  await expect(form.getByRole('region', { name: '手机上的样子' }).getByRole('listitem')).toHaveText(['周六 8:00 停水', '周六 12:00 恢复'])
  await form.getByText('请居民看完点“我知道了”').click()
  await expectAccessible(writer.page)
  await picture(writer.page, 'announcement-editor-desk')
  await form.getByRole('button', { name: '保存草稿' }).click()
  const own = writer.page.getByRole('dialog', { name: title })
  await own.getByRole('button', { name: '送审' }).click()
  await expect(own.getByRole('button', { name: '撤回修改' })).toBeVisible()
  await expect(own.getByRole('button', { name: '审核通过并发布' })).toHaveCount(0)

  const reviewer = await Desk.logIn(await desk(), 'sec2')
  await reviewer.page.getByRole('link', { name: /^公告 ?\d+$/ }).click() // it says how many wait
  await reviewer.page.getByRole('button', { name: title }).click()
  const review = reviewer.page.getByRole('dialog', { name: title })
  await review.getByRole('button', { name: '审核通过并发布' }).click()
  await expect(review.getByRole('row', { name: /^梧桐社区 0 / })).toBeVisible()

  const reader = await phone()
  await choosePlace(reader, '望江街道', '梧桐社区', '梧桐里网格')
  const rolling = reader.getByRole('region', { name: '公告' })
  await rolling.getByRole('button', { name: /下一条公告/ }).click()
  await expect(rolling.getByRole('link')).toHaveText(title)
  await expectAccessible(reader)
  await expectNoSidewaysScrolling(reader)
  await picture(reader, 'home-phone')
  await rolling.getByRole('link').click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(reader.getByRole('listitem')).toHaveText(['周六 8:00 停水', '周六 12:00 恢复'])
  await reader.getByRole('button', { name: '我知道了' }).click()
  await expect(reader.getByText('谢谢，已经记下')).toBeVisible()
  await expectAccessible(reader)
  await picture(reader, 'announcement-phone')

  const neighbour = await phone()
  await choosePlace(neighbour, '望江街道', '滨河社区', '就看滨河社区')
  await neighbour.getByRole('button', { name: '公告', exact: true }).click()
  await expect(neighbour.getByRole('button', { name: /望江街道垃圾清运/ })).toBeVisible()
  await expect(neighbour.getByRole('button', { name: title })).toHaveCount(0)

  await reviewer.page.reload()
  const row = reviewer.page.getByRole('row').filter({ hasText: title })
  await expect(row).toContainText('1 人')
  await row.getByRole('button', { name: title }).click()
  await review.getByRole('button', { name: '梧桐社区的阅读记录' }).click()
  await expect(review.getByRole('cell', { name: '手机' })).toBeVisible()
  await expectAccessible(reviewer.page)
  await picture(reviewer.page, 'announcement-desk')
})
