import { Api } from '../support/api'
import { expect, test } from '../support/story'
import { grid, people, rubbish } from './data'
import { Desk } from './page'

const words = '上湾一组路口的垃圾桶倒了，纸箱散了一地。'

test('new work appears by itself and is answered with a phrase, by keyboard alone', async ({ desk, request }) => {
  const worker = await Desk.logIn(await desk(), people.communityStaff.username)
  await worker.view('可领').click()
  await expect(worker.page.getByRole('link', { name: '可领' }).first()).toBeVisible()
  const colleague = await Desk.logIn(await desk(), people.communityStaff.username)
  await colleague.view('可领').click()

  const api = new Api(request)
  await api.logIn(people.gridWorker.username)
  const { number } = await api.post<{ number: string }>('/api/events', {
    gridCode: grid.code, categoryCode: rubbish.categoryCode, description: words, address: rubbish.address, evidenceIds: [],
  })
  await expect(worker.row(number)).toContainText('新')
  await expect(colleague.row(number)).toContainText('新')

  const { keyboard } = worker.page
  await worker.page.mouse.move(0, 0)
  while (await worker.row(number).getAttribute('aria-selected') !== 'true') await keyboard.press('j')
  await keyboard.press('e')
  await expect(worker.task.getByRole('button', { name: '承接' })).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(worker.task.getByLabel(/^不予立案的理由/)).toBeVisible()
  await keyboard.press('Alt+p')
  await expect(worker.page.getByRole('option').first()).toBeVisible()
  await keyboard.type('不属于')
  await keyboard.press('Enter')
  await expect(worker.task.getByLabel(/^不予立案的理由/)).toHaveValue('该事项不属于本单位职责，建议转有关部门办理。')
  await worker.submit('不予立案')

  await expect(worker.said(/不予立案/)).toBeVisible()
  await expect(colleague.row(number)).toHaveCount(0)
})
