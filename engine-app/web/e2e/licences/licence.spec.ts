import { Desk } from '../events/page'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'

test('an organ issues a licence, anybody checks it by its code, and a lost one is told from the new one', async ({ desk, phone }) => {
  const officer = await Desk.logIn(await desk(), 'officer.ly')
  const page = officer.page
  await page.getByRole('link', { name: '证照管理' }).click()

  await page.getByRole('button', { name: '登记新领' }).click()
  const blanks = page.getByRole('dialog', { name: '登记新领' })
  await blanks.getByText('老年优待证').click()
  await page.getByRole('option', { name: '林木采伐许可证' }).click()
  await blanks.getByLabel('起始号码').fill('LY0000101')
  await blanks.getByLabel('截止号码').fill('LY0000103')
  await blanks.getByRole('button', { name: '登记', exact: true }).click()
  await expect(blanks).toHaveCount(0)
  await expect(page.getByText('林业局林木采伐许可证剩 3 张')).toBeVisible()

  await page.getByRole('button', { name: '登记发证' }).click()
  const grant = page.getByRole('dialog', { name: '登记发证' })
  await grant.getByLabel('证件号码').fill('990981196605067894')
  await grant.getByRole('button', { name: '准备制证' }).click()
  await expect(grant.getByText('请填写')).toBeVisible()
  await grant.getByLabel('证件号码').fill('990981196605060019')
  await grant.getByLabel('持证人').fill('林青山')
  await grant.getByRole('button', { name: '准备制证' }).click()
  await expect(grant).toHaveCount(0)

  const drawer = page.getByRole('dialog', { name: '林木采伐许可证' })
  await expect(drawer.getByText('请另一位同事发证')).toBeVisible()
  await drawer.getByRole('button', { name: '取空白证件' }).click()
  await expect(page.getByText('请把 LY0000101 号空白证件放进打印机')).toBeVisible()
  await drawer.getByRole('button', { name: '打坏了' }).click()
  await page.getByRole('dialog', { name: '打坏了' }).getByRole('textbox').fill('打印机卡纸')
  await page.getByRole('dialog', { name: '打坏了' }).getByRole('button', { name: '打坏了' }).click()
  await drawer.getByRole('button', { name: '取空白证件' }).click()
  await expect(drawer.getByText('LY0000102', { exact: true })).toBeVisible()
  await expect(drawer.getByRole('button', { name: '发证' })).toHaveCount(0)

  const colleague = (await Desk.logIn(await desk(), 'officer.ly2')).page
  await colleague.getByRole('link', { name: '证照管理' }).click()
  await colleague.getByRole('row').filter({ hasText: '林**' }).getByRole('button').first().click()
  const prepared = colleague.getByRole('dialog', { name: '林木采伐许可证' })
  await prepared.getByRole('button', { name: '发证' }).click()
  await expect(prepared.getByText('✓ 有效')).toBeVisible()

  await drawer.getByRole('button', { name: '关闭' }).click()
  await page.reload()
  await page.getByRole('row').filter({ hasText: '林**' }).getByRole('button').first().click()
  await expect(drawer.getByText('✓ 有效')).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'licence-desk')
  const address = await drawer.getByRole('link', { name: '打开核验页面' }).getAttribute('href')

  const holder = await phone()
  await holder.goto(address ?? '')
  await expect(holder.getByText('有效', { exact: true })).toBeVisible()
  await expect(holder.getByText('林**')).toBeVisible()
  await expect(holder.getByText('安澜市林业局')).toBeVisible()
  await holder.getByLabel('选择 PDF 文件').setInputFiles({
    name: '采伐许可证.pdf', mimeType: 'application/pdf', buffer: Buffer.from('这不是签发的文件'),
  })
  await expect(holder.getByText('文件上没有电子签名')).toBeVisible()
  await expectAccessible(holder)
  await expectNoSidewaysScrolling(holder)
  await picture(holder, 'paper-check-phone')

  await drawer.getByRole('button', { name: '挂失' }).click()
  await page.getByRole('dialog', { name: '挂失' }).getByRole('textbox').fill('本人到窗口说明，上山时丢失')
  await page.getByRole('dialog', { name: '挂失' }).getByRole('button', { name: '挂失' }).click()
  await expect(drawer.getByText('✕ 已挂失')).toBeVisible()
  await holder.reload()
  await expect(holder.getByText('持证人已挂失')).toBeVisible()

  await drawer.getByRole('button', { name: '补发' }).click()
  await expect(drawer.getByRole('button', { name: '取空白证件' })).toBeVisible()
  await drawer.getByRole('button', { name: '取空白证件' }).click()
  await drawer.getByRole('button', { name: '发证' }).click()
  await expect(drawer.getByText('✓ 有效')).toBeVisible()
  await holder.reload()
  await expect(holder.getByText('已被新的文书替换')).toBeVisible()
  await expect(holder.getByText('遗失补办')).toBeVisible()
  await picture(holder, 'paper-replaced-phone')

  await drawer.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('link', { name: '印章与文书' }).click()
  await expect(page.getByRole('row').filter({ hasText: '已替换' })).toBeVisible()
  await expectAccessible(page)
  await picture(page, 'papers-desk')
})

test('a code of no paper is told kindly', async ({ phone }) => {
  const holder = await phone()
  await holder.goto('/v/no-such-paper')
  await expect(holder.getByText('查不到这份文书')).toBeVisible()
  await expectAccessible(holder)
})
