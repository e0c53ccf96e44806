import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { Api } from '../support/api'
import { DEMO_PASSWORD, expect } from '../support/story'

type File = { name: string, mimeType: string, buffer: Buffer }

/** The secret part of the address on a grid's sign, as staff read it. */
export async function tokenOf(request: APIRequestContext, gridCode: string) {
  const api = await new Api(request).logIn('comm4')
  const { items } = await api.get<{ items: { token: string }[] }>(`/api/grids?q=${gridCode}`)
  return items[0]!.token
}

/** The report of a passer-by, one question per screen. */
export class ReportOnPhone {
  readonly title: Locator

  constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 })
  }

  async scan(token: string) {
    await this.page.goto(`/g/${token}`)
  }

  async begin() {
    await this.button('我要上报').click()
    await expect(this.title).toHaveText('拍一张现场照片')
  }

  async takePhoto(file: File) {
    await this.page.getByLabel('拍照', { exact: true }).setInputFiles(file)
    await expect(this.page.getByText('已传好 1 张')).toBeVisible()
    await this.next()
  }

  async choose(group: string, category: string) {
    await this.page.getByRole('button', { name: group }).click()
    await expect(this.title).toHaveText('具体是什么')
    await this.page.getByRole('button', { name: category }).click()
  }

  async describe(words: string) {
    await this.page.getByRole('textbox', { name: /^情况/ }).fill(words)
    await this.next()
  }

  async locate(address: string) {
    await this.button('用照片的拍摄地点').click()
    await expect(this.page.getByText('照片的拍摄地点')).toBeVisible()
    await this.page.getByLabel('补充说明（可不填）').fill(address)
    await this.next()
    await this.isAnother()
  }

  /** Says that it is none of the reports nearby, where other stories have made some. */
  async isAnother() {
    await expect(this.title).toHaveText(/是不是同一件事|要不要留联系方式/)
    if (await this.title.innerText() === '要不要留联系方式') return
    await this.page.getByRole('radio', { name: /^不是，继续上报/ }).check()
    await this.next()
  }

  async leaveContact(name: string, phone: string) {
    await this.page.getByRole('radio', { name: '留下称呼和电话' }).check()
    await this.page.getByLabel('怎么称呼您（可不填）').fill(name)
    await this.page.getByLabel('电话（可不填）', { exact: true }).fill(phone)
    await this.page.getByRole('checkbox', { name: /同意/ }).check()
    await this.next()
  }

  async send() {
    await expect(this.title).toHaveText('看看对不对')
    await this.button('发送').click()
    await expect(this.title).toHaveText('已经收到，请记下查询码')
  }

  /** Number, query code and the promised moment as they stand on the receipt. */
  async receipt() {
    const promised = (await this.page.getByText(/ 前答复您$/).innerText()).replace(' 前答复您', '')
    const number = await this.page.getByText(/^WG-[\w-]+$/).innerText()
    const code = await this.page.getByText(/^\d{4} ?\d{4}$/).innerText()
    return { number, code, promised }
  }

  async next() {
    await this.button('下一步').click()
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true })
  }
}

/** The page on which the reporter follows the matter. */
export class FollowOnPhone {
  readonly now: Locator
  readonly steps: Locator

  constructor(readonly page: Page) {
    this.now = page.getByRole('region', { name: '现在的情况' })
    this.steps = page.getByRole('region', { name: '办理经过' }).getByRole('listitem')
  }

  async find(number: string, code: string) {
    await this.page.goto('/m/cases')
    await this.page.getByLabel('编号').fill(number)
    await this.page.getByLabel('查询码').fill(code)
    await this.page.getByRole('button', { name: '查看' }).click()
  }

  async refresh() {
    await this.page.getByRole('button', { name: '刷新' }).click()
  }

  async rate(score: number, comment: string) {
    await this.page.getByRole('radio', { name: new RegExp(`^${score} 星`) }).check({ force: true })
    await this.page.getByLabel('想说的话（可不填）').fill(comment)
    await this.page.getByRole('button', { name: '提交评价' }).click()
  }
}

/** The phone of a grid worker after login. */
export class PhoneDesk {
  readonly rows: Locator

  constructor(readonly page: Page) {
    this.rows = page.getByRole('tabpanel').getByRole('button').filter({ hasText: 'WG-' })
  }

  static async logIn(page: Page, username: string) {
    await page.goto('/m/login')
    await page.getByLabel('账号').fill(username)
    await page.getByLabel('密码').fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的工作')
    return new PhoneDesk(page)
  }

  async takePhoto(file: File) {
    await this.page.getByLabel('拍照', { exact: true }).setInputFiles(file)
    await expect(this.page.getByText('已传好 1 张')).toBeVisible()
  }

  tab(name: '待办' | '可领' | '我上报') {
    return this.page.getByRole('tab', { name })
  }

  row(number: string) {
    return this.rows.filter({ hasText: number })
  }
}

/** The desk of one member of staff. */
export class Desk {
  readonly task: Locator
  readonly timeline: Locator
  /** The stage light of the case that is open. */
  readonly light: Locator

  constructor(readonly page: Page) {
    this.light = page.getByRole('main').getByTitle(/^(等待下一个单位接收|已接收，还没有处理完|已处理，等待核实或评价|已核实并评价，办结)$/).first() // similar cases beside the task have theirs
    this.task = page.getByRole('region', { name: '办理', exact: true })
    this.timeline = page.getByRole('region', { name: '办理过程' }).getByRole('listitem').filter({ has: page.getByRole('time') })
  }

  static async logIn(page: Page, username: string, password = DEMO_PASSWORD) {
    const desk = new Desk(page)
    await page.goto('/desk/login')
    await page.getByLabel('用户名').fill(username)
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await expect(page).not.toHaveURL(/\/login/)
    return desk
  }

  view(name: '待办' | '可领' | '本单位在办' | '已办' | '我上报') {
    return this.page.getByRole('navigation', { name: '导航' }).getByRole('link', { name })
  }

  /** One of the pages that the navigation leads to. */
  async go(name: string) {
    await this.page.getByRole('navigation', { name: '导航' }).getByRole('link', { name }).click()
  }

  row(number: string) {
    return this.page.getByRole('row').filter({ hasText: number })
  }

  /** The full page of a case from the list that shows it. */
  async open(view: Parameters<Desk['view']>[0], number: string) {
    await this.view(view).click()
    await this.row(number).getByRole('link').click()
    await this.page.getByRole('link', { name: '打开完整页面' }).click()
    await expect(this.page).toHaveURL(/\/desk\/cases\//) // what is done before belongs to the drawer
  }

  async claim() {
    await this.task.getByRole('button', { name: '领取' }).click()
    await expect(this.task.getByRole('button', { name: '退回待领' })).toBeVisible()
  }

  async choose(outcome: string, exact = false) {
    await this.task.getByRole('group', { name: '怎么办' }).getByRole('button', { name: outcome, exact }).click()
  }

  /** An option of a choice in the form of the step; forms and dialogues of ours look alike. */
  async pick(field: string, option: string) {
    await this.task.getByLabel(field).click()
    await this.page.getByRole('listbox').getByText(option, { exact: true }).or(
      this.task.locator('.fjs-dropdownlist-item').filter({ hasText: option })).first().click()
  }

  async attach(file: File) {
    await this.task.getByLabel('添加照片或文件').setInputFiles(file)
    await expect(this.task.getByRole('button', { name: `移除 ${file.name}` })).toBeVisible()
    await expect(this.task.getByRole('progressbar')).toHaveCount(0)
  }

  async submit(outcome: string) {
    await this.task.getByRole('button', { name: `提交：${outcome}` }).click()
  }

  /** Which units assist the case that is open. */
  get assistance() {
    return this.page.getByRole('region', { name: '协办' })
  }

  /** Notes what has been done so far. */
  async note(text: string, isPublic: boolean) {
    const progress = this.page.getByRole('region', { name: '办理进展' })
    await progress.getByRole('button', { name: '记一条进展' }).click()
    await progress.getByLabel('进展情况').fill(text)
    if (isPublic) await progress.getByText('让上报人也看到').click()
    await progress.getByRole('button', { name: '记录', exact: true }).click()
    await expect(this.timeline.last()).toContainText(text)
  }

  /** What the page says about the last step, such as who has the matter now and until when. */
  said(text: RegExp | string) {
    return this.page.getByRole('alert').filter({ hasText: text })
  }

  tab(name: string | RegExp) {
    return this.page.getByRole('tab', { name })
  }

  /** An element of the process as it is drawn. */
  shape(id: string) {
    return this.page.locator(`[data-element-id="${id}"]`)
  }
}

/** Buttons, columns, fields, tabs and the words beside facts have no Chinese in them; names of people and units may. */
export async function expectEnglishLabels(page: Page) {
  const labelled = ['button', 'th', 'dt', 'label', 'legend', 'a[aria-current]', '[role=tab]', '[placeholder]'].map(each => `:is(nav, main) ${each}`)
  const texts = await page.locator(labelled.join()).filter({ visible: true }).evaluateAll(elements => elements.flatMap(element => [
    element.textContent ?? '', ...['aria-label', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''),
  ]))
  expect(texts.length).toBeGreaterThan(10)
  expect(texts.filter(text => /[\u3000-\u303f\u4e00-\u9fff]/.test(text))).toEqual([])
}

/** The button shows a picture that has really arrived. */
export async function expectPhoto(button: Locator) {
  await expect(button).toBeVisible()
  await expect.poll(() => button.locator('img').evaluate(image => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
}

/** Hands that stay on the keyboard: every click of a mouse on this page fails the story. */
export class Keyboard {
  private constructor(readonly page: Page) {}

  static async on(page: Page) {
    await page.addInitScript(() => {
      addEventListener('pointerdown', (event) => {
        if (event.isTrusted && event.pointerType === 'mouse') sessionStorage.setItem('mouse', 'used')
      }, true)
    })
    return new Keyboard(page)
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string) {
    await this.page.keyboard.insertText(text)
  }

  /** Tabs until the element has the focus, as somebody would who sees where it is. */
  async tabTo(target: Locator, most = 60) {
    await expect(target).toBeVisible()
    for (let tabs = 0; tabs < most; tabs++) {
      if (await target.evaluate(element => element === document.activeElement)) return
      await this.press('Tab')
    }
    throw new Error(`${target.toString()} is not reached by ${most} tabs`)
  }

  /** Tabs to a button or link and presses Enter. */
  async use(target: Locator) {
    await this.tabTo(target)
    await this.press('Enter')
  }

  /** Tabs to a field and fills it. */
  async fill(target: Locator, text: string) {
    await this.tabTo(target)
    await this.type(text)
  }

  /** Opens the dialog of the system for files with the keyboard and chooses one. */
  async choose(input: Locator, file: File) {
    await this.tabTo(input)
    const chooser = this.page.waitForEvent('filechooser')
    await this.press('Enter')
    await (await chooser).setFiles(file)
  }

  async expectNoMouse() {
    expect(await this.page.evaluate(() => sessionStorage.getItem('mouse'))).toBeNull()
  }
}
