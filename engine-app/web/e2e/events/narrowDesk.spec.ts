import { Desk } from './page'
import { grid, people } from './data'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from '../support/story'

test('who opens the desk on a phone reaches everything and never scrolls sideways', async ({ phone, request }) => {
  const api = await new Api(request).logIn(people.gridWorker.username)
  const { number } = await api.post<{ number: string }>('/api/events', {
    gridCode: grid.code, categoryCode: '0502', description: '手机上看的虫害，麻烦来看看。', address: grid.name, evidenceIds: [],
  })

  const { page } = await Desk.logIn(await phone(), people.communityStaff.username)
  const menu = page.getByRole('button', { name: '菜单' })
  const go = async (name: string | RegExp) => {
    await menu.click()
    await page.getByRole('navigation', { name: '导航' }).getByRole('link', { name }).click()
    await expect(menu).toHaveAttribute('aria-expanded', 'false')
  }
  await go(/^可领/)
  const row = page.getByRole('row').filter({ hasText: number })
  await expect(row).toBeVisible()
  await expectNoSidewaysScrolling(page)
  await expectAccessible(page)

  await page.getByRole('searchbox', { name: /^查找/ }).fill(number)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '承接', exact: true })).toBeVisible()
  for (const tab of ['流程图', '督办', '办理']) {
    await page.getByRole('tab', { name: tab }).click()
    await expectNoSidewaysScrolling(page)
  }
  for (const name of ['督办', '上报事件', '网格与网格码']) {
    await go(name)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoSidewaysScrolling(page)
  }
})

test('the board on a phone is one column of figures', async ({ phone }) => {
  const { page } = await Desk.logIn(await phone(), 'city.supervisor')
  await page.goto('/desk/board')
  await expect(page.getByRole('link', { name: /^超期环节/ })).toBeVisible()
  await expectNoSidewaysScrolling(page)
  await expectAccessible(page)
  await page.goto('/desk/board/rows?figure=REPORTED')
  await expect(page.getByRole('status').filter({ hasText: '件' })).toBeVisible()
  await expectNoSidewaysScrolling(page)
})
