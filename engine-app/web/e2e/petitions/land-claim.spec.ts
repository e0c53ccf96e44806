import { Desk, Keyboard } from '../events/page'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { act, decide, opinion, pickWith, serve, sheetOf, today } from './page'

const petitioner = { name: '欧阳补偿', document: '990983196005121175', phone: '19700009301', address: '石桥村河东组 3 号' }
const claim = '补发承包地征收补偿款三万二千元'
const facts = '河东组二亩承包地去年修路时被征收，补偿款一直没有发到本人账上，多次询问没有结果'

/** A letter is registered with the keyboard alone, up to its number. */
async function register(keys: Keyboard, isRepeat: boolean) {
  const { page } = keys
  await expect(page.getByRole('radio', { name: '来信' })).toBeFocused()
  await keys.fill(page.getByLabel('姓名', { exact: true }), petitioner.name)
  await keys.fill(page.getByLabel('手机号', { exact: true }), petitioner.phone)
  await keys.fill(page.getByLabel('证件号码', { exact: true }), petitioner.document)
  await keys.fill(page.getByLabel('住址'), petitioner.address)
  await keys.fill(page.getByRole('textbox', { name: '诉求' }), claim)
  await keys.fill(page.getByLabel('事实和理由'), facts)
  await pickWith(keys, '内容分类', '国土', '国土资源')
  await pickWith(keys, '事项发生在哪个社区（村）', '石桥', /石桥/)
  const hints = page.getByRole('region', { name: '可能是重复信访' })
  if (isRepeat) {
    await expect(hints).toContainText('同一人')
    await picture(page, 'petition-register-desk')
    await keys.use(hints.getByRole('button', { name: '是同一件事' }).first())
    await expect(hints).toContainText('的重复信访')
  }
  await expectAccessible(page)
  await keys.press('Control+Enter')
  const done = page.getByRole('status', { name: '已登记' })
  await expect(done).toBeVisible()
  return (await done.getByText(/^XF/).innerText()).trim()
}

test('a claim for land goes through three levels, and a fourth attempt is refused', async ({ desk, request }) => {
  test.slow()
  const api = new Api(request)
  const office = await desk()
  const keys = await Keyboard.on(office)
  const clerk = await Desk.logIn(office, 'petition')
  await office.goto('/desk/petitions/new')
  await office.evaluate(() => sessionStorage.removeItem('mouse')) // logging in was not part of it

  // nothing typed is lost when something is missing
  await keys.fill(office.getByLabel('姓名', { exact: true }), '只写了姓名')
  await keys.press('Control+Enter')
  await expect(office.getByText('请填写').first()).toBeVisible()
  await expect(office.getByLabel('姓名', { exact: true })).toHaveValue('只写了姓名')
  await office.reload()

  const number = await register(keys, false)
  await keys.expectNoMouse()

  // the office sees what is proposed and decides
  await office.goto(`/desk/cases/${number}`)
  await expect(sheetOf(office)).toContainText('申诉求决 · 信访程序')
  await clerk.claim()
  await clerk.choose('转送', true)
  await clerk.task.getByLabel('申诉求决').check()
  await clerk.pick('交给哪个单位', '自然资源局')
  await expectAccessible(office)
  await clerk.submit('转送')
  await expect(sheetOf(office)).toContainText('自然资源局')
  await expect(sheetOf(office)).toContainText('信访事项转送函')

  await act(api, 'dept.zr', number, 'takeOverPetition')
  await act(api, 'officer.zr', number, 'acceptPetition')
  await act(api, 'officer.zr', number, 'askPetitionExtension', { extensionDays: 30 }, '要重新测绘')
  await act(api, 'head.zr', number, 'grantPetitionExtension', {}, '情况复杂，同意')
  await decide(api, number, 'notSupported', petitioner.name)
  await act(api, 'officer.zr', number, 'askReview', { askedOn: today() }, '事实没有查清')
  await act(api, 'reviewer', number, 'draftReview', opinion('reviewOutcome', 'changed'))

  // the head of the reviews reads what was decided before he signs
  const head = await Desk.logIn(await desk(), 'head.review')
  await head.page.goto(`/desk/cases/${number}`)
  const levels = head.page.getByRole('region', { name: '处理意见', exact: true })
  await expect(levels).toContainText('诉求缺乏事实根据或者不合法，不予支持')
  await expect(head.page.getByRole('region', { name: '复查意见', exact: true })).toContainText('变更')
  await head.claim()
  await head.choose('签发', true)
  await expectAccessible(head.page)
  await expectNoSidewaysScrolling(head.page)
  await head.submit('签发')
  await expect(head.said('复查意见书已签发')).toBeVisible()

  await serve(api, 'reviewer', number, 'reviewServed', petitioner.name)
  await act(api, 'officer.zr', number, 'askReReview', { askedOn: today() }, '仍不服')
  await act(api, 'rereviewer', number, 'draftReReview', opinion('reviewOutcome', 'upheld'))
  await act(api, 'head.rereview', number, 'signReReview')
  await serve(api, 'rereviewer', number, 'reReviewServed', petitioner.name)
  await act(api, 'officer.zr', number, 'opinionExecuted', {}, '已补发')

  await office.goto(`/desk/cases/${number}`)
  await expect(office.getByText('三级终结').first()).toBeVisible()
  await expect(office.getByRole('region', { name: '复核意见', exact: true })).toContainText('维持')
  await expect(sheetOf(office)).toContainText('信访复查意见书')
  await expectAccessible(office)
  await expectNoSidewaysScrolling(office)
  await picture(office, 'petition-desk')
  const download = office.waitForEvent('download')
  await sheetOf(office).getByRole('button', { name: /下载 信访复核意见书/ }).click()
  expect((await download).suggestedFilename()).toContain(number)

  // the same again: known while it is typed, and refused
  await clerk.go('信访登记')
  await office.evaluate(() => sessionStorage.removeItem('mouse'))
  const fourth = await register(keys, true)
  await keys.press('Enter')
  await expect(office.getByRole('radio', { name: '来信' })).toBeFocused()
  await expect(office.getByLabel('姓名', { exact: true })).toHaveValue('')
  await keys.expectNoMouse()
  await office.goto(`/desk/cases/${fourth}`)
  await expect(sheetOf(office).getByRole('link', { name: number })).toBeVisible()
  await clerk.claim()
  await clerk.choose('不再受理')
  await clerk.task.getByLabel('在先事项的编号').fill(number)
  await clerk.task.getByLabel(/^说明/).fill('没有新的事实和理由')
  await clerk.submit('不再受理')
  await expect(sheetOf(office)).toContainText('信访事项不再受理告知书')

  await clerk.go('信访事项')
  await office.getByLabel('信访人证件号码').fill(petitioner.document)
  await office.getByRole('combobox', { name: '办理情况' }).click({ force: true })
  await office.getByRole('option', { name: '全部', exact: true }).click()
  await office.getByRole('button', { name: '查找', exact: true }).click()
  await expect(clerk.row(number)).toContainText('三级终结')
  await expect(clerk.row(fourth)).toContainText('重复')
  await expectAccessible(office)
  await expectNoSidewaysScrolling(office)
  await picture(office, 'petitions-desk')
})
