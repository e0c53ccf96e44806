import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'

export { expect }

export const DEMO_PASSWORD = 'linli-demo'

/** Pictures for the documentation are made on purpose only; otherwise they lie with the results. */
const forDocumentation = process.env.LINLI_SCREENSHOTS === 'true'
const pictures = fileURLToPath(new URL(
  forDocumentation ? '../../../../docs/screenshots' : '../../../target/e2e/screenshots',
  import.meta.url,
))

interface Story {
  /** A new browser on an office screen; each has its own session. */
  desk: () => Promise<Page>
  /** A new browser on a small phone; each has its own session. */
  phone: () => Promise<Page>
}

/** A story of several people: every page that it opens is closed with it, and an error in a page's script fails it. */
export const test = base.extend<{ opened: (device: object) => Promise<Page> } & Story>({
  opened: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    const errors: Error[] = []
    await use(async (device) => {
      const context = await browser.newContext(device)
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', error => errors.push(error))
      return page
    })
    await Promise.all(contexts.map(context => context.close()))
    expect(errors, 'errors in the pages’ scripts').toEqual([])
  },
  desk: async ({ opened, contextOptions }, use) => {
    await use(() => opened({ ...contextOptions, viewport: { width: 1280, height: 800 } }))
  },
  phone: async ({ opened, contextOptions }, use) => {
    await use(() => opened({
      ...contextOptions,
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
    }))
  },
})

/** Takes a picture of the screen once short messages are gone; `name` is kebab-case and says what is seen. */
export async function picture(page: Page, name: string) {
  if (forDocumentation) await expect(page.getByRole('alert')).toHaveCount(0)
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${pictures}/${name}.png`, animations: 'disabled' })
}

/** Nothing sticks out at the right: nobody has to scroll sideways. */
export async function expectNoSidewaysScrolling(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

/** No violation of WCAG 2.1 A and AA that axe can find. */
export async function expectAccessible(page: Page) {
  await expect(page.locator('.el-message')).toHaveCount(0) // one that fades has no contrast of its own
  await page.evaluate(() => Promise.allSettled(document.getAnimations() // nor has what is just appearing
    .filter(each => each.playState === 'running' && each.effect?.getComputedTiming().endTime !== Infinity)
    .map(each => each.finished)))
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
  expect(found.violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(' | ')}`)).toEqual([])
}
