import type { Page } from '@playwright/test'
import { Api } from '../support/api'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { askToJoin, confirmAtDesk, recordBehindDoor, registerHousehold } from './register'

const elder = { name: '公冶掌上', document: '99098319520504101X', phone: '19700009177', address: '石桥村掌上巷 9 号' }

async function goToItem(page: Page) {
  await page.goto('/m/guide?q=老年优待证')
  await page.getByRole('button', { name: /^老年优待证/ }).click()
  await page.getByRole('button', { name: '我要办理' }).click()
}

async function sign(page: Page) {
  const pad = (await page.getByRole('img', { name: '签名' }).boundingBox())!
  await page.mouse.move(pad.x + 40, pad.y + 60)
  await page.mouse.down()
  await page.mouse.move(pad.x + 160, pad.y + 90, { steps: 8 })
  await page.mouse.move(pad.x + 220, pad.y + 50, { steps: 8 })
  await page.mouse.up()
}

test('a resident applies by phone and sees it granted', async ({ desk, phone, request, baseURL }) => {
  await registerHousehold(request, baseURL!, elder)
  const door = await recordBehindDoor(await new Api(request).logIn('comm5'), elder)
  const page = await phone()
  await askToJoin(page, request, door, elder)
  await goToItem(page)
  await expect(page.getByText('扫一扫家门口的门牌码')).toBeVisible()
  await expectAccessible(page)

  await confirmAtDesk(await desk(), elder)

  await goToItem(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('要准备什么？')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'service-checklist-phone')
  const next = page.getByRole('button', { name: '下一步' })
  await next.click()
  await page.getByLabel('说明（可不填）').fill('坐车用')
  await next.click()
  await page.getByLabel('本人到窗口领取').check()
  await expectAccessible(page)
  await page.goBack()
  await expect(page.getByLabel('说明（可不填）')).toHaveValue('坐车用')
  await next.click()
  await next.click()
  await sign(page)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'service-signature-phone')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已提交')
  await expect(page.getByText('已准予，正在制证')).toBeVisible()
  await page.getByRole('button', { name: '查看进度' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('老年优待证')
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'service-own-phone')
  await page.goto('/m/me')
  await page.getByRole('button', { name: /我的办件/ }).click()
  await expect(page.getByRole('button', { name: /老年优待证/ })).toContainText('已准予')
  await expectAccessible(page)
})
