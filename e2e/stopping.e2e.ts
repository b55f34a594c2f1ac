import type { Page } from '@playwright/test'
import { type DemoOfDays, demoOfDays, enter, enterConsole, mailbox, press } from './support/days.ts'
import { expectAccessible, expectValidHtml } from './support/quality.ts'
import { test as base, expect, SITI } from './support/test.ts'

/** With JavaScript in Indonesian, without it in English. */
const test = base.extend<{ demo: DemoOfDays; speak: (url: string) => Promise<void> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  demo: async ({}, use) => {
    const demo = await demoOfDays()
    await use(demo)
    await demo.stop()
  },
  speak: async ({ page, javaScriptEnabled }, use) =>
    use(async (url) => {
      await page.goto(`${url}/?lang=${javaScriptEnabled === false ? 'en' : 'id'}`)
    }),
})

test.describe.configure({ timeout: 120_000 })

async function printCode(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/security/freeze`)
  await press(page, '/security/freeze/code')
  const words = await page.locator('ol code').allTextContents()
  expect(words).toHaveLength(9)
  await press(page, '/security/freeze/kept-code')
  await expect(page).toHaveURL(/\/security\/freeze$/)
  return words.join(' ')
}

test('"bukan saya" from a notice, without signing in, and taken back afterwards @both', async ({
  page,
  demo,
  speak,
  javaScriptEnabled,
}) => {
  const url = await demo.startAfter(0)
  await speak(url)
  await enter(page, url)
  await printCode(page, url)
  const sent = await mailbox(page, url, /\/not-me\?token=/)
  const link = /\/not-me\?token=[\w-]{43}/.exec(sent)?.[0] ?? ''
  await page.goto(url + link)
  await expect(page).toHaveURL(`${url}/not-me`) // the token has left the address
  await expect(page.locator('main button')).toHaveCount(1)
  await press(page, '/not-me')
  await expect(page).toHaveURL(/\/not-me\/done$/)
  await page.goto(`${url}/home`)
  await expect(page).toHaveURL(/\/login/)
  await page.goto(url + link)
  await expect(page.locator('main button')).toHaveCount(0) // used
  await enter(page, url)
  await page.goto(`${url}/security`)
  await page.locator('main a[href="/security/held-money"]').click()
  // Whoever knew the password before may be who is here: it lifts nothing.
  await expect(page.locator('form[action="/security/held-money"]')).toHaveCount(0)
  if (javaScriptEnabled !== false) await expectAccessible(page)
  await expectValidHtml(page, `${url}/security/held-money`)
  await page.locator('main a[href="/forgot-password?by=contact"]').click()
  await page.locator('input[name=identifier]').fill(SITI.email)
  await press(page, '/forgot-password')
  const reset = /\/forgot-password\/link\/[\w.-]+/
  await page.goto(url + (reset.exec(await mailbox(page, url, reset))?.[0] ?? ''))
  await press(page, '/forgot-password/link')
  await page.locator('input[name=newPassword]').fill('sawah-biru-kopi-lampu-73')
  await press(page, '/forgot-password/password')
  await expect(page).toHaveURL(/\/home$/)
  await page.context().clearCookies({ name: '__Host-payung' })
  await enter(page, url, 'sawah-biru-kopi-lampu-73')
  await page.goto(`${url}/security/held-money`)
  await press(page, '/security/held-money')
  await expect(page).toHaveURL(/\/security$/)
  await expect(page.locator('a[href="/security/held-money"]')).toHaveCount(0)
})

test('a frozen account changes nothing, and thaws a day later before two officers @both', async ({
  page,
  demo,
  speak,
  javaScriptEnabled,
}) => {
  const url = await demo.startAfter(0)
  await speak(url)
  await enter(page, url)
  const code = await printCode(page, url)
  await page.context().clearCookies({ name: '__Host-payung' })
  await page.goto(`${url}/freeze`)
  await page.locator('input[name=code]').fill('bukan kode saya')
  await press(page, '/freeze')
  await expect(page.getByRole('alert')).toContainText('BEKU-01')
  await page.locator('input[name=code]').fill(code)
  await press(page, '/freeze')
  await expect(page).toHaveURL(/\/freeze\/done$/)
  await enter(page, url)
  const refused = await page.goto(`${url}/security/authenticator`)
  expect(refused?.status()).toBe(409)
  await page.locator('main a[href="/security/freeze"]').click()
  await expect(page.locator('form[action="/security/freeze/thaw"]')).toHaveCount(0) // no app

  await enterConsole(page, demo, { url, email: 'officer@example.com' })
  await find(page, url, 'thaws')
  if (javaScriptEnabled !== false) await expectAccessible(page)
  await page.locator('input[name=idCard]').check()
  await press(page, '/staff/thaws/beginning')
  await expect(page.getByRole('status')).toBeVisible()

  const later = await demo.startAfter(24.1)
  await enterConsole(page, demo, { url: later, email: 'supervisor@example.com' })
  await find(page, later, 'thaws')
  await page.locator('input[name=idCard]').check()
  await press(page, '/staff/thaws/end')
  await expect(page.getByRole('status')).toBeVisible()
  await enter(page, later)
  const open = await page.goto(`${later}/security/authenticator`)
  expect(open?.status()).toBe(200)
})

async function find(page: Page, url: string, what: 'thaws' | 'recoveries'): Promise<void> {
  await page.goto(`${url}/staff/${what}`)
  await page.locator('input[name=kpj]').fill(SITI.kpj)
  await press(page, `/staff/${what}`)
  await expect(page.getByRole('heading', { name: 'Siti Rahmawati' })).toBeVisible()
}

test('an account is recovered at branches by two officers and a sealed letter @both', async ({
  page,
  demo,
  speak,
  javaScriptEnabled,
}) => {
  const url = await demo.startAfter(0)
  await speak(url)
  await enterConsole(page, demo, { url, email: 'officer@example.com' })
  await find(page, url, 'recoveries')
  if (javaScriptEnabled !== false) await expectAccessible(page)
  await expectValidHtml(page, `${url}/staff/recoveries`)
  await page.locator('input[value=sealed]').check()
  await page.locator('input[name=factorsLost]').check()
  await page.locator('input[name=idCard]').check()
  await press(page, '/staff/recoveries/start')
  await expect(page.getByRole('status')).toBeVisible()

  await enterConsole(page, demo, { url, email: 'supervisor@example.com' })
  await find(page, url, 'recoveries')
  if (javaScriptEnabled !== false) await expectAccessible(page)
  await press(page, '/staff/recoveries/decision')
  await expect(page.getByRole('status')).toBeVisible()
  const sent = await mailbox(page, url, /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/)
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(sent)?.[0] ?? ''

  const later = await demo.startAfter(73)
  await enterConsole(page, demo, { url: later, email: 'officer@example.com' })
  await find(page, later, 'recoveries')
  await page.locator('input[name=idCard]').check()
  await press(page, '/staff/recoveries/hand-over')
  await expect(page.getByRole('status')).toBeVisible()

  await page.goto(`${later}/recover`)
  await page.locator('input[name=identifier]').fill(SITI.kpj)
  await page.locator('input[name=code]').fill(code)
  await page.locator('input[name=password]').fill('pendek')
  await press(page, '/recover')
  await expect(page.getByText('SANDI-01')).toBeVisible()
  const chosen = 'melati-kopi-hujan-sawah-88'
  await page.locator('input[name=code]').fill(code)
  await page.locator('input[name=password]').fill(chosen)
  await press(page, '/recover')
  await expect(page).toHaveURL(/\/recover\/done$/)
  await enter(page, later, chosen)
  await page.goto(`${later}/security`)
  await expect(page.locator('main .notice').first()).toBeVisible() // money waits
})
