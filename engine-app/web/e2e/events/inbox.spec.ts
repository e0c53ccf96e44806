import { Api } from '../support/api'
import { expect, picture, test } from '../support/story'
import { grid, ordinaryDay, people } from './data'
import { Desk, expectEnglishLabels } from './page'

const { username } = people.communityStaff

/** Reports what an ordinary day brings, takes each as far as it has come and claims it. */
async function fillDesk(api: Api) {
  for (const matter of ordinaryDay) {
    await api.logIn(people.gridWorker.username)
    const { number } = await api.post<{ number: string }>('/api/events', {
      gridCode: grid.code, categoryCode: matter.category, description: matter.words, address: matter.address,
      urgent: matter.urgent ?? false, evidenceIds: [],
    })
    for (const outcome of matter.done) await api.act(username, number, outcome)
    await api.logIn(username)
    await api.post(`/api/tasks/${await api.taskOf(number)}/claim`, {})
  }
}

test('a day’s matters are found, sorted and opened without a mouse, in both languages', async ({ desk, request }) => {
  await fillDesk(new Api(request))
  const { page } = await Desk.logIn(await desk(), username)
  const rows = page.getByRole('row').filter({ hasText: 'WG-' })

  await test.step('what is due first stands first', async () => {
    await expect(page.getByText(/^\d+ 件待办/)).toBeVisible()
    await expect(rows.filter({ hasText: ordinaryDay[0]!.words.slice(0, 12) })).toContainText('急')
    await expect(rows.filter({ hasText: ordinaryDay[1]!.words.slice(0, 12) })).toContainText('待处理')
    await expect(rows.filter({ hasText: ordinaryDay[3]!.words.slice(0, 12) })).toContainText('处置事件')
    await picture(page, 'inbox-desk')
  })

  await test.step('keys go through the list and open a matter beside it', async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeHidden()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const title = await rows.first().getByRole('link').innerText()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: title })).toBeHidden()
  })

  await test.step('a search narrows the list and can be cleared', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('山塘')
    await expect(rows).toHaveCount(1)
    await page.getByRole('button', { name: '清除筛选' }).click()
    await expect(rows).not.toHaveCount(1)
  })

  await test.step('all of it is there in English', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('banner')).toContainText('Community staff')
    await expect(rows.filter({ hasText: ordinaryDay[1]!.words.slice(0, 12) })).toContainText('To handle')
    await expectEnglishLabels(page)
    await picture(page, 'inbox-english')
    await page.getByRole('button', { name: '中文' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('工作台')
  })

  await test.step('the sign of a grid carries its code, its worker and what to do in danger', async () => {
    await page.getByRole('link', { name: '网格与网格码' }).click()
    await page.getByLabel('网格、社区或网格员').fill(grid.community)
    await expect(page.getByRole('row').filter({ hasText: grid.community })).toHaveCount(4)
    await page.getByRole('button', { name: '打印本页 4 块' }).click()
    const sign = page.getByRole('article').filter({ hasText: grid.name })
    await expect(sign.getByRole('img', { name: `${grid.name} 的二维码` })).toBeVisible()
    await expect(sign).toContainText(people.gridWorker.name)
    await expect(sign).toContainText('110 / 119 / 120')
    await picture(page, 'grid-sign')
  })
})
