import type { Browser, Page } from '@playwright/test'
import { type DemoOfDays, demoOfDays, press } from './support/days.ts'
import { looksRight } from './support/quality.ts'
import { test as base, expect, SITI } from './support/test.ts'

/** With JavaScript in Indonesian, without it in English. */
const test = base.extend<{ demo: DemoOfDays }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  demo: async ({}, use) => {
    const demo = await demoOfDays()
    await use(demo)
    await demo.stop()
  },
})

test.describe.configure({ timeout: 180_000 })

const NAMES = 5
const TRIES_A_NAME = 10
const WAIT_MS = 10_000
const OVER = 'Sekarang Anda bisa mengirim formulir ini.'

/** Somebody else's browser on the same network guesses, too seldom for any name to wait. */
async function guess(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const page = await context.newPage()
  await page.goto(`${url}/login`)
  const statuses = await page.evaluate(
    async ({ names, tries }) => {
      const found: number[] = []
      for (let n = 0; n < names * tries; n += 1) {
        const identifier = `nobody${n % names}@example.com`
        const body = new URLSearchParams({ identifier, password: `salah-semua-${n}` })
        found.push((await fetch('/login', { method: 'POST', body })).status)
      }
      return found
    },
    { names: NAMES, tries: TRIES_A_NAME },
  )
  expect(statuses).toEqual(Array.from({ length: NAMES * TRIES_A_NAME }, () => 422))
  await context.close()
}

async function signInAsSiti(page: Page): Promise<void> {
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(SITI.password)
  await press(page, '/login')
}

test('who shares a crowded network is asked for work, or for a counted wait, and gets in @both', async ({
  page,
  browser,
  demo,
  javaScriptEnabled,
}) => {
  const url = await demo.startAfter(0)
  await page.goto(`${url}/?lang=${javaScriptEnabled === false ? 'en' : 'id'}`)
  await page.goto(`${url}/login`)
  await guess(browser, url)
  await signInAsSiti(page)
  await expect(page.locator('main')).toContainText('MASUK-07')
  await expect(page.locator('input[name=identifier]')).toHaveValue(SITI.email)
  const askedAt = Date.now()
  const proof = page.locator('input[name=proof]')
  if (javaScriptEnabled === false) {
    await signInAsSiti(page)
    await expect(page.locator('main')).toContainText('MASUK-07') // neither worked nor waited
    await looksRight(page, `${url}/login`)
    await page.waitForTimeout(WAIT_MS)
    await expect(proof).toHaveValue('')
    await signInAsSiti(page)
  } else {
    await expect(proof).not.toHaveValue('', { timeout: WAIT_MS })
    await expect(page.getByRole('timer')).toHaveText(OVER)
    await signInAsSiti(page)
    await expect(page).toHaveURL(/\/home$/)
    expect(Date.now() - askedAt).toBeLessThan(WAIT_MS) // the work took the place of the wait
  }
  await expect(page).toHaveURL(/\/home$/)
})
