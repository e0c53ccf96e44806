import { Api } from '../support/api'
import { expect, expectAccessible, picture, test } from '../support/story'
import { grid, people, sewage } from './data'
import { Desk } from './page'

test('a wrong dispatch is returned, refused, disputed, decided by the city and carried out by two bureaus', async ({ desk, request }) => {
  test.setTimeout(150_000)
  const api = new Api(request)
  const { waterBureau, cityManagement } = sewage
  let number = ''

  await test.step('the village sends it to the water bureau', async () => {
    await api.logIn(people.gridWorker.username)
    const photo = await api.upload(sewage.photo());
    ({ number } = await api.post<{ number: string }>('/api/events', {
      gridCode: grid.code, categoryCode: sewage.categoryCode, description: sewage.words, address: sewage.address,
      urgent: false, evidenceIds: [photo],
    }))
    await api.act(people.communityStaff.username, number, 'accept')
    await api.act(people.communityStaff.username, number, 'transferToDepartment', { leadUnit: 'SL' })
  })

  const water = await Desk.logIn(await desk(), waterBureau.desk)

  await test.step('which returns it, with basis and reason', async () => {
    await water.open('可领', number)
    await water.choose('退单')
    await water.submit('退单')
    await expect(water.task.getByText('必填项').first()).toBeVisible()
    await water.pick('退单依据', sewage.basis)
    await water.task.getByLabel(/^退单理由/).fill(sewage.returnReason)
    await picture(water.page, 'return-desk')
    await water.submit('退单')
    await expect(water.page.getByText('退单待审').first()).toBeVisible()
    await expect(water.timeline.last()).toContainText(sewage.basis)
    await expect(water.timeline.last()).toContainText(sewage.returnReason)
  })

  await test.step('the town refuses the return', async () => {
    const centre = await Desk.logIn(await desk(), people.governanceCentre.username)
    await centre.open('可领', number)
    await expect(centre.task.getByRole('heading', { name: '审核退单', exact: true })).toBeVisible()
    await centre.choose('不同意退单')
    await centre.task.getByLabel(/^不同意退单/).fill(sewage.refusal)
    await centre.submit('不同意退单')
    await expect(centre.page.getByText(/由 水利局 办理/)).toBeVisible()
  })

  await test.step('the bureau cannot return it again, but dispute it', async () => {
    await water.open('可领', number)
    await expect(water.task.getByRole('group', { name: '怎么办' }).getByRole('button')).toHaveText(['签收', '提请市级裁定'])
    await water.choose('提请市级裁定')
    await water.task.getByLabel(/^提请裁定的理由/).fill(sewage.disputeReason)
    await water.submit('提请市级裁定')
    await expect(water.page.getByText('归属争议').first()).toBeVisible()
  })

  await test.step('the city names lead and assistant and proposes a rule', async () => {
    const city = await Desk.logIn(await desk(), people.cityCentre)
    await city.open('可领', number)
    await expect(city.task.getByLabel(/^主办部门/)).toHaveValue(cityManagement.name)
    await city.pick('协办部门', waterBureau.name)
    await city.task.getByLabel(/^裁定意见和依据/).fill(sewage.decision)
    await city.task.getByLabel('建议同类事件今后照此派单').check()
    await picture(city.page, 'attribution-desk')
    await city.submit('确定主办和协办')
    await expect(city.page.getByText(new RegExp(`由 ${cityManagement.name} 办理`))).toBeVisible()
  })

  await test.step('the lead can only sign', async () => {
    const lead = await Desk.logIn(await desk(), cityManagement.desk)
    await lead.open('可领', number)
    await expect(lead.task.getByRole('group', { name: '怎么办' }).getByRole('button')).toHaveText(['签收'])
    await lead.submit('签收')
    await expect(lead.light).toHaveText('待处理')
  })

  const officer = await Desk.logIn(await desk(), cityManagement.officer)

  await test.step('its officer sees who assists, and cannot finish without them', async () => {
    await officer.open('可领', number)
    await officer.claim()
    await expect(officer.assistance).toContainText(waterBureau.name)
    await expect(officer.assistance).toContainText('协办中')
    await officer.note(sewage.progress, true)
    await officer.choose('处置完成')
    await officer.task.getByLabel(/^处置结果/).fill(sewage.result)
    await officer.attach(sewage.resultPhoto())
    await officer.assistance.scrollIntoViewIfNeeded()
    await picture(officer.page, 'assistance-desk')
    await officer.submit('处置完成')
    await expect(officer.task.getByRole('alert')).toContainText(`还有协办单位没有答复：${waterBureau.name}`)
  })

  await test.step('the assistant does its part', async () => {
    const assistant = await Desk.logIn(await desk(), waterBureau.officer)
    await assistant.open('可领', number)
    await expect(assistant.task.getByRole('heading', { name: '协办', exact: true })).toBeVisible()
    await assistant.choose('协办完成')
    await assistant.task.getByLabel(/^协办结果/).fill(sewage.assistance)
    await assistant.attach(sewage.assistancePhoto())
    await assistant.submit('协办完成')
    await expect(assistant.assistance).toContainText('已完成')
    await expect(assistant.light).toHaveText('待处理')
  })

  await test.step('the lead reads it, finishes what it had written, and the rest goes its way', async () => {
    await officer.page.reload()
    await expect(officer.assistance).toContainText(sewage.assistance)
    await expect(officer.task.getByLabel(/^处置结果/)).toHaveValue(sewage.result)
    await officer.submit('处置完成')
    await expect(officer.light).toHaveText('待核实')
    await api.act(people.communityStaff.username, number, 'solved', { method: 'onSite' })
    await api.act(people.governanceCentre.username, number, 'approve', { quality: 'good' })
  })

  await test.step('the city adopts the rule for the street of the dispute', async () => {
    const city = await Desk.logIn(await desk(), people.cityCentre)
    await city.go('派单规则')
    const row = city.page.getByRole('row').filter({ hasText: number })
    await expect(row).toContainText('待审定')
    await row.getByRole('button', { name: '采纳', exact: true }).click()
    const dialog = city.page.getByRole('dialog', { name: '采纳这条派单规则' })
    await dialog.getByLabel('意见').fill('同意，今后照此办理')
    await dialog.getByText('望江街道').or(dialog.getByText('青禾镇')).click()
    await expectAccessible(city.page)
    await picture(city.page, 'routing-rule-desk')
    await dialog.getByRole('button', { name: '采纳', exact: true }).click()
    await expect(row).toContainText('执行中')
    await expect(row).toContainText('同意，今后照此办理')
  })

  await test.step('the way it went stands on the diagram and in the timeline', async () => {
    await officer.page.goto(`/desk/cases/${number}`)
    await expect(officer.light).toHaveText('已评价')
    await expect(officer.timeline.filter({ hasText: sewage.decision })).toBeVisible()
    await officer.tab('流程图').click()
    for (const shape of ['Task_DecideReturn', 'Task_SignEventAgain', 'Task_DecideAttribution', 'Task_SignEventFinal']) {
      await expect(officer.shape(shape)).toHaveClass(/completed/)
    }
    await picture(officer.page, 'diagram-return-desk')
  })
})
