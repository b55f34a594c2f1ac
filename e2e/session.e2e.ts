import type { Page } from '@playwright/test'
import { press } from './support/days.ts'
import { expectAccessible, expectValidHtml, looksRight } from './support/quality.ts'
import { expect, LANGUAGES, SITI, signIn, speak, test } from './support/test.ts'

const MINUTE_MS = 60_000
const SOON = {
  id: 'Kurang dari dua menit lagi Anda dikeluarkan',
  en: 'In less than two minutes you will be signed out',
} as const
const OVER = { id: 'Anda sudah dikeluarkan', en: 'You have been signed out' } as const
const STAY = { id: 'Tetap masuk', en: 'Stay signed in' } as const
const TAP = { id: 'Komputer umum: ketuk', en: 'A public computer: tap' } as const
const CLEARED = {
  id: 'Semua yang disimpan situs ini di komputer ini sudah dihapus.',
  en: 'Everything this site kept on this computer has been deleted.',
} as const
const bar = (page: Page) => page.locator('.session-warning')

async function endElsewhere(page: Page, session: string): Promise<void> {
  const context = await page.context().browser()?.newContext()
  const other = await context?.newPage()
  if (!context || !other) throw new Error('no browser')
  await context.addCookies([
    { name: '__Host-payung', value: session, domain: 'localhost', path: '/', secure: true },
  ])
  await other.goto(new URL('/home', page.url()).href)
  await press(other, '/logout')
  await context.close()
}

async function signInOnPublicComputer(page: Page): Promise<void> {
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(SITI.password)
  await page.locator('input[name=publicComputer]').check()
  await press(page, '/login')
  await page.waitForURL('**/home')
}

for (const language of LANGUAGES) {
  test(`two minutes before the session ends it is said, counted down, and put off by a button, in ${language}`, async ({
    page,
  }) => {
    await speak(page, language)
    await page.clock.install()
    await signIn(page)
    await page.clock.runFor(11 * MINUTE_MS)
    await expect(bar(page)).toBeHidden()
    await page.clock.runFor(MINUTE_MS + 5000)
    await expect(bar(page)).toContainText(SOON[language])
    await expect(bar(page)).toContainText('1:5')
    await expectAccessible(page)
    await page.getByRole('button', { name: STAY[language] }).click()
    await expect(bar(page)).toBeHidden()
    await page.clock.runFor(13 * MINUTE_MS)
    await expect(bar(page)).toBeVisible()
    await page.clock.runFor(2 * MINUTE_MS)
    await expect(bar(page)).toContainText(OVER[language])
  })

  test(`another tab in use keeps the warning away, in ${language}`, async ({ context }) => {
    const [first, second] = [await context.newPage(), await context.newPage()]
    await speak(first, language)
    await first.clock.install()
    await signIn(first)
    await first.clock.runFor(11 * MINUTE_MS)
    await second.goto('/home')
    await first.clock.runFor(3 * MINUTE_MS)
    await expect(bar(first)).toBeHidden()
  })

  test(`what was typed when the session was over comes back after signing in, in ${language} @both`, async ({
    page,
  }) => {
    await speak(page, language)
    await signIn(page)
    await page.goto('/messages')
    await page.locator('input[name=phrase]').fill('ikan teri asin')
    await page.context().clearCookies({ name: '__Host-payung-device' })
    const cookies = await page.context().cookies()
    const session = cookies.find(({ name }) => name === '__Host-payung')
    // The same session, ended elsewhere: the cookie still says whose it was.
    await endElsewhere(page, session?.value ?? '')
    await page.locator('input[name=phrase]').press('Enter')
    await expect(page).toHaveURL(/\/login\?next=%2Fkept-form/)
    await page.locator('input[name=identifier]').fill(SITI.email)
    await page.locator('input[name=password]').fill(SITI.password)
    await press(page, '/login')
    await expect(page.locator('input[name=phrase]')).toHaveValue('ikan teri asin')
    await expectValidHtml(page, '/kept-form')
  })

  test(`on a public computer what is personal is blurred until it is tapped, in ${language} @both`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await speak(page, language)
    await signInOnPublicComputer(page)
    await expect(page.getByText(TAP[language])).toBeVisible()
    const amount = page.locator('.figure-amount .covered')
    await expect(amount).toHaveCSS('filter', /blur/)
    await amount.click()
    await expect(amount).toHaveCSS('filter', 'none')
    await page.locator('h1').click()
    await expect(amount).toHaveCSS('filter', /blur/)
    for (const path of ['/home', '/contributions', '/security', '/messages']) {
      await page.goto(path)
      if (javaScriptEnabled !== false) await expectAccessible(page)
      await expectValidHtml(page, path)
    }
    const phrase = page.locator('input[name=phrase]') // on the last of these pages
    await expect(phrase).toHaveCSS('filter', /blur/)
    await phrase.click()
    await expect(phrase).toHaveCSS('filter', 'none')
  })

  test(`a public computer that nobody uses leaves for the closing page by itself, in ${language}`, async ({
    page,
  }) => {
    await speak(page, language)
    await page.clock.install()
    await signInOnPublicComputer(page)
    await page.clock.runFor(3 * MINUTE_MS)
    await expect(bar(page)).toContainText(SOON[language])
    await expect(page).toHaveURL(/\/home$/)
    await page.clock.runFor(MINUTE_MS + 5000)
    await expect(page).toHaveURL(/\/logged-out$/)
    await expect(page.locator('main li')).toHaveCount(3) // what was cleared
    await looksRight(page, '/logged-out')
    expect(await page.context().cookies()).toEqual([])
  })

  test(`without a script such a page is left by an address of its own, in ${language} @no-javascript`, async ({
    page,
  }) => {
    await speak(page, language)
    await signInOnPublicComputer(page)
    const refresh = page.locator('noscript meta[http-equiv=refresh]')
    await expect(refresh).toHaveAttribute('content', '301;url=/logged-out') // five minutes and a second
    const cookies = await page.context().cookies()
    await endElsewhere(page, cookies.find(({ name }) => name === '__Host-payung')?.value ?? '')
    await page.goto('/logged-out') // as the browser does by then
    await expect(page.locator('main')).toContainText(CLEARED[language])
    expect(await page.context().cookies()).toEqual([])
  })
}
