import { Desk, PhoneDesk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const home = { grid: '990981001003002', address: '添丁里十八号' }
const uncle = { name: '司徒舅父', documentKind: 'RESIDENT_ID', documentNumber: '990983197001019178', nation: '01' }

/** A household, and somebody of another one who will come. */
async function record(api: Api) {
  const settle = async (address: string, person: Record<string, string>) => {
    const { number: dwelling } = await api.post<{ number: string }>('/api/dwellings', { gridCode: home.grid, kind: 'house', address })
    const { number: household } = await api.post<{ number: string }>('/api/households', { kind: 'LIVING', dwelling, category: 'resident' })
    const { number } = await api.post<{ number: string }>('/api/residents', { person, household, relation: '02' })
    return { household, number }
  }
  const { household } = await settle(home.address, { name: '司徒母亲', sex: '2', birthDate: '1995-02-03' })
  const { number } = await settle('添丁里十九号', uncle)
  return { household, uncle: number }
}

test('twins are reported, and whoever comes is chosen from usual relations and known by his document', async ({ desk, phone, request }) => {
  const recorded = await record(await new Api(request).logIn('comm3'))

  const { page: worker } = await PhoneDesk.logIn(await phone(), 'grid10')
  await worker.goto(`/m/changes/new?household=${recorded.household}`)
  await worker.getByLabel('变动').selectOption({ label: '出生' })
  await worker.getByLabel('姓名').fill('司徒未取名')
  await worker.getByLabel('性别').selectOption({ label: '男' })
  const relation = worker.getByLabel('与户主关系', { exact: true })
  await expect(relation.getByRole('option')).toHaveText(['请选择', '子', '女', /长子/, /.*/, /.*/, /.*/, /.*/, /.*/, /.*/, /.*/, /.*/, /外孙女/, '其他关系，按名称查找'])
  await relation.selectOption({ label: '其他关系，按名称查找' })
  await worker.getByLabel('关系名称').fill('曾孙')
  await worker.getByRole('radio', { name: '曾孙子或外曾孙子' }).check()
  await expectAccessible(worker)
  await expectNoSidewaysScrolling(worker)
  await picture(worker, 'change-relation-phone')
  await relation.selectOption({ label: '子' })
  await worker.getByRole('button', { name: '上报', exact: true }).click()
  await expect(worker.getByRole('heading', { level: 1 })).toHaveText('已上报')

  const clerk = await Desk.logIn(await desk(), 'comm3')
  const { page } = clerk
  await page.goto(`/desk/changes/new?household=${recorded.household}`)
  await page.getByText('请选择', { exact: true }).first().click()
  await page.getByRole('option', { name: '迁入' }).click()
  await page.getByLabel('姓名').fill(uncle.name)
  await page.getByLabel('身份证号码').fill(uncle.documentNumber)
  await page.getByText('常用的在列表里，其他关系请输入名称查找').click()
  await expect(page.getByRole('option', { name: '侄子' })).toBeHidden()
  await page.getByLabel('与户主关系').fill('其他亲')
  await page.getByRole('option', { name: '其他亲属' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '上报', exact: true }).click()
  await page.getByRole('button', { name: '查看办理情况' }).click()
  const facts = page.getByRole('region', { name: '变动事项' })
  await expect(facts.getByRole('link', { name: `已登记：${recorded.uncle}` })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`居住户 ${recorded.household}`)
  await expectAccessible(page)
  await picture(page, 'change-known-desk')
  await page.setViewportSize({ width: 360, height: 740 })
  await expectNoSidewaysScrolling(page)
})
