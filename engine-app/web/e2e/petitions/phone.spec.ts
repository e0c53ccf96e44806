import type { Page } from '@playwright/test'
import { askToJoin, confirmAtDesk, recordBehindDoor } from '../services/register'
import { Api } from '../support/api'
import { photo } from '../support/photo'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { act, decide, sheetOf } from './page'
import { Desk } from '../events/page'

const villager = { name: '公冶信访', document: '990983195802031194', phone: '19700009302', address: '石桥村信访巷 6 号' }

async function write(page: Page, claim: string) {
  await page.getByLabel('关于哪方面').selectOption({ label: '国土资源' })
  await page.getByLabel('您要求什么').fill(claim)
  await page.getByLabel('是怎么回事').fill('去年修路征了家里二亩承包地，补偿款没有到账')
}

/** The page stays readable for those who need it larger. */
async function expectReadable(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

test('a petitioner sends, follows, adds, withdraws, and asks for a review in time', async ({ desk, phone, request }) => {
  test.slow()
  const api = await new Api(request).logIn('comm5')
  const door = await recordBehindDoor(api, villager)
  const page = await phone()
  await askToJoin(page, request, door, villager)
  await confirmAtDesk(await desk(), villager)

  await page.goto('/m')
  await page.getByRole('button', { name: /^我要信访/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我要信访')
  await expectReadable(page)
  await picture(page, 'petition-start-phone')
  await page.getByRole('button', { name: '署名反映，登录后填写' }).click()
  await expect(page.getByText('用社区确认过的姓名')).toBeVisible()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByText('请写您要求什么')).toBeVisible()
  await write(page, '补发征地补偿款')
  await page.getByLabel('请为我保密').check()
  await page.getByLabel('拍照', { exact: true }).setInputFiles(photo('sewage-cleared'))
  await expect(page.getByText('已传好 1 张')).toBeVisible()
  await expectReadable(page)
  await picture(page, 'petition-form-phone')
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已经收到')
  await expectReadable(page)
  await picture(page, 'petition-receipt-phone')
  const first = (await page.getByText(/^XF/).innerText()).trim()

  // follows, adds, takes it back
  await page.getByRole('button', { name: '查看进度' }).click()
  await expect(page.getByRole('region', { name: '现在的情况' })).toContainText('信访局正在看该由哪个单位办理')
  await expectReadable(page)
  await page.getByRole('button', { name: '补充材料' }).click()
  await page.getByLabel('补充什么').fill('当时的征地通知找到了')
  await expectReadable(page)
  await page.getByRole('button', { name: '提交补充' }).click()
  await expect(page.getByText('补充已提交。')).toBeVisible()
  await expect(page.getByRole('region', { name: '我反映的' })).toContainText('当时的征地通知找到了')
  await page.getByRole('button', { name: '撤回', exact: true }).click()
  await page.getByLabel('为什么撤回').fill('村里答应补发了')
  await page.getByRole('button', { name: '确定撤回' }).click()
  await expect(page.getByText('已撤回。')).toBeVisible()
  await expect(page.getByRole('region', { name: '现在的情况' })).toContainText('已经按您的要求撤回')
  await expect(page.getByRole('button', { name: '撤回', exact: true })).toHaveCount(0)

  // nothing came of it: once more, up to the opinion
  await page.goto('/m/me/petitions/new')
  await write(page, '补发征地补偿款，村里没有兑现')
  await page.getByRole('button', { name: '提交', exact: true }).click()
  const number = (await page.getByText(/^XF/).innerText()).trim()
  await act(api, 'petition', number, 'forwardPetition', { petitionClass: 'claim', toUnit: 'ZR' })
  await act(api, 'dept.zr', number, 'takeOverPetition')
  await act(api, 'officer.zr', number, 'acceptPetition')
  await page.goto(`/m/me/petitions/${number}`)
  await expect(page.getByRole('region', { name: '现在的情况' })).toContainText(/时限：剩\d+天.+前）/)
  await decide(api, number, 'notSupported', villager.name)

  await page.goto('/m/me')
  await page.getByRole('button', { name: /^我的信访/ }).click()
  await expect(page.getByRole('button', { name: new RegExp(first) })).toContainText('撤回')
  await expectReadable(page)
  await page.getByRole('button', { name: new RegExp(number) }).click()
  await expect(page.getByRole('region', { name: '现在的情况' })).toContainText('意见书已送达')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^信访处理意见书/ }).click()
  expect((await download).suggestedFilename()).toContain(number)
  await expectReadable(page)
  await picture(page, 'petition-served-phone')
  await page.getByRole('button', { name: /^申请复查（.+ 前）$/ }).click()
  await page.getByLabel('哪里不服、为什么').fill('事实没有查清')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('申请已提交，30 天内书面答复您。')).toBeVisible()
  await expect(page.getByRole('region', { name: '现在的情况' })).toContainText('复查中')
  await expect(page.getByRole('button', { name: /^申请复查/ })).toHaveCount(0)

  // larger type
  await page.evaluate(() => document.documentElement.setAttribute('data-elder', ''))
  await expectReadable(page)
  await picture(page, 'petition-elder-phone')
})

test('whoever gives no name gets a number and a code, and nobody learns who it was', async ({ desk, phone }) => {
  const page = await phone()
  await page.goto('/m/petitions')
  await page.getByRole('button', { name: '匿名反映，不用登录' }).click()
  await write(page, '查一查低保名单')
  await page.getByLabel('在哪个街道（镇）').selectOption({ index: 1 })
  await page.getByLabel('事情在哪个社区（村）').selectOption({ index: 1 })
  await expectReadable(page)
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已经收到')
  const number = (await page.getByText(/^XF/).innerText()).trim()
  const clerk = await Desk.logIn(await desk(), 'petition')
  await clerk.page.goto(`/desk/cases/${number}`)
  await expect(sheetOf(clerk.page)).toContainText('匿名')
})
