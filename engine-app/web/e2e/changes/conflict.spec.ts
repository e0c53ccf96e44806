import { Desk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, picture, test } from '../support/story'

const home = { grid: '990981001003002', address: '裁定里二十一号' }
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** A household of three generations, in which somebody new is reported under a wrong name. */
async function record(api: Api) {
  const dwelling = await api.post<{ number: string }>('/api/dwellings', { gridCode: home.grid, kind: 'house', address: home.address })
  const { number: household } = await api.post<{ number: string }>('/api/households', { kind: 'LIVING', dwelling: dwelling.number, category: 'resident' })
  const add = (name: string, sex: string, birthDate: string, relation: string) =>
    api.post<{ number: string }>('/api/residents', { person: { name, sex, birthDate }, household, relation })
  const head = await add('令狐老户', '1', '1946-02-03', '02')
  await add('令狐长子', '1', '1970-05-06', '20')
  await add('令狐孙女', '2', '1998-07-08', '42')
  const facts = { relation: '97', person: { name: '令狐误写', sex: '2', birthDate: '1990-01-01' } }
  const today = day.format(new Date())
  const moved = await api.post<{ number: string }>('/api/changes', { kind: 'MOVE_IN', household, on: today, facts })
  const died = await api.post<{ number: string }>('/api/changes', { kind: 'DEATH', household, resident: head.number, on: today })
  return { moved: moved.number, died: died.number }
}

test('the owner of a field says what the register holds, and a new householder is named', async ({ desk, request }) => {
  const api = new Api(request)
  const { moved, died } = await record(await api.logIn('comm3'))

  const secretary = await Desk.logIn(await desk(), 'sec3')
  await secretary.page.goto(`/desk/cases/${moved}`)
  await secretary.choose('与登记不一致')
  await secretary.task.getByText('哪一项不一致').click()
  await secretary.page.getByText('姓名、证件号码', { exact: true }).last().click()
  await secretary.task.getByLabel('说明').fill('证件上的名字不同')
  await secretary.submit('与登记不一致')

  const police = await Desk.logIn(await desk(), 'officer.ga')
  await police.page.goto(`/desk/cases/${moved}`)
  await police.choose('选定来源')
  await police.task.getByText('以本部门登记为准').click()
  await police.task.getByLabel('登记的姓名').fill('令狐登记')
  await expectAccessible(police.page)
  await picture(police.page, 'change-conflict-desk')

  await secretary.page.goto(`/desk/cases/${died}`)
  await secretary.choose('核实属实')
  await secretary.task.getByText('看过证明材料').click()
  await secretary.submit('核实属实')
  await expect(secretary.page.getByText('已核实待登记').first()).toBeVisible()

  const clerk = await Desk.logIn(await desk(), 'comm3')
  await clerk.page.goto(`/desk/cases/${died}`)
  await clerk.choose('登记')
  await clerk.task.getByText(/^新户主/).first().click()
  await clerk.page.getByText('令狐长子', { exact: true }).last().click()
  await expect(clerk.task.getByLabel('令狐孙女 与新户主的关系')).toHaveAttribute('placeholder', '请选择')
  await expectAccessible(clerk.page)
  await picture(clerk.page, 'change-heads-desk')
})
