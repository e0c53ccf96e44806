import { readFile } from 'node:fs/promises'
import { grid, people } from '../events/data'
import { Desk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const supervisor = 'city.supervisor'
const matters = ['稻田里发现成片稻飞虱，请来看看。', '茶园里有茶尺蠖，叶子快吃光了。']

test('a supervisor sees how a village stands, opens a figure, takes its rows along and hangs the board on a wall', async ({ desk, request }) => {
  const api = await new Api(request).logIn(people.gridWorker.username)
  const numbers: string[] = []
  for (const description of matters) {
    const { number } = await api.post<{ number: string }>('/api/events', {
      gridCode: grid.code, categoryCode: '0502', description, address: grid.name, evidenceIds: [],
    })
    numbers.push(number)
  }
  await api.act(people.communityStaff.username, numbers[0]!, 'accept')

  const own = await Desk.logIn(await desk(), supervisor)
  const { page } = own
  await own.go('监督看板')
  await expect(page.getByRole('heading', { level: 1, name: '监督看板' })).toBeVisible()
  await page.getByRole('combobox', { name: '事发地点' }).fill(grid.community)
  await page.getByRole('option', { name: grid.community }).click()
  await expect(page).toHaveURL(/place=/)
  const rates = page.getByRole('table', { name: /^办理质量/ })
  await expect(rates.getByRole('row', { name: new RegExp(grid.community) })).toBeVisible()
  await expect(page.getByText('此刻尚未办理、已过办理时限的环节')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'board-desk')

  await page.getByText('按表格看').click()
  const reported = page.getByRole('table', { name: /^上报热度/ }).getByRole('row', { name: new RegExp(grid.name) })
  const today = reported.getByRole('link').last()
  const figure = await today.innerText()
  await today.click()
  await expect(page.getByRole('heading', { level: 1, name: '上报量' })).toBeVisible()
  await expect(page.getByText(`共 ${figure} 件`).first()).toBeVisible()
  for (const number of numbers) await expect(own.row(number)).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'board-rows-desk')

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 Excel' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^上报量.*\.xlsx$/)
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK')
  await own.row(numbers[0]!).getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/desk/cases/${numbers[0]}`))

  await page.setViewportSize({ width: 1920, height: 1080 })
  await own.go('监督看板')
  await page.getByRole('link', { name: '大屏', exact: true }).click()
  await expect(page.getByText(/每分钟更新/)).toBeVisible()
  await expect(page.getByRole('region', { name: /^上报热度/ })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'board-wall')
})
