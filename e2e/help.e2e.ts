import { press } from './support/days.ts'
import { CODE, sent } from './support/mail.ts'
import { startPortal } from './support/portal.ts'
import { looksRight } from './support/quality.ts'
import { test as base, expect, LANGUAGES, SITI, speak } from './support/test.ts'

/** A demo of the test's own: a password changes here. */
const test = base.extend<{ demo: { url: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  demo: async ({}, use) => {
    const portal = await startPortal()
    await use(portal)
    await portal.stop()
  },
  baseURL: async ({ demo }, use) => use(demo.url),
})

test.describe.configure({ timeout: 120_000 })

const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'
const HELP = '/help/sign-in'

for (const language of LANGUAGES) {
  test(`a locked-out member gets in by the troubleshooter, in ${language} @both`, async ({
    page,
  }) => {
    await speak(page, language)
    await page.goto('/login')
    await page.locator('input[name=identifier]').fill(SITI.email)
    await page.locator('input[name=password]').fill('bukan-kata-sandi-saya')
    await press(page, '/login')
    // From the code of the refusal to what it means, and from there to questions.
    await page.getByRole('alert').getByRole('link', { name: 'MASUK-01' }).click()
    await expect(page).toHaveURL(/\/help\/codes#MASUK-01$/)
    await page.locator(`a[href="${HELP}?code=MASUK-01"]`).click()
    await looksRight(page, `${HELP}?code=MASUK-01`)
    await page.locator(`a[href="${HELP}/wrong-password"]`).click()
    await looksRight(page, `${HELP}/wrong-password`)
    await page.locator(`a[href="${HELP}/caps-lock"]`).click()
    await looksRight(page, `${HELP}/caps-lock`)
    await page.locator(`a[href="${HELP}/forgot"]`).click()
    await page.locator('main a[href="/forgot-password"]').click()
    await page.locator('input[name=identifier]').fill(SITI.email)
    await press(page, '/forgot-password')
    await page.locator('input[name=code]').fill(await sent(page, SITI.email, CODE))
    await press(page, '/forgot-password/code')
    await page.locator('input[name=newPassword]').fill(NEW_PASSWORD)
    await press(page, '/forgot-password/password')
    await expect(page).toHaveURL(/\/home$/)

    // A browser that goes round is emptied of everything of this site, and signs in anew.
    await page.goto(HELP)
    await looksRight(page, HELP)
    await page.locator(`a[href="${HELP}/page-odd"]`).click()
    await page.locator(`a[href="${HELP}/old-data"]`).click()
    await looksRight(page, `${HELP}/old-data`)
    await press(page, `${HELP}/clearing`)
    await expect(page).toHaveURL(/\/help\/sign-in\/cleared/)
    const kept = (await page.context().cookies()).map(({ name }) => name)
    expect(kept.filter((name) => name !== 'payung-lang' && !name.endsWith('form'))).toEqual([])
    await page.goto('/home')
    await expect(page).toHaveURL(/\/login/)
  })
}
