import { grid, people } from '../events/data'
import { Desk, tokenOf } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const matters = ['村口路灯两盏不亮，晚上看不见路。', '水渠边护栏断了一截，孩子放学要经过。', '三组山塘边上堆了半车建筑垃圾。']
const secretary = 'sec4'

test('the bell counts, the list leads to the case, the administrator sees what went out', async ({ desk, request }) => {
  const head = await Desk.logIn(await desk(), secretary)
  const bell = head.page.getByRole('link', { name: /^消息/ })
  await expect(bell).toBeVisible()
  const api = new Api(request)
  await api.logIn(people.gridWorker.username)
  const numbers: string[] = []
  for (const description of matters) {
    const { number } = await api.post<{ number: string }>('/api/events', {
      gridCode: grid.code, categoryCode: '0203', description, address: grid.name, evidenceIds: [],
    })
    numbers.push(number)
  }
  await api.logIn(people.communityStaff.username)
  for (const number of numbers) await api.post(`/api/cases/${number}/copies`, { usernames: [secretary], note: '请书记知悉' })
  await api.post(`/api/tasks/${await api.taskOf(numbers[0]!)}/transfer`, { toRole: 'community-secretary', reason: '需要书记定' })

  const token = await tokenOf(request, grid.code)
  const reported = await api.post<{ number: string }>('/api/public/events', {
    gridToken: token, categoryCode: '0203', description: '村口广场的灯一直闪，请来修一修。', address: grid.name, evidenceIds: [],
    reporter: { name: '李大山', phone: '13812345678', anonymous: false }, consent: true,
  })
  await api.act(people.communityStaff.username, reported.number, 'accept')

  await expect(bell).toHaveAccessibleName(/消息，\d+ 条未读/)
  await bell.click()
  const list = head.page.getByRole('listitem')
  await expect(list.filter({ hasText: numbers[1]! }).first()).toContainText('有案件抄送给您')
  await expectAccessible(head.page)
  await picture(head.page, 'messages-desk')
  await list.filter({ hasText: numbers[1]! }).first().getByRole('button').click()
  await expect(head.page).toHaveURL(new RegExp(`/desk/cases/${numbers[1]}`))
  await bell.click()
  await head.page.getByRole('button', { name: '怎么通知我' }).click()
  await head.page.getByLabel('邮箱').fill('shuji@example.org')
  await expectAccessible(head.page)
  await picture(head.page, 'messages-contact')
  await head.page.getByRole('button', { name: '保存' }).click()
  await expect(head.page.getByRole('dialog')).toHaveCount(0)
  await head.page.getByRole('button', { name: '全部标为已读' }).click()
  await expect(bell).toHaveAccessibleName('消息')

  const admin = await Desk.logIn(await desk(), 'admin')
  await admin.go('消息与发送')
  const told = admin.row(reported.number)
  await expect(async () => {
    await admin.page.getByRole('button', { name: '刷新' }).click()
    await expect(told).toContainText('上报人', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  await expect(told).not.toContainText('李大山')
  await picture(admin.page, 'deliveries-desk')
  await admin.page.getByRole('tab', { name: '消息文字' }).click()
  await expect(admin.page.getByText('任务快到期')).toBeVisible()
  await expectAccessible(admin.page)
  await expectNoSidewaysScrolling(admin.page)
  await picture(admin.page, 'message-texts-desk')
  await admin.page.getByRole('button', { name: '修改：已超期' }).click()
  await admin.page.getByLabel('中文内容').fill('“{title}”已经超期，电话 {phone}')
  await admin.page.getByRole('button', { name: '保存' }).click()
  await expect(admin.page.getByText('没有“phone”这个填空项')).toBeVisible()
  await picture(admin.page, 'message-text-dialog')
})
