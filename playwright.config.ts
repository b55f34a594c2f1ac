import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

const MINUTE = 60_000

/** Debian's Chromium, found by bin/ensure-browser; each worker starts a demo of its own (e2e/support). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: Math.min(2, availableParallelism()),
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: MINUTE,
  globalTimeout: 20 * MINUTE,
  expect: { timeout: 10_000 },
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.PAYUNG_BROWSER || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
  projects: [
    { name: 'with-javascript', grepInvert: /@no-javascript/ },
    { name: 'without-javascript', grep: /@both|@no-javascript/, use: { javaScriptEnabled: false } },
  ],
})
