import { defineConfig } from '@playwright/test'

// Run by e2e.mjs, which says where the application and the browser are; see CONTRIBUTING.md.
const results = '../target/e2e'

const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: './e2e',
  reporter: [['list'], ['html', { outputFolder: process.env.LINLI_E2E_REPORT, open: 'never' }]],
  // The stories share one application on a small machine.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000, // of a busy machine
  expect: { timeout: 20_000 },
  projects: [
    { name: 'today', testIgnore: 'time/**', outputDir: `${results}/results-today` },
    { name: 'time', testMatch: 'time/**/*.spec.ts', outputDir: `${results}/results-time` },
  ],
  use: {
    baseURL: process.env.LINLI_E2E_URL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: process.env.LINLI_CHROMIUM || undefined,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
