import { grid, people } from '../events/data'
import { Desk } from '../events/page'
import { Api, NEW_PASSWORD } from '../support/api'
import { expect, expectAccessible, test } from '../support/story'

const absent = { username: 'tan.guoqing', name: '谭国庆' }
const secretary = 'sec4'

test('a deputy is appointed, works under both names, and what a leaver has in hand is handed over', async ({ desk, request }) => {
  const api = new Api(request)
  await api.hire(absent, grid.communityCode, 'community-staff')
  const numbers: string[] = []
  for (const description of ['谭国庆请假前领的虫害。', '谭国庆调走前领的虫害。']) {
    await api.logIn(people.gridWorker.username)
    const { number } = await api.post<{ number: string }>('/api/events', {
      gridCode: grid.code, categoryCode: '0502', description, address: grid.name, evidenceIds: [],
    })
    await api.logIn(absent.username, NEW_PASSWORD)
    await api.post(`/api/tasks/${await api.taskOf(number)}/claim`, {})
    numbers.push(number)
  }
  const [done, handed] = numbers as [string, string]

  await test.step('before his leave he asks the secretary to stand in', async () => {
    const { page } = await Desk.logIn(await desk(), absent.username, NEW_PASSWORD)
    await page.goto('/desk/absence')
    await page.getByRole('button', { name: '安排代理' }).first().click()
    const dialog = page.getByRole('dialog', { name: '安排代理' })
    await dialog.getByRole('combobox', { name: '代理人' }).fill(secretary)
    await page.getByRole('option').first().click()
    await dialog.getByLabel('到哪天').fill(day(3))
    await dialog.getByLabel('到哪天').press('Enter')
    await dialog.getByLabel('事由').fill('年休假')
    await dialog.getByRole('button', { name: '安排代理' }).click()
    await expect(page.getByRole('region', { name: '我请人代理' }).getByRole('row').filter({ hasText: '年休假' })).toContainText('代理中')
    await expectAccessible(page)
  })

  const head = await Desk.logIn(await desk(), secretary)
  await test.step('the secretary does it in his place, and the record says so', async () => {
    await head.page.goto(`/desk/cases/${done}`)
    await head.choose('承接')
    await head.submit('承接')
    await expect(head.timeline.filter({ hasText: '承接' }).last()).toContainText(/代 谭/)
  })

  await test.step('he leaves the village: all that he has goes to a colleague, with a result for each piece', async () => {
    await head.page.goto('/desk/absence')
    await head.page.getByRole('button', { name: '工作移交' }).click()
    const choosing = head.page.getByRole('dialog', { name: '工作移交' })
    await choosing.getByRole('combobox', { name: '要移交工作的同事' }).fill(absent.username)
    await head.page.getByRole('option').first().click()
    await choosing.getByRole('button', { name: '下一步' }).click()
    const dialog = head.page.getByRole('dialog', { name: /^移交“谭国庆”/ })
    await expect(dialog.getByRole('row').filter({ hasText: handed })).toContainText('在办')
    await dialog.getByRole('combobox', { name: '接手人' }).fill(people.communityStaff.username)
    await head.page.getByRole('option').filter({ hasText: people.communityStaff.name }).click()
    await dialog.getByLabel('移交原因').fill('调离本村')
    await dialog.getByRole('button', { name: '移交', exact: true }).click()
    await expect(dialog.getByRole('row').filter({ hasText: handed })).toContainText('已交给接手人')
    await api.logIn(people.communityStaff.username)
    const { items } = await api.get<{ items: object[] }>(`/api/inbox?view=mine&q=${handed}`)
    expect(items).toHaveLength(1)
  })
})

/** A day of the office, so many days on. */
function day(later: number) {
  return new Date(Date.now() + later * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
}
