import { grid, people } from './data'
import { Desk } from './page'
import { Api } from '../support/api'
import { expect, expectAccessible, test } from '../support/story'

test('a wrong category is corrected, and what was promised before stays to be seen', async ({ desk, request }) => {
  const api = await new Api(request).logIn(people.gridWorker.username)
  const { number } = await api.post<{ number: string }>('/api/events', {
    gridCode: grid.code, categoryCode: '0502', description: '水渠垮了一段，稻田进不了水。', address: grid.name, evidenceIds: [],
  })
  await api.act(people.communityStaff.username, number, 'accept')

  const { page, timeline } = await Desk.logIn(await desk(), people.communityStaff.username)
  await page.goto(`/desk/cases/${number}`)
  const correction = page.getByRole('region', { name: '更正类别' })
  await correction.getByRole('button', { name: '更正类别' }).click()
  await correction.getByRole('combobox', { name: '应为哪一类' }).fill('水利')
  await page.getByRole('option', { name: /水利/ }).first().click()
  await correction.getByLabel('更正的理由').fill('现场看是水渠垮塌，不是病虫害。')
  await correction.getByRole('button', { name: '确认更正' }).click()

  await expect(page.getByText(/^更正类别后重新计算，原承诺 .+ 前。$/).first()).toBeVisible()
  await expect(timeline.last()).toContainText('更正类别')
  await expectAccessible(page)
})
