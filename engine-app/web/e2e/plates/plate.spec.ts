import { Desk, PhoneDesk, ReportOnPhone } from '../events/page'
import { Api } from '../support/api'
import { photo } from '../support/photo'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

const door = { grid: '990981100202001', name: '桥头网格', address: '石桥村桥头组 88 号' }
const place = { longitude: 111.41207, latitude: 27.24318 }

test('a plate is requested, made, put up, scanned by a stranger, and replaced', async ({ desk, phone, request }) => {
  const api = await new Api(request).logIn('comm5')
  await api.post('/api/dwellings', { gridCode: door.grid, kind: 'house', address: door.address })

  const { page } = await Desk.logIn(await desk(), 'comm5')
  await page.getByRole('link', { name: '门牌', exact: true }).click()
  await page.getByRole('button', { name: '申请门牌' }).click()
  const dialog = page.getByRole('dialog', { name: '申请门牌' })
  await dialog.getByRole('combobox').click({ force: true })
  await page.getByRole('option', { name: '石桥村', exact: true }).click()
  await dialog.getByLabel('地址包含').fill(door.address)
  await expect(dialog.getByText('有 1 户还没有门牌，将申请 1 块。')).toBeVisible()
  await dialog.getByRole('button', { name: '申请', exact: true }).click()
  await expect(page.getByText('已申请 1 块门牌')).toBeVisible()

  await page.getByLabel('门牌编号或地址').fill(door.address)
  const row = page.getByRole('row').filter({ hasText: door.address })
  await expect(row).toContainText('待制作')
  await expect(page.getByText('共 1 条')).toBeVisible()
  await row.getByRole('checkbox').check()
  await expect(page.getByText('已选 1 块')).toBeVisible()
  const printed = page.waitForEvent('download')
  await page.getByRole('button', { name: '打印所选（PDF）' }).click()
  expect((await printed).suggestedFilename()).toBe('门牌.pdf')
  await page.getByRole('button', { name: '登记已制作' }).click()
  await page.getByRole('dialog', { name: '登记已制作' }).getByRole('button', { name: '登记已制作' }).click()
  await expect(row).toContainText('待安装')

  const worker = await PhoneDesk.logIn(await phone(), 'grid16')
  await worker.page.getByRole('link', { name: '安装门牌' }).click()
  await worker.page.getByRole('button', { name: door.address }).click()
  await worker.page.getByLabel('拍照', { exact: true }).setInputFiles(photo('footbridge-repaired', place))
  await expect(worker.page.getByText('27.24318, 111.41207')).toBeVisible()
  await expectAccessible(worker.page)
  await picture(worker.page, 'plate-install-phone')
  await worker.page.getByRole('button', { name: '安装好了' }).click()
  await expect(worker.page.getByRole('heading', { level: 1 })).toHaveText('门牌已安装')

  await page.reload()
  await page.getByLabel('门牌编号或地址').fill(door.address)
  await expect(page.getByText('共 1 条')).toBeVisible()
  await row.getByRole('button', { name: '查看' }).click()
  const plate = page.getByRole('dialog', { name: door.address })
  await expect(plate.getByRole('listitem')).toHaveText([/^申请/, /^制作完成/, /^安装/])
  await expect(plate.getByAltText('安装照片')).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'plate-desk')
  const code = new URL((await plate.getByRole('link', { name: '打开扫码页' }).getAttribute('href'))!).pathname

  const stranger = new ReportOnPhone(await phone())
  await stranger.page.goto(code)
  await expect(stranger.title).toHaveText(door.name)
  await expect(stranger.page.getByText(door.address)).toBeVisible()
  await expectAccessible(stranger.page)
  await expectNoSidewaysScrolling(stranger.page)
  await picture(stranger.page, 'plate-scan-phone')
  await stranger.begin()
  await stranger.takePhoto(photo('rubbish-left'))
  await stranger.choose('街上脏乱、摆摊占道', '垃圾没人收')
  await stranger.describe('门口的垃圾两天没有人收。')
  await expect(stranger.page.getByRole('textbox', { name: /补充说明|地点/ })).toHaveValue(door.address)

  await plate.getByRole('button', { name: '换新' }).click()
  await plate.getByLabel('原因').fill('被车撞裂')
  await plate.getByRole('button', { name: '换新' }).click()
  await expect(page.getByText('旧门牌已作废，新门牌待制作')).toBeVisible()
  await stranger.page.goto(code)
  await expect(stranger.title).toHaveText('这个二维码用不了了')
})
