import { Api, NEW_PASSWORD } from '../support/api'
import { expect, test } from '../support/story'
import { grid, people, rubbish } from './data'
import { Desk } from './page'

const reason = '该处垃圾亭属于上湾小学管理，已请学校总务处今天之内清理，不需要村里立案。'

test('the slower of two officers sees who was faster and keeps his text', async ({ desk, request }) => {
  const api = new Api(request)
  await api.hire({ username: 'fan.xiaolin', name: '范晓琳' }, grid.communityCode, 'community-staff')
  await api.logIn(people.gridWorker.username)
  const { number } = await api.post<{ number: string }>('/api/events', {
    gridCode: grid.code, categoryCode: rubbish.categoryCode, description: rubbish.words, address: rubbish.address, evidenceIds: [],
  })
  const faster = await Desk.logIn(await desk(), people.communityStaff.username)
  const slower = await Desk.logIn(await desk(), 'fan.xiaolin', NEW_PASSWORD)

  await faster.open('可领', number)
  await slower.open('可领', number)
  await slower.choose('不予立案')
  await slower.task.getByLabel(/^不予立案的理由/).fill(reason)
  await faster.choose('承接')
  await faster.submit('承接')
  await expect(faster.said(/已承接/)).toBeVisible()
  await slower.submit('不予立案')

  const refusal = slower.task.getByRole('alert')
  await expect(refusal).toContainText(new RegExp(`${people.communityStaff.name} ?已于.*承接`))
  await expect(refusal).toContainText('您写的内容还在下面，可以复制。')
  await expect(slower.task.getByLabel(/^不予立案的理由/)).toHaveValue(reason)
  await expect(slower.task.getByRole('button', { name: '提交：不予立案' })).toBeDisabled()

  await refusal.getByRole('button', { name: '看最新进展' }).click()
  await expect(slower.light).toHaveText('待处理')
  await expect(slower.timeline.last()).toContainText(people.communityStaff.name)
})
