import { NEW_PASSWORD } from '../support/api'
import { expect, expectAccessible, test } from '../support/story'
import { Desk } from './page'

const street = '望江街道'
const unit = { code: '990981001004', name: '临江社区', nameEn: 'Linjiang Community' }
const person = { name: '秦晓雨', username: 'qin.xiaoyu', title: '综治专干', role: '社区（村）工作人员' }

test('an administrator founds a community, and its first member of staff logs in', async ({ desk }) => {
  const admin = await Desk.logIn(await desk(), 'admin')
  const { page } = admin
  const dialog = page.getByRole('dialog')

  await test.step('adds a unit below a street', async () => {
    await admin.go('单位')
    await page.getByLabel('名称或编码').fill(street)
    await page.getByRole('button', { name: new RegExp(`^${street}`) }).click()
    await page.getByRole('button', { name: '添加下级单位' }).click()
    await dialog.getByLabel('编码').fill(unit.code)
    await dialog.getByLabel('名称', { exact: true }).fill(unit.name)
    await dialog.getByLabel('英文名称').fill(unit.nameEn)
    await dialog.getByRole('button', { name: '保存' }).click()
    await expect(page.getByText('已保存')).toBeVisible()
    await expect(page.getByRole('main').getByLabel('名称', { exact: true })).toHaveValue(unit.name)
  })

  let initialPassword = ''
  await test.step('adds a person and reads the initial password, which is shown once', async () => {
    await admin.go('人员与岗位')
    await page.getByRole('button', { name: '添加人员' }).click()
    await dialog.getByLabel('姓名').fill(person.name)
    await dialog.getByLabel('用户名').fill(person.username)
    await dialog.getByLabel('职务').fill(person.title)
    await dialog.getByRole('button', { name: '保存' }).click()
    const told = page.getByRole('dialog', { name: /初始密码/ })
    initialPassword = (await told.getByText(/初始密码[:：]/).innerText()).replace(/^.*[:：]/, '').trim()
    expect(initialPassword.length).toBeGreaterThanOrEqual(10)
    await told.getByRole('button', { name: '确定' }).click()
  })

  await test.step('gives a post in the new unit', async () => {
    await page.getByLabel('姓名或用户名').fill(person.username)
    const row = page.getByRole('row').filter({ hasText: person.username })
    await expect(row).toContainText('没有岗位')
    await row.getByRole('button', { name: '岗位' }).click()
    await dialog.getByLabel('角色').fill(person.role)
    await page.getByRole('option', { name: person.role }).click()
    await dialog.getByLabel('单位').fill(unit.name)
    await page.getByRole('option', { name: new RegExp(unit.name) }).click()
    await dialog.getByRole('button', { name: '添加岗位' }).click()
    await expect(dialog.getByRole('row').filter({ hasText: unit.name })).toContainText(person.role)
    await dialog.getByRole('button', { name: /关闭|close/i }).click()
    await expect(row).toContainText(`${unit.name} · ${person.role}`)
  })

  await test.step('the newcomer has to choose an own password before anything else', async () => {
    const newcomer = await Desk.logIn(await desk(), person.username, initialPassword)
    await expect(newcomer.page.getByText('这是管理员给您的初始密码，请先换成自己的密码')).toBeVisible()
    await newcomer.page.goto('/desk/inbox')
    await expect(newcomer.page.getByRole('heading', { name: '修改密码' })).toBeVisible()
    await newcomer.page.getByLabel('现在的密码').fill(initialPassword)
    await newcomer.page.getByLabel('新密码', { exact: true }).fill(NEW_PASSWORD)
    await newcomer.page.getByLabel('再输一遍新密码').fill(NEW_PASSWORD)
    await newcomer.page.getByRole('button', { name: '保存' }).click()
    await expect(newcomer.page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible()
    await expect(newcomer.page.getByText('没有待办，眼下也没有可以领取的事项。')).toBeVisible()
    await expect(newcomer.page.getByRole('banner')).toContainText(unit.name)
  })

  await test.step('finds all of it in the log, whose chain is whole', async () => {
    await admin.go('审计日志')
    await page.getByLabel('操作人用户名').fill(person.username)
    await page.getByRole('button', { name: '查询' }).click()
    await expect(page.getByRole('row').filter({ hasText: person.username }).first()).toContainText('成功')
    await page.getByRole('button', { name: '核对完整性' }).click()
    await expect(page.getByText(/^完整：核对了 \d+ 条记录，\d+ 条链，没有改动。$/)).toBeVisible()
  })
})

test('an administrator fills a new community from a file and follows what is left behind', async ({ desk }) => {
  const admin = await Desk.logIn(await desk(), 'admin')
  const { page } = admin
  const dialog = page.getByRole('dialog')
  const file = (lines: string[]) => ({ name: '单位.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) })
  const head = '编码,名称,类型,上级单位编码'
  const community = '990981001008,临港社区,社区,990981001'

  await test.step('is told every wrong line and imports nothing', async () => {
    await admin.go('单位')
    await page.getByRole('button', { name: '批量导入' }).click()
    await dialog.getByLabel('选择 CSV 文件').setInputFiles(file([head, community, '990981001008001,,网格,990981001008', 'x,乙,王国,990981001']))
    await expect(dialog.getByText('3 行中有 2 行不对')).toBeVisible()
    await expect(dialog.getByRole('row', { name: /3 名称 必填项/ })).toBeVisible()
    await expect(dialog.getByRole('button', { name: '导入', exact: true })).toBeDisabled()
    await expectAccessible(page)
  })

  await test.step('imports the corrected file', async () => {
    await dialog.getByLabel('选择 CSV 文件').setInputFiles(file([head, '990981001008001,临港一网格,网格,990981001008', community]))
    await expect(dialog.getByText('2 行都可以导入。')).toBeVisible()
    await dialog.getByRole('button', { name: '导入', exact: true }).click()
    await expect(dialog.getByText('已导入 2 个单位。')).toBeVisible()
    await dialog.getByRole('button', { name: '关闭' }).last().click()
  })

  await test.step('finds them in the list and saves it as a file', async () => {
    await page.getByRole('button', { name: '按列表' }).click()
    await page.getByLabel('名称或编码').first().fill('临港')
    await expect(page.getByRole('row', { name: /临港一网格 网格 安澜市 \/ 望江街道 \/ 临港社区/ })).toBeVisible()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出' }).click()
    await page.getByRole('menuitem', { name: '导出 CSV' }).click()
    expect((await saving).suggestedFilename()).toMatch(/^单位名册-.*\.csv$/)
  })

  await test.step('changes a number of the office, which the log keeps with the old one', async () => {
    await admin.go('参数与选项')
    const row = page.getByRole('row', { name: /并案后可以拆开的小时数/ })
    await row.getByRole('button', { name: '修改' }).click()
    await row.getByLabel('并案后可以拆开的小时数').fill('36')
    await row.getByRole('button', { name: '保存' }).click()
    await expect(row).toContainText('36 小时')
    await admin.go('审计日志')
    await page.getByLabel('对象编号或名称').fill('unmerge.hours')
    await page.getByRole('button', { name: '查询' }).click()
    await expect(page.getByRole('row', { name: /修改办公参数/ })).toContainText('amount: 24 -> 36')
  })
})
