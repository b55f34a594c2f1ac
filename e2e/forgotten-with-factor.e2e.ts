import type { Page } from '@playwright/test'
import { codeAt, setUpApp } from './support/authenticator-app.ts'
import { press } from './support/days.ts'
import { CODE, sent } from './support/mail.ts'
import { type Portal, startPortal } from './support/portal.ts'
import { looksRight } from './support/quality.ts'
import { test as base, expect, LANGUAGES, signIn, speak } from './support/test.ts'
import { authenticator } from './support/virtual-authenticator.ts'

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

test.describe.configure({ timeout: 120_000 })

const FACTOR = '/forgot-password/factor'
const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'
/** Their passwords change, each in one journey. */
const WITH_APP = { id: 'ratna@example.com', en: 'sutrisno@example.net' } as const
const WITH_PASSKEY = { id: 'yohanes@example.com', en: 'endang@example.com' } as const
const GONE = { id: 'Anda tidak punya kode cadangan', en: 'You have no recovery codes' } as const

/** Up to the page that asks for a factor beside the code of the mail. */
async function beginReset(page: Page, email: string): Promise<void> {
  await page.context().clearCookies({ name: '__Host-payung' })
  await page.goto('/forgot-password')
  await page.locator('input[name=identifier]').fill(email)
  await press(page, '/forgot-password')
  await page.locator('input[name=code]').fill(await sent(page, email, CODE))
  await press(page, '/forgot-password/code')
  await expect(page).toHaveURL(/\/forgot-password\/factor$/)
}

async function choose(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/forgot-password\/password$/)
  await page.locator('input[name=newPassword]').fill(NEW_PASSWORD)
  await press(page, '/forgot-password/password')
  await expect(page).toHaveURL(/\/home$/)
}

for (const language of LANGUAGES) {
  test(`a forgotten password of who has an app takes the code of the mail and of the app, in ${language} @both`, async ({
    page,
    portal,
  }) => {
    const email = WITH_APP[language]
    await speak(page, language)
    await signIn(page, email)
    const secret = await setUpApp(page, '', portal.now)
    await beginReset(page, email)
    await page.goto('/forgot-password/password') // the mail alone opens nothing
    await expect(page.locator('input[name=newPassword]')).toHaveCount(0)
    await page.goto(FACTOR)
    await looksRight(page, FACTOR)
    await page.locator('input[name=code]').fill('000000')
    await press(page, FACTOR)
    await expect(page.getByRole('alert')).toContainText('KODE-01')
    await looksRight(page, FACTOR)
    await page.locator('input[name=code]').fill(codeAt(secret, portal.now(), 1))
    await press(page, FACTOR)
    await choose(page)
  })

  test(`a forgotten password of who has a passkey takes the code of the mail and the passkey, in ${language}`, async ({
    page,
  }) => {
    const email = WITH_PASSKEY[language]
    await authenticator(page)
    await speak(page, language)
    await signIn(page, email)
    await page.goto('/security/passkeys/new')
    await page.locator('input[name=name]').fill('HP saya')
    await page.locator('main form button[type=submit]').click()
    await expect(page).toHaveURL(/\/security\/passkeys$/)
    await beginReset(page, email)
    await expect(page.getByText(GONE[language])).toBeHidden() // said where no passkey can be used
    await looksRight(page, FACTOR)
    await press(page, '/forgot-password/passkey')
    await choose(page)
  })
}
