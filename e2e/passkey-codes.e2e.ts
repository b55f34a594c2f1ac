import type { Page } from '@playwright/test'
import { press } from './support/days.ts'
import { CODE, sent } from './support/mail.ts'
import { expectAccessible, expectValidHtml } from './support/quality.ts'
import { expect, LANGUAGES, signIn, speak, test } from './support/test.ts'
import { addPasskey, authenticator } from './support/virtual-authenticator.ts'

/** Their passwords change here: nobody else signs in as they do. */
const WHO = { id: 'anjali@example.net', en: 'ratna@example.com' } as const
const WORDS = {
  id: {
    noCodes: 'Anda tidak punya kode cadangan',
    ways: 'Anda tidak punya kode cadangan. Pakailah',
    few: 'Kode cadangan Anda hampir habis',
    three: 'Kode yang masih berlaku: 3',
  },
  en: {
    noCodes: 'You have no recovery codes',
    ways: 'You have no recovery codes. Use another browser',
    few: 'You are running out of recovery codes',
    three: 'Codes still good: 3',
  },
} as const

/** Up to the page that asks for a factor; answers the code of the mail. */
async function beginReset(page: Page, email: string, before = ''): Promise<string> {
  await page.goto('/forgot-password')
  await page.locator('input[name=identifier]').fill(email)
  await press(page, '/forgot-password')
  const code = await sent(page, email, CODE, before)
  await page.locator('input[name=code]').fill(code)
  await press(page, '/forgot-password/code')
  await expect(page).toHaveURL(/\/forgot-password\/factor$/)
  return code
}

for (const language of LANGUAGES) {
  test(`a member with passkeys only makes recovery codes, and gets a new password with one, also without JavaScript, in ${language}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const words = WORDS[language]
    const email = WHO[language]
    await authenticator(page)
    await speak(page, language)
    await signIn(page, email)
    await addPasskey(page, 'HP saya')
    await page.goto('/security')
    await expect(page.getByText(words.noCodes, { exact: true })).toBeVisible()

    const bare = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
    const plain = await bare.newPage()
    await speak(plain, language)
    let first = ''
    await test.step('before, the reset says plainly which ways there are', async () => {
      first = await beginReset(plain, email)
      await expect(plain.locator('input[name=code]')).toHaveCount(0)
      await expect(plain.getByText(words.ways)).toBeVisible()
      await expectValidHtml(plain, '/forgot-password/factor')
    })

    await test.step('codes are made and kept', async () => {
      await page.locator('main a[href="/security/recovery-codes"]').first().click()
      await press(page, '/security/recovery-codes')
      await expectAccessible(page)
    })
    const codes = await page.locator('ol code').allTextContents()
    await page.locator('input[name=code]').fill(codes[0] ?? '')
    await press(page, '/security/recovery-codes/confirmation')
    await expect(page).toHaveURL(/\/security$/)

    await test.step('one of them proves the member, without JavaScript', async () => {
      await beginReset(plain, email, first)
      await expectValidHtml(plain, '/forgot-password/factor')
      await plain.locator('input[name=code]').fill(codes[0] ?? '')
      await press(plain, '/forgot-password/factor')
      await plain.locator('input[name=newPassword]').fill('sawah-biru-kopi-lampu-73')
      await press(plain, '/forgot-password/password')
      await expect(plain).toHaveURL(/\/home$/)
    })

    await test.step('once three are left, the first page says so', async () => {
      await expect(plain.getByText(words.few)).toHaveCount(0)
      for (const code of codes.slice(1, 7)) {
        await plain.goto('/verify-again?way=recovery&next=/home')
        await plain.locator('input[name=code]').fill(code)
        await press(plain, '/verify-again')
        await expect(plain).toHaveURL(/\/home$/)
      }
      await expect(plain.getByText(words.few)).toBeVisible()
      await expect(plain.getByText(words.three)).toBeVisible()
      await plain.locator('main a[href="/security/recovery-codes"]').click()
      await expect(plain).toHaveURL(/recovery-codes/)
    })
    await bare.close()
  })
}
