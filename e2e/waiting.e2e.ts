import type { Page } from '@playwright/test'
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

const MINUTE_IN_HOURS = 1 / 60
const WAIT = {
  id: /Coba lagi dalam (?:0:)?(?:30|[12]\d)/,
  en: /Try again in (?:0:)?(?:30|[12]\d)/,
} as const
const INSTEAD = {
  id: 'Kunci sandi dan “Lupa kata sandi” tetap bisa dipakai',
  en: 'Passkeys and “Forgotten password” still work',
} as const
const OVER = 'Sekarang Anda bisa mengirim formulir ini.'

async function tryAs(page: Page, identifier: string, password: string): Promise<void> {
  await page.locator('input[name=identifier]').fill(identifier)
  await page.locator('input[name=password]').fill(password)
  await press(page, '/login')
}

/** Ten wrong ones are looked at, the eleventh waits. */
async function tryTooOften(page: Page, identifier: string): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    await tryAs(page, identifier, `bukan-kata-sandinya-${tries}`)
    await expect(page.getByRole('alert')).toContainText('MASUK-01')
  }
  await tryAs(page, identifier, SITI.password) // for Siti the right one
}

/** What the page says, without the seconds left and the time of day. */
const words = async (page: Page): Promise<string> =>
  ((await page.locator('main').textContent()) ?? '').replace(
    /\d+ (detik|seconds)|\d:\d\d\.?|\d\d[.:]\d\d\sWIB/g,
    '',
  )

test('too many wrong passwords wait half a minute, counted down, for a name that nobody has too, and then it is over @both', async ({
  page,
  demo,
  javaScriptEnabled,
}) => {
  const language = javaScriptEnabled === false ? 'en' : 'id'
  const url = await demo.startAfter(0)
  await page.goto(`${url}/?lang=${language}`)
  if (javaScriptEnabled !== false) await page.clock.install()
  const shown = new Set<string>()
  for (const identifier of ['nobody@example.com', SITI.email]) {
    await page.goto(`${url}/login`)
    await tryTooOften(page, identifier)
    const main = page.locator('main')
    await expect(main).toContainText('MASUK-06')
    await expect(main).toContainText(WAIT[language])
    await expect(main).toContainText(INSTEAD[language])
    await expect(page.locator('main a[href="/forgot-password"]')).toHaveCount(1)
    await expect(page.locator('input[name=identifier]')).toHaveValue(identifier)
    shown.add(await words(page))
  }
  expect(shown.size).toBe(1)
  await looksRight(page, `${url}/login`)
  const timer = page.getByRole('timer')
  if (javaScriptEnabled === false) await expect(timer).toContainText(WAIT.en)
  else {
    await expect(timer).toContainText(/Coba lagi dalam 0:(30|[12]\d)/)
    await page.clock.runFor(20_000)
    await expect(timer).toContainText(/Coba lagi dalam 0:(10|0\d)|Sekarang Anda bisa/)
    await page.clock.runFor(11_000)
    await expect(timer).toHaveText(OVER)
  }
  await page.locator('main a[href="/forgot-password"]').click() // the way that is never locked
  await page.locator('input[name=identifier]').fill(SITI.email)
  await press(page, '/forgot-password')
  await expect(page).toHaveURL(/\/forgot-password\/code$/)

  const later = await demo.startAfter(MINUTE_IN_HOURS) // counters outlive a restart, and end
  await page.goto(`${later}/login`)
  await tryAs(page, SITI.email, SITI.password)
  await expect(page).toHaveURL(/\/home$/)
})
