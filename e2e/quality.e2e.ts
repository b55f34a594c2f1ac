import type { Page } from '@playwright/test'
import { expectAccessibleInBothThemes, expectToFit, expectValidHtml } from './support/quality.ts'
import { expect, SITI, signIn, test } from './support/test.ts'

const PUBLIC = [
  '/',
  '/login',
  '/help/codes',
  '/help/sign-in',
  '/help/sign-in?code=MASUK-06',
  '/help/sign-in?code=MASUK-99',
  '/help/sign-in/old-data',
  '/help/sign-in/branch',
  '/check-message',
  '/help/fraud',
  '/claims',
  '/help',
  '/help?q=kode',
  '/help/accessibility',
  '/report-phishing',
  '/report-phishing/done?number=L-7F3P-9WRC',
  '/offline',
  '/offline?both=on',
  '/logged-out',
  '/not-me',
  '/not-me/done',
  '/freeze',
  '/freeze/done',
  '/recover',
  '/recover/done',
  '/nowhere',
  '/staff/login',
  '/dev/design',
  '/dev/mailbox',
]
const MEMBER = [
  '/home',
  '/contributions',
  '/contributions?year=2024',
  '/contributions?year=1999',
  '/contributions/radar',
  '/contributions/months/2026-06',
  '/contributions/employers',
  '/contributions/balance',
  '/contributions/balance/passport',
  '/contributions/wage-check',
  '/simulations/saved',
  '/messages',
  '/cases',
  '/security',
  '/security/history',
  '/security/authenticator',
  '/security/recovery-codes',
  '/security/freeze',
  '/security/held-money',
]
/** What has another form when there is nothing yet. */
const OF_RECORD = MEMBER.filter((path) => /^\/(home|contributions|messages|simulations)/.test(path))
const LANGUAGES = ['id', 'en'] as const

/** Who is looked at: the demo member, whose record is full, and the newest one, whose record is empty. */
const EMPTY_MEMBER = 'brand-new'

async function inLanguage(page: Page, language: (typeof LANGUAGES)[number]): Promise<void> {
  await page.goto(`/?lang=${language}`)
}

async function inspect(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    await expectAccessibleInBothThemes(page)
    await expectValidHtml(page, path)
  }
}

// Every page in the light and in the dark, each looked at twice.
test.describe.configure({ timeout: 240_000 })

for (const language of LANGUAGES) {
  test(`public pages are accessible and valid in ${language}`, async ({ page }) => {
    await inLanguage(page, language)
    await inspect(page, PUBLIC)
  })

  test(`member pages are accessible and valid in ${language}`, async ({ page }) => {
    test.setTimeout(120_000)
    await inLanguage(page, language)
    await signIn(page)
    await inspect(page, MEMBER)
  })

  test(`the form with an error is accessible in ${language}`, async ({ page }) => {
    await inLanguage(page, language)
    await page.goto('/login')
    await page.locator('input[name=password]').fill('x')
    await page.locator('form:has(input[name=password]) button[type=submit]').first().click()
    await page.getByRole('alert').waitFor()
    await expectAccessibleInBothThemes(page)
  })

  test(`a member with nothing recorded sees what will come, in ${language}`, async ({ page }) => {
    const { demoPeople } = await import('../test/people/index.ts')
    const { localDate } = await import('../src/values/index.ts')
    const person = demoPeople(localDate('2026-11-22')).find(({ slug }) => slug === EMPTY_MEMBER)
    await inLanguage(page, language)
    await signIn(page, person?.email ?? person?.kpjs[0] ?? '')
    await expect(page.locator('.empty')).toBeVisible()
    await inspect(page, OF_RECORD)
  })
}

test('nothing is cut off or scrolls sideways from 320 px up', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page)
  await expectToFit(page, [...PUBLIC, ...MEMBER], { widths: [320, 360, 768, 1280] })
})

test('amounts never wrap', async ({ page }) => {
  await signIn(page)
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of MEMBER) {
    await page.goto(path)
    const broken = await page
      .locator('.money')
      .evaluateAll((amounts) =>
        amounts
          .filter((amount) => amount.getClientRects().length > 1)
          .map((amount) => amount.outerHTML),
      )
    expect(broken, path).toEqual([])
  }
})

test('sign-in by keyboard alone, from the first Tab on', async ({ page }) => {
  await page.goto('/login')
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('input[name=identifier]')).toBeFocused()
  await page.keyboard.type(SITI.email)
  await page.keyboard.press('Tab')
  await expect(page.locator('input[name=password]')).toBeFocused()
  await page.keyboard.type(SITI.password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/home$/)
})
