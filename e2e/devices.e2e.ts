import type { Browser, Page } from '@playwright/test'
import { press } from './support/days.ts'
import { noteTyping } from './support/left-behind.ts'
import { expectValidHtml, looksRight } from './support/quality.ts'
import { expect, LANGUAGES, type Language, signIn, speak, test } from './support/test.ts'
import { authenticator } from './support/virtual-authenticator.ts'

/** Nobody else signs in as they do: these devices are all they have. */
const WHO = { id: 'sutrisno@example.net', en: 'endang@example.com' } as const
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** Signs in on another device, does something there, and closes it. */
async function elsewhere(
  browser: Browser,
  { baseURL, email }: { readonly baseURL: string; readonly email: string },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL, locale: 'id-ID', userAgent: FIREFOX })
  const noteTheEnd = await noteTyping(context)
  const page = await context.newPage()
  await signIn(page, email)
  await act(page)
  await noteTheEnd()
  await context.close()
}

const UNREAD = { id: 'belum dibaca', en: 'unread' } as const
const SIGNED_IN = { id: 'Masuk', en: 'Signed in' } as const
const NEW_DEVICE = { id: /perangkat baru/i, en: /new device/i } as const

/** The member is told in the inbox, opens it, and finds it in the history in plain words. */
async function readsOfNewDevice(page: Page, language: Language): Promise<void> {
  await page.goto('/messages')
  const newest = page.locator('main tbody tr').first()
  await expect(newest).toContainText(NEW_DEVICE[language])
  await expect(newest).toContainText(UNREAD[language])
  await newest.locator('a').first().click()
  await expect(page.locator('main')).toContainText('Firefox')
  await looksRight(page, new URL(page.url()).pathname)
  await page.goto('/messages')
  await expect(newest).not.toContainText(UNREAD[language])
  await page.goto('/security/history')
  await expect(page.locator('main tbody tr').first()).toContainText(SIGNED_IN[language])
}

const forget = (page: Page, device: string): Promise<void> =>
  page
    .locator('form[action="/security/forgotten-devices"] button')
    .filter({ hasText: device })
    .click()

const cookies = async (page: Page): Promise<readonly string[]> =>
  (await page.context().cookies()).map(({ name }) => name)

for (const language of LANGUAGES) {
  test(`another device that is forgotten is signed out, and this one is left empty, in ${language} @both`, async ({
    page,
    browser,
    portal,
  }) => {
    const email = WHO[language]
    await speak(page, language)
    await signIn(page, email)
    await elsewhere(browser, { baseURL: portal.url, email }, async (other) => {
      await readsOfNewDevice(page, language)
      await page.goto('/security')
      await looksRight(page, '/security')
      await forget(page, 'Firefox')
      await expect(page).toHaveURL(/\/security$/)
      await expect(
        page.locator('form[action="/security/forgotten-devices"]').filter({ hasText: 'Firefox' }),
      ).toHaveCount(0)
      await other.reload()
      await expect(other).toHaveURL(/\/login/)
    })
    expect(await cookies(page)).toContain('__Host-payung-device')
    await forget(page, 'Chrome')
    await expect(page).toHaveURL(/\/logged-out$/)
    expect(await cookies(page)).toEqual([])
    await looksRight(page, '/logged-out')
    await page.goto('/home')
    await expect(page).toHaveURL(/\/login/)
  })

  test(`whoever has a passkey proves with it to be there before what matters, in ${language}`, async ({
    page,
  }) => {
    const { devtools, authenticatorId } = await authenticator(page)
    await speak(page, language)
    await signIn(page, WHO[language])
    await page.goto('/security/passkeys/new')
    await page.locator('input[name=name]').fill('HP saya')
    await page.locator('main form button[type=submit]').click()
    await expect(page).toHaveURL(/\/security\/passkeys$/)
    await page.goto('/verify-again?strong=on&next=/security/password')
    await looksRight(page, '/verify-again?strong=on&next=/security/password')
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await press(page, '/verify-again/passkey')
    await expect(page.locator('[data-failed]')).not.toBeEmpty()
    await expect(page).toHaveURL(/\/verify-again/)
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
    await press(page, '/verify-again/passkey')
    await expect(page).toHaveURL(/\/security\/password$/)
    await expectValidHtml(page, '/security/password')
  })
}
