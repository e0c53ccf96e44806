import type { APIRequestContext, Page } from '@playwright/test'
import { Desk, PhoneDesk } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const grid = '990981100202002'
interface Neighbour { name: string, document: string, phone: string, relation: string }

const people = {
  own: { name: '端木门牌', document: '99098319700101901', phone: '19700009001', relation: '02' },
  spouse: { name: '端木同户', document: '99098319720202902', phone: '19700009002', relation: '10' },
} satisfies Record<string, Neighbour>
const corrected: Neighbour = { name: '漆雕更正', document: '99098319680303903', phone: '19700009003', relation: '02' }

const checked = (seventeen: string) => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = [...seventeen].reduce((all, digit, at) => all + Number(digit) * weights[at]!, 0)
  return seventeen + '10X98765432'[sum % 11]
}

interface Door { address: string, path: string }

/** A household behind a plate. */
async function household(request: APIRequestContext, address: string, members: Neighbour[], motto?: string): Promise<Door> {
  const api = await new Api(request).logIn('comm5')
  const { number: dwelling } = await api.post<{ number: string }>('/api/dwellings', { gridCode: grid, kind: 'house', address })
  const { number: home } = await api.post<{ number: string }>('/api/households', { kind: 'LIVING', dwelling, category: 'resident' })
  for (const { name, document, phone, relation } of members) {
    const person = { name, documentKind: 'RESIDENT_ID', documentNumber: checked(document), phone, nation: '01', craft: '木工' }
    await api.post('/api/residents', { person, household: home, relation })
  }
  await api.post('/api/plates', { area: grid })
  const plate = `${dwelling}-01`
  if (motto) await api.put(`/api/plates/${plate}/motto`, { motto, agreed: true, version: 0 })
  await api.post('/api/plates/made', { numbers: [plate] })
  const { url } = await api.get<{ url: string }>(`/api/plates/${plate}`)
  return { address, path: new URL(url).pathname }
}

/** The code that was sent to the telephone, as the administrator of the demonstration reads it. */
async function codeOf(request: APIRequestContext, phone: string) {
  const admin = await new Api(request).logIn('admin')
  const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`
  let code = ''
  await expect(async () => {
    const { items } = await admin.get<{ items: { receiver: string | null, body: string }[] }>('/api/notice-deliveries?size=20')
    code = /\d{6}/.exec(items.find(each => each.receiver === masked)?.body ?? '')?.[0] ?? ''
    expect(code).not.toBe('')
  }).toPass({ timeout: 30_000 })
  return code
}

async function logIn(page: Page, request: APIRequestContext, phone: string) {
  await page.getByLabel('手机号').fill(phone)
  await page.getByLabel('我已阅读并接受上面的告知').check()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText(`验证码已发到 ${phone}。`)).toBeVisible()
  await page.getByLabel('验证码', { exact: true }).fill(await codeOf(request, phone))
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

test('one plate, scanned by a stranger, a member, the responsible grid worker and another one', async ({ desk, phone, request }) => {
  const door = await household(request, '石桥村邻里巷 7 号', [people.own, people.spouse], '耕读传家')

  const member = await phone()
  await member.goto(door.path)
  await member.getByRole('button', { name: '我是这里的住户' }).click()
  await expect(member.getByRole('heading', { level: 1 })).toHaveText('居民登录')
  await expectAccessible(member)
  await expectNoSidewaysScrolling(member)
  await picture(member, 'account-login-phone')
  await logIn(member, request, people.own.phone)
  await expect(member).toHaveURL(new RegExp(door.path))
  await member.getByRole('button', { name: '我是这里的住户' }).click()
  await member.getByLabel('姓名').fill(people.own.name)
  await member.getByLabel('证件号码').fill(checked(people.own.document))
  await expectAccessible(member)
  await picture(member, 'account-join-phone')
  await member.getByRole('button', { name: '提交申请' }).click()
  await expect(member.getByRole('heading', { level: 1 })).toHaveText('申请已提交')

  const { page } = await Desk.logIn(await desk(), 'comm5')
  await page.getByRole('link', { name: /居民账户/ }).click()
  const row = page.getByRole('row').filter({ hasText: door.address })
  await row.getByRole('button', { name: '查看' }).click()
  const dialog = page.getByRole('dialog', { name: door.address })
  await expect(dialog.getByText('是这个门牌的住户')).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'account-claim-desk')
  await dialog.getByRole('button', { name: '确认住户身份' }).click()
  await expect(page.getByText('已确认，申请人现在可以看到本户')).toBeVisible()

  await member.goto(door.path)
  await expect(member.getByText(people.spouse.name)).toBeVisible()
  await expectAccessible(member)
  await expectNoSidewaysScrolling(member)
  await picture(member, 'plate-member-phone')

  await member.goto('/m/me/consents')
  const words = member.getByRole('region', { name: '在扫码页显示家风家训和荣誉' })
  await words.getByRole('button', { name: /^同意/ }).click()
  await expect(member.getByText('已同意：在扫码页显示家风家训和荣誉')).toBeVisible()
  await expectAccessible(member)
  await picture(member, 'account-consents-phone')

  const stranger = await phone()
  await stranger.goto(door.path)
  await expect(stranger.getByText('耕读传家')).toBeVisible()
  await expect(stranger.getByRole('button', { name: '我是这里的住户' })).toBeVisible()
  await expect(stranger.getByText(people.spouse.name)).toHaveCount(0)
  await expectAccessible(stranger)
  await picture(stranger, 'plate-stranger-phone')
  await words.getByRole('button', { name: /^撤回同意/ }).click()
  await expect(member.getByText('已撤回，立即生效：在扫码页显示家风家训和荣誉')).toBeVisible()
  await stranger.reload()
  await expect(stranger.getByRole('button', { name: '我是这里的住户' })).toBeVisible()
  await expect(stranger.getByText('耕读传家')).toHaveCount(0)

  const responsible = await PhoneDesk.logIn(await phone(), 'grid17')
  await responsible.page.goto(door.path)
  const part = responsible.page.getByRole('region', { name: '本户概况（工作人员）' })
  await expect(part).toContainText(`户主 ${people.own.name}`)
  await expect(part).toContainText('2 人')
  await expectAccessible(responsible.page)
  await expectNoSidewaysScrolling(responsible.page)
  await picture(responsible.page, 'plate-worker-phone')

  const other = await PhoneDesk.logIn(await phone(), 'grid18')
  await other.page.goto(door.path)
  await expect(other.page.getByText(/住户信息只有负责的人能看到/)).toBeVisible()
  await expect(other.page.getByText(people.own.name)).toHaveCount(0)
  await expectAccessible(other.page)
  await picture(other.page, 'plate-other-worker-phone')
})

test('a resident corrects his own data', async ({ desk, phone, request }) => {
  const door = await household(request, '石桥村邻里巷 9 号', [corrected])
  const mine = await phone()
  await mine.goto(`/m/me/login?to=${encodeURIComponent(door.path)}`)
  await logIn(mine, request, corrected.phone)
  await mine.getByRole('button', { name: '我是这里的住户' }).click()
  await mine.getByLabel('姓名').fill(corrected.name)
  await mine.getByLabel('证件号码').fill(checked(corrected.document))
  await mine.getByRole('button', { name: '提交申请' }).click()
  await expect(mine.getByRole('heading', { level: 1 })).toHaveText('申请已提交')
  const staff = await new Api(request).logIn('comm5')
  const { items } = await staff.get<{ items: { number: string, address: string }[] }>('/api/household-claims')
  const claim = items.find(each => each.address === door.address)!
  await staff.post(`/api/household-claims/${claim.number}/confirmation`, { version: 0 })

  await mine.goto('/m/me')
  await expect(mine.getByText(corrected.name).first()).toBeVisible()
  await expectAccessible(mine)
  await picture(mine, 'account-mine-phone')
  await mine.getByRole('button', { name: /^我的资料/ }).click()
  await expect(mine.getByText('木工')).toBeVisible()
  await expect(mine.getByText(checked(corrected.document))).toHaveCount(0)
  await expect(mine.getByText('验证手机后可以查看')).toBeVisible()
  await expectAccessible(mine)
  await expectNoSidewaysScrolling(mine)
  await picture(mine, 'account-data-phone')
  await mine.getByRole('button', { name: /^申请更正\s*手艺特长$/ }).click()
  await mine.getByLabel('应该是').fill('竹编')
  await mine.getByLabel('理由').fill('登记时写错了')
  await expectAccessible(mine)
  await mine.getByRole('button', { name: '提交', exact: true }).click()
  await expect(mine.getByRole('heading', { level: 1 })).toHaveText(/^申请已提交，.+前答复$/)

  const { page } = await Desk.logIn(await desk(), 'comm5')
  await page.getByRole('link', { name: /居民账户/ }).click()
  await page.getByRole('tab', { name: '资料申请' }).click()
  await page.getByRole('row').filter({ hasText: '更正手艺特长' }).getByRole('button', { name: '查看' }).click()
  const dialog = page.getByRole('dialog', { name: '更正手艺特长' })
  await expect(dialog).toContainText('竹编')
  await dialog.getByLabel('答复').fill('已上门核实')
  await expectAccessible(page)
  await picture(page, 'account-request-desk')
  await dialog.getByRole('button', { name: '同意', exact: true }).click()
  await expect(page.getByText('已同意并答复')).toBeVisible()

  await mine.getByRole('button', { name: '我的申请' }).click()
  await expect(mine.getByText('答复：已上门核实')).toBeVisible()
  await mine.goto('/m/me/data')
  await expect(mine.getByText('竹编')).toBeVisible()
})
