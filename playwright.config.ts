import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

const MINUTE = 60_000
const IS_LONG = process.env.PAYUNG_TEST_LONG === '1'
// A journey that says its language runs in Indonesian with JavaScript and in English without; in the long form in both
// with both. What looks at every page in both languages always does.
const IN_ENGLISH = /(?<!valid) in en\b/
const IN_INDONESIAN = /(?<!valid) in id\b/

/** They start a demo again and again, for days to pass: without JavaScript in the long form alone. */
const OF_DAYS = ['letters', 'own-thaw', 'stopping', 'waiting', 'staff-accounts'].map(
  (name) => `**/${name}.e2e.ts`,
)

/** What all the others left behind is searched for secrets. */
const DATA_AT_REST = {
  name: 'data-at-rest',
  testMatch: '**/*.last.ts',
  dependencies: ['with-javascript', 'without-javascript'],
}

/** Debian's Chromium, found by bin/ensure-browser; each worker starts a demo of its own (e2e/support). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/support/prepare.ts',
  fullyParallel: false,
  // Journeys wait for pages, mails and clocks as long as they work: one more than there are processors.
  workers: Math.min(3, availableParallelism() + 1),
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: MINUTE,
  globalTimeout: 40 * MINUTE,
  expect: { timeout: 10_000 },
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Pictures and copies of every page would cost a quarter of the time; what failed is described without them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      executablePath: process.env.PAYUNG_BROWSER || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
  projects: [
    { name: 'with-javascript', grepInvert: [/@no-javascript/, ...(IS_LONG ? [] : [IN_ENGLISH])] },
    {
      name: 'without-javascript',
      grep: /@both|@no-javascript/,
      ...(IS_LONG ? {} : { grepInvert: IN_INDONESIAN, testIgnore: OF_DAYS }),
      use: { javaScriptEnabled: false },
    },
    DATA_AT_REST,
  ],
})
