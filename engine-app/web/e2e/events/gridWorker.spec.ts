import { Api } from '../support/api'
import { expect, picture, test } from '../support/story'
import { grid, people, rubbish } from './data'
import { PhoneDesk } from './page'

test('a grid worker reports from the round and verifies what the village did', async ({ phone, request }) => {
  const worker = await PhoneDesk.logIn(await phone(), people.gridWorker.username)
  const { page } = worker
  await expect(page.getByText(new RegExp(`${people.gridWorker.name}.*${grid.name}`))).toBeVisible()

  await page.getByRole('button', { name: '上报新事件' }).click()
  await expect(page.getByText(grid.name, { exact: true })).toBeVisible()
  await worker.takePhoto(rubbish.photo())
  await page.getByLabel('类别').selectOption(rubbish.categoryName)
  await page.getByRole('textbox', { name: /^情况/ }).fill(rubbish.words)
  await page.getByRole('button', { name: '用照片的拍摄地点' }).click()
  await page.getByLabel('补充说明（可不填）').fill(rubbish.address)
  await page.getByRole('button', { name: '上报', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已上报')
  const number = await page.getByText(/^WG-[\w-]+$/).innerText()

  await page.getByRole('button', { name: '回到我的工作' }).click()
  await worker.tab('我上报').click()
  await expect(worker.row(number)).toContainText('待接收')

  const api = new Api(request)
  await api.act(people.communityStaff.username, number, 'accept')
  await api.act(people.communityStaff.username, number, 'handleSelf')
  await api.act(people.communityStaff.username, number, 'finish', { result: rubbish.result }, [await api.upload(rubbish.resultPhoto())])

  await worker.tab('可领').click()
  await expect(worker.row(number)).toContainText('待核实')
  await expect(worker.tab('可领')).toHaveText(`可领 ${await worker.rows.count()}`)
  await picture(page, 'inbox-phone')
  await worker.row(number).click()
  await expect(page.getByText(rubbish.result)).toBeVisible()
  await page.getByRole('button', { name: '已解决', exact: true }).click()
  await page.getByRole('radio', { name: '现场查看' }).check()
  await page.getByRole('button', { name: '确认已解决' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('办好了')
  await expect(page.getByText(/核实已解决，等青禾镇在.*前评价/)).toBeVisible()
})
