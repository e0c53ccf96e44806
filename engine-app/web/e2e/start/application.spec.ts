import { expect, expectAccessible, picture, test } from '../support/story'

test('the application is well', async ({ request }) => {
  const health = await request.get('/actuator/health')

  expect(health.status()).toBe(200)
  expect((await health.json()).status).toBe('UP')
})

test('the desk opens in Chinese', async ({ desk }) => {
  const page = await desk()

  await page.goto('/desk.html')

  await expect(page).toHaveTitle(/邻里/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expectAccessible(page)
  await picture(page, 'desk-login')
})
