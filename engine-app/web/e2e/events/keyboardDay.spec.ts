import { Api } from '../support/api'
import { DEMO_PASSWORD, expect, test } from '../support/story'
import { grid, morning, people } from './data'
import { Desk, Keyboard } from './page'

test('a community worker gets through the morning without a mouse', async ({ desk, request }) => {
  test.setTimeout(150_000)
  const api = await new Api(request).logIn(people.gridWorker.username)
  const numbers: string[] = []
  for (const matter of [morning.lamp, morning.prank, morning.shed]) {
    const { number } = await api.post<{ number: string }>('/api/events', {
      gridCode: grid.code, categoryCode: matter.category, description: matter.words, address: matter.address,
      urgent: false, evidenceIds: [],
    })
    numbers.push(number)
  }
  const [lamp, prank, shed] = numbers as [string, string, string]

  const page = await desk()
  const keys = await Keyboard.on(page)
  const worker = new Desk(page)
  const drawer = page.getByRole('dialog')
  const rows = page.getByRole('row').filter({ hasText: 'WG-' })

  /** Goes through the list to the row of a case. */
  async function to(number: string) {
    await expect(worker.row(number)).toBeVisible()
    for (let steps = 0; steps < 60 && await rows.first().getAttribute('aria-selected') !== 'true'; steps++) await keys.press('k')
    for (let steps = 0; steps < 60 && await worker.row(number).getAttribute('aria-selected') !== 'true'; steps++) await keys.press('j')
    await expect(worker.row(number)).toHaveAttribute('aria-selected', 'true')
  }

  await test.step('he logs in and goes to what can be claimed', async () => {
    await page.goto('/desk/login')
    await keys.fill(page.getByLabel('用户名'), people.communityStaff.username)
    await keys.fill(page.getByLabel('密码', { exact: true }), DEMO_PASSWORD)
    await keys.press('Enter')
    await expect(page.getByText(/件待办/)).toBeVisible()
    await keys.press(']')
    await expect(worker.row(lamp)).toContainText('未领取')
  })

  await test.step('takes one with a key, and two at once', async () => {
    await to(lamp)
    await keys.press('c')
    await expect(worker.row(lamp)).toHaveCount(0)
    await to(prank)
    await keys.press('x')
    await to(shed)
    await keys.press('x')
    await keys.press('b')
    await expect(page.getByRole('toolbar')).toContainText('2')
    await keys.press('Enter')
    await expect(worker.row(shed)).toHaveCount(0)
  })

  await test.step('looks at what he has, and does not file what was no matter', async () => {
    await keys.press('[')
    await to(prank)
    await keys.press('e')
    await expect(drawer.getByRole('button', { name: '承接', exact: true })).toBeFocused()
    await keys.use(drawer.getByRole('button', { name: '不予立案', exact: true }))
    await keys.fill(drawer.getByLabel(/^不予立案的理由/), morning.notFiled)
    await keys.use(drawer.getByRole('button', { name: '提交：不予立案' }))
    await expect(worker.row(prank)).toHaveCount(0)
  })

  await test.step('accepts the lamp and sends it to the bureau that the rules name', async () => {
    await to(lamp)
    await keys.press('e')
    await expect(drawer.getByRole('button', { name: '承接', exact: true })).toBeFocused()
    await keys.press('Enter')
    await keys.use(drawer.getByRole('button', { name: '提交：承接' }))
    await expect(worker.row(lamp)).toHaveCount(0)
    await keys.press(']')
    await to(lamp)
    await keys.press('e')
    await keys.use(drawer.getByRole('button', { name: '转办部门', exact: true }))
    await keys.use(drawer.getByRole('button', { name: '提交：转办部门' }))
    await expect(worker.row(lamp)).toHaveCount(0)
  })

  await test.step('keeps the shed for the village and writes down what has been arranged', async () => {
    await keys.press('[')
    await to(shed)
    await keys.press('e')
    await expect(drawer.getByRole('button', { name: '承接', exact: true })).toBeFocused()
    await keys.press('Enter')
    await keys.use(drawer.getByRole('button', { name: '提交：承接' }))
    await expect(worker.row(shed)).toHaveCount(0)
    await keys.press(']')
    await to(shed)
    await keys.press('e')
    await keys.use(drawer.getByRole('button', { name: '社区自行处置', exact: true }))
    await keys.use(drawer.getByRole('button', { name: '提交：社区自行处置' }))
    await expect(worker.row(shed)).toContainText('处置事件')
    await to(shed)
    await keys.press('c')
    await expect(worker.row(shed)).toHaveCount(0)
    await keys.press('[')
    await to(shed)
    await keys.press('Enter')
    await keys.use(drawer.getByRole('link', { name: '打开完整页面' }))
    await expect(page).toHaveURL(/\/desk\/cases\//)
    await keys.use(page.getByRole('link', { name: '跳到正文' }))
    await keys.use(page.getByRole('button', { name: '记一条进展' }))
    await keys.fill(page.getByLabel('进展情况'), morning.progress)
    await keys.use(page.getByRole('button', { name: '记录', exact: true }))
    await expect(worker.timeline.last()).toContainText(morning.progress)
  })

  await test.step('finishes it with a photo', async () => {
    await keys.use(page.getByRole('link', { name: '跳到正文' }))
    await keys.use(worker.task.getByRole('button', { name: '处置完成', exact: true }))
    await keys.fill(worker.task.getByLabel(/^处置结果/), morning.repaired)
    await keys.choose(worker.task.getByLabel('添加照片或文件'), morning.repairedPhoto())
    await expect(worker.task.getByRole('button', { name: /^移除/ })).toBeVisible()
    await expect(worker.task.getByRole('progressbar')).toHaveCount(0)
    await keys.use(worker.task.getByRole('button', { name: '提交：处置完成' }))
    await expect(worker.light).toHaveText('待核实')
  })

  await test.step('goes back to the list and finds it among what is done', async () => {
    await keys.use(worker.view('已办'))
    await expect(rows.filter({ hasText: '车棚' }).first()).toBeVisible()
    await keys.press('/')
    await keys.type('车棚')
    await expect(rows.filter({ hasNotText: '车棚' })).toHaveCount(0)
    await expect(worker.row(shed).first()).toContainText('待核实')
    await keys.expectNoMouse()
  })
})
