import type { Page } from '@playwright/test'
import { codeAt } from './support/authenticator-app.ts'
import { press } from './support/days.ts'
import { noteTyping } from './support/left-behind.ts'
import { type Portal, startPortal } from './support/portal.ts'
import { expectAccessible, expectValidHtml } from './support/quality.ts'
import {
  test as base,
  expect,
  LANGUAGES,
  type Language,
  SITI,
  signIn,
  speak,
} from './support/test.ts'

/** A demo of their own: what they change, no other journey meets. */
const test = base.extend<object, { portal: Portal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const portal = await startPortal()
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

/** The code of now, or of the next 30 s: a phone may be ahead. */
const codeOf = (portal: Portal, secret: string, steps = 0): string =>
  codeAt(secret, portal.now(), steps)

/** One app a member: each language has a member of its own, and one of the staff. */
const WHO = { id: SITI.email, en: 'ratna@example.com' } as const
const STAFF = {
  id: { email: 'officer@example.com', name: 'Lestari Handayani' },
  en: { email: 'supervisor@example.com', name: 'Wahyu Pangestu' },
} as const
const WORDS = {
  id: {
    qr: 'Kode QR untuk aplikasi autentikator',
    left: 'Kode yang masih berlaku: 10',
    ended: 'Semua sesi lain diakhiri',
    removed: 'Aplikasi autentikator dicopot',
  },
  en: {
    qr: 'QR code for the authenticator app',
    left: 'Codes still good: 10',
    ended: 'All other sessions ended',
    removed: 'Authenticator app removed',
  },
} as const

async function givePassword(page: Page, email: string): Promise<void> {
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(email)
  await page.locator('input[name=password]').fill(SITI.password)
  await press(page, '/login')
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.locator('input[name=code]').fill(code)
  await page.locator('form:has(input[name=code]) button[type=submit]').first().click()
}

async function signOut(page: Page): Promise<void> {
  await press(page, '/logout')
  await page.waitForURL((url) => url.pathname === '/')
}

/** Sets the app up from the security page; answers its key and the printed recovery codes. */
async function setUp(page: Page, portal: Portal, language: Language) {
  const words = WORDS[language]
  await page.locator('a[href="/security"]').first().click()
  await page.locator('main a[href="/security/authenticator"]').click()
  await press(page, '/security/authenticator')
  await expect(page.getByRole('img', { name: words.qr })).toBeVisible()
  await page.locator('main summary').click()
  const secret = (await page.locator('code').textContent()) ?? ''
  await page.locator('input[name=code]').fill(codeOf(portal, secret))
  await press(page, '/security/authenticator/confirmation')
  await press(page, '/security/recovery-codes')
  const codes = await page.locator('code').allTextContents()
  await page.locator('input[name=code]').fill(codes[0] ?? '')
  await press(page, '/security/recovery-codes/confirmation')
  await expect(page.getByText(words.left)).toBeVisible()
  return { secret, codes }
}

for (const language of LANGUAGES) {
  test(`from setting the app up to a lost phone, a trusted device and ended sessions, in ${language} @both`, async ({
    page,
    browser,
    portal,
  }) => {
    const email = WHO[language]
    await speak(page, language)
    await signIn(page, email)
    const { secret, codes } = await setUp(page, portal, language)

    await signOut(page)
    await givePassword(page, email)
    await expect(page).toHaveURL(/\/login\/verify$/)
    await giveCode(page, '000000')
    await expect(page.getByRole('alert')).toContainText('KODE-01')
    await expect(page.getByRole('alert')).toBeFocused()
    await giveCode(page, codeOf(portal, secret, 1)) // the code of now set the app up, and is used up
    await expect(page).toHaveURL(/\/home$/)

    await signOut(page)
    await givePassword(page, email)
    await page.locator('main a[href*="way=recovery"]').click()
    await page.locator('input[name=trust]').check()
    await giveCode(page, codes[1] ?? '')
    await expect(page).toHaveURL(/\/home$/)

    await signOut(page)
    await givePassword(page, email)
    await expect(page).toHaveURL(/\/home$/) // trusted

    const context = await browser.newContext({ baseURL: portal.url, locale: 'id-ID' })
    const noteTheEnd = await noteTyping(context)
    const other = await context.newPage()
    await givePassword(other, email)
    await giveCode(other, codes[2] ?? '')
    await expect(other).toHaveURL(/\/home$/)
    await page.goto('/security')
    await page.locator('button[name=others]').click()
    await expect(page.getByText(WORDS[language].ended)).toBeVisible()
    await other.reload()
    await expect(other).toHaveURL(/\/login/)
    await noteTheEnd()
    await context.close()

    // Trust is never enough for what matters: the code is asked for again, and the way goes on from there.
    await page.locator('main a[href="/security/authenticator"]').click()
    await expect(page).toHaveURL(/\/verify-again\?next=/)
    await page.locator('main a[href*="way=recovery"]').click()
    await giveCode(page, codes[3] ?? '')
    await expect(page).toHaveURL(/\/security\/authenticator$/)
    await page.locator('main a[href="/security/authenticator/removal"]').click()
    await page.locator('input[name=password]').fill(SITI.password)
    await press(page, '/security/authenticator/removal')
    await expect(page.getByText(WORDS[language].removed)).toBeVisible()
  })

  test(`the pages of signing in twice are accessible and valid, in ${language}`, async ({
    page,
    portal,
  }) => {
    const email = WHO[language]
    await speak(page, language)
    await signIn(page, email)
    const { secret, codes } = await setUp(page, portal, language)
    for (const path of ['/security', '/security/history', '/security/authenticator']) {
      await page.goto(path)
      await expectAccessible(page)
      await expectValidHtml(page, path)
    }
    await press(page, '/security/authenticator')
    await expectAccessible(page)
    await expectValidHtml(page, '/security/authenticator/confirmation')
    await page.goto('/security/recovery-codes')
    await press(page, '/security/recovery-codes')
    await expectAccessible(page)
    await expectValidHtml(page, '/security/recovery-codes/confirmation')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('code').first()).toBeVisible()
    await expect(page.locator('input[name=code]')).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await page.goto('/verify-again')
    await expectAccessible(page)
    await signOut(page)
    await givePassword(page, email)
    await expectAccessible(page)
    await giveCode(page, codes[1] ?? codeOf(portal, secret, 1))
    await expect(page).toHaveURL(/\/home$/)
    await page.goto('/staff/login')
    await expectAccessible(page)
    await expectValidHtml(page, '/staff/login')
  })

  test(`staff sign in at their own door with a code, in ${language} @both`, async ({
    page,
    portal,
  }) => {
    const { email, name } = STAFF[language]
    const secret = new RegExp(`${email}\\s+\\S+\\s+TOTP ([A-Z2-7]+)`).exec(portal.log())?.[1] ?? ''
    await speak(page, language)
    await page.goto('/staff')
    await expect(page).toHaveURL(/\/staff\/login\?next=/)
    await page.locator('input[name=email]').fill(email)
    await page.locator('input[name=password]').fill(SITI.password)
    await page.locator('input[name=code]').fill(codeOf(portal, secret))
    await press(page, '/staff/login')
    await expect(page).toHaveURL(/\/staff$/)
    await expect(page.getByText(name)).toBeVisible()
    await page.goto('/home')
    await expect(page).toHaveURL(/\/login/)
    await page.goto('/staff')
    await press(page, '/staff/logout')
    await expect(page).toHaveURL(/\/staff\/login$/)
  })
}
