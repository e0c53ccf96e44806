import { Desk } from '../events/page'
import { Api } from '../support/api'
import { photo } from '../support/photo'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { askToJoin, confirmAtDesk, recordBehindDoor } from './register'

/** 创业担保贷款资格审核: plans and lists may be promised, somebody goes to see, the department decides. */
const ITEM = '26'
const villager = { name: '公冶承诺', document: '990983198003051053', phone: '19700009190', address: '石桥村诚信巷 10 号' }

/** Everything is there but the plan, which he promises with his signature. */
async function apply(api: Api) {
  const applicant = { name: villager.name, documentKind: 'RESIDENT_ID', documentNumber: villager.document, phone: villager.phone, address: villager.address }
  const { materials } = await api.post<{ materials: Line[] }>(
    '/api/service-applications/outlook', { item: ITEM, documentKind: 'RESIDENT_ID', documentNumber: villager.document })
  const given = materials.filter(line => line.required || line.state === 'TO_SEE').map(line => ({ sort: line.sort, promised: line.promisable }))
  const signatureId = await api.upload(photo('sewage-cleared'))
  const { number } = await api.post<{ number: string }>('/api/service-applications', {
    item: ITEM, applicant, identityCheck: 'CARD', community: '990981100202', statement: '开一家豆腐坊', materials: given, signatureId, resultWay: 'SELF',
  })
  return number
}

interface Line { sort: number, required: boolean, promisable: boolean, state: string }

/** Does one of the tasks that are open at once. */
async function act(api: Api, username: string, number: string, task: string, outcome: string, form = {}, opinion: string | null = null) {
  await api.logIn(username)
  const found = []
  for (const view of ['pool', 'mine']) {
    const { items } = await api.get<{ items: { taskName: string, taskId: string }[] }>(`/api/inbox?view=${view}&size=100&q=${number}`)
    found.push(...items.filter(each => each.taskName === task))
  }
  await api.post(`/api/tasks/${found[0]!.taskId}/actions/${outcome}`, { form, opinion, evidenceIds: [] })
}

/** Where another outcome has its name within. */
const exactly = (desk: Desk, outcome: string) => desk.task.getByRole('button', { name: outcome, exact: true }).click()

test('a false promise is found afterwards: heard on the phone, listed, and served as anybody', async ({ desk, phone, request }) => {
  test.slow()
  const api = await new Api(request).logIn('comm5')
  const door = await recordBehindDoor(api, villager)
  const own = await phone()
  await askToJoin(own, request, door, villager)
  const clerk = await confirmAtDesk(await desk(), villager)

  // the window grants on a promise
  const number = await apply(await api.logIn('comm5'))
  await clerk.page.goto(`/desk/cases/${number}`)
  await clerk.claim()
  await clerk.choose('告知承诺受理')
  await clerk.submit('告知承诺受理')
  await expect(clerk.page.getByRole('region', { name: '申请', exact: true })).toContainText('告知承诺书')
  await act(api, 'officer.rs', number, '审查', 'passReview', { suggestion: 'grant' }, '符合条件')
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  await act(api, 'officer.rs', number, '上门核实（踏勘）', 'siteChecked', { visitedOn: today, companion: '社区干部' }, '属实')
  await act(api, 'officer.rs2', number, '第二人确认', 'confirmSite')
  await act(api, 'head.rs', number, '审定', 'grantApplication')
  await act(api, 'comm5', number, '制证', 'issueAndDeliver', { deliveredHow: 'self', receiver: villager.name })

  // the after-check finds it false: revoked, and a listing proposed
  await act(api, 'officer.rs', number, '承诺核查', 'promiseFalse', {}, '租约到期，没有实际经营')
  await act(api, 'head.rs', number, '决定是否撤销', 'revokeGrant', {}, '租约到期，没有实际经营')
  const officer = await Desk.logIn(await desk(), 'officer.rs')
  await officer.page.goto(`/desk/cases/${number}`)
  await expect(officer.page.getByRole('region', { name: '申请', exact: true })).toContainText('撤销')
  await officer.go('失信信息')
  await officer.page.getByLabel('当事人证件号码').fill(villager.document)
  await officer.page.getByRole('button', { name: '查找', exact: true }).click()
  await expect(officer.page.getByRole('row')).toHaveCount(2)
  await expectAccessible(officer.page)
  const row = officer.page.getByRole('row').filter({ hasText: '虚假承诺' })
  await expect(row).toContainText('待送达事先告知书')
  const matter = (await row.getByRole('link').innerText()).trim()
  await row.getByRole('link').click()

  // told
  await officer.claim()
  await officer.choose('已送达')
  await officer.task.getByLabel('列入的依据').fill('《国务院办公厅关于全面推行告知承诺制的指导意见》')
  await officer.task.getByLabel('当面送达').check()
  await officer.submit('已送达')
  const facts = officer.page.getByRole('region', { name: '信用事项' })
  await expect(facts).toContainText('列入黑名单事先告知书')

  // he speaks for himself
  await own.goto('/m/me')
  await own.getByRole('button', { name: /我的信用事项/ }).click()
  await expectAccessible(own)
  await own.getByRole('button', { name: /虚假承诺/ }).click()
  await expect(own.getByText('租约到期，没有实际经营')).toBeVisible()
  await expect(own.getByText('还没有决定，现在对您没有任何影响。')).toBeVisible()
  await expectNoSidewaysScrolling(own)
  await picture(own, 'credit-defence-phone')
  await own.getByRole('button', { name: '我要陈述申辩' }).click()
  await own.getByLabel('事情是怎样的？为什么不应当列入？').fill('房东提前收回了铺面，我正在找新的地方')
  await expectAccessible(own)
  await own.getByRole('button', { name: '提交', exact: true }).click()
  await expect(own.getByText('已提交，办理结果会通知您。')).toBeVisible()
  await expect(own.getByText('待作出决定').first()).toBeVisible()
  await expect(own.getByRole('button', { name: '我要陈述申辩' })).toHaveCount(0)
  const download = own.waitForEvent('download')
  await own.getByRole('button', { name: /列入黑名单事先告知书/ }).click()
  expect((await download).suggestedFilename()).toContain(matter)

  // decided by somebody else: the head who revoked the grant proposed this, so the city decides
  const head = await Desk.logIn(await desk(), 'city.center')
  await head.page.goto(`/desk/cases/${matter}`)
  await head.claim()
  await expect(head.page.getByRole('region', { name: '信用事项' })).toContainText('房东提前收回了铺面')
  await exactly(head, '列入')
  await head.task.getByLabel('轻微').check()
  await head.task.getByLabel('列入几个月').fill('2')
  await head.task.getByLabel('理由').fill('承诺与事实不符；申辩的情况属实，从轻处理')
  await expectAccessible(head.page)
  await head.submit('列入')
  await expect(head.page.getByRole('region', { name: '信用事项' })).toContainText('列入黑名单决定书')
  await head.page.reload()
  await expect(head.page.getByRole('region', { name: '信用事项' })).toContainText('列入黑名单决定书')
  await expectAccessible(head.page)
  await picture(head.page, 'credit-matter-desk')
  await head.go('失信信息')
  await head.page.getByLabel('当事人证件号码').fill(villager.document)
  await head.page.getByRole('button', { name: '查找', exact: true }).click()
  await expect(head.row(matter)).toContainText('不再有效')
  await picture(head.page, 'credit-desk')

  await own.reload()
  await expect(own.getByText('其他事照常办。').first()).toBeVisible()
  await expect(own.getByRole('button', { name: '我要申诉' })).toBeVisible()
  await expectAccessible(own)
  await expectNoSidewaysScrolling(own)
  await picture(own, 'credit-listed-phone')

  // the next application is taken as anybody's, without promise and without papers that follow
  const next = await apply(await api.logIn('comm5'))
  await clerk.page.goto(`/desk/cases/${next}`)
  await clerk.claim()
  await clerk.choose('告知承诺受理')
  await clerk.submit('告知承诺受理')
  await expect(clerk.page.getByText(/信用修复前不适用告知承诺/).first()).toBeVisible()
  const { materials } = await (await api.logIn('comm5')).get<{ materials: { sort: number, required: boolean }[] }>(`/api/service-applications/${next}`)
  for (const { sort } of materials.filter(each => each.required)) await api.put(`/api/service-applications/${next}/materials/${sort}`, { there: true })
  await clerk.page.reload()
  await exactly(clerk, '受理')
  await clerk.submit('受理')
  await expect.poll(async () => (await api.get<{ state: string }>(`/api/service-applications/${next}`)).state).toBe('REVIEW')
})
