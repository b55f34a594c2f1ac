import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { startPortal } from './support/portal.ts'
import { expectAccessible, expectValidHtml } from './support/quality.ts'
import { test as base, expect, SITI, signIn } from './support/test.ts'

/** A demo whose clock is this machine's: an authenticator app knows no other. */
const test = base.extend<object, { portal: Awaited<ReturnType<typeof startPortal>> }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const portal = await startPortal({ PAYUNG_CLOCK: new Date().toISOString() })
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

/** The code of now, or of the next 30 s: a phone may be ahead. */
const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: secret.replaceAll(' ', '') }).generate({
    timestamp: Date.now() + steps * 30_000,
  })

async function givePassword(page: Page): Promise<void> {
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(SITI.email)
  await page.locator('input[name=password]').fill(SITI.password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.locator('input[name=code]').fill(code)
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keluar', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/')
}

/** Sets the app up from the security page; answers its key and the printed recovery codes. */
async function setUp(page: Page) {
  await page.getByRole('link', { name: 'Keamanan', exact: true }).click()
  await page.getByRole('link', { name: 'Pasang Aplikasi autentikator' }).click()
  await page.getByRole('button', { name: 'Pasang aplikasi' }).click()
  await expect(page.getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' })).toBeVisible()
  await page.getByText('Tidak bisa memindai?').click()
  const secret = (await page.locator('code').textContent()) ?? ''
  await page.locator('input[name=code]').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Selesaikan pemasangan' }).click()
  await page.getByRole('button', { name: 'Buat kode cadangan' }).click()
  const codes = await page.locator('code').allTextContents()
  await page.locator('input[name=code]').fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click()
  await expect(page.getByText('Kode yang masih berlaku: 10')).toBeVisible()
  return { secret, codes }
}

test('from setting the app up to a lost phone, a trusted device and ended sessions @both', async ({
  page,
  browser,
  portal,
}) => {
  await signIn(page)
  const { secret, codes } = await setUp(page)

  await signOut(page)
  await givePassword(page)
  await expect(page).toHaveURL(/\/login\/verify$/)
  await giveCode(page, '000000')
  await expect(page.getByRole('alert')).toContainText('KODE-01')
  await expect(page.getByRole('alert')).toBeFocused()
  await giveCode(page, codeOf(secret, 1)) // the code of now set the app up, and is used up
  await expect(page).toHaveURL(/\/home$/)

  await signOut(page)
  await givePassword(page)
  await page.getByRole('link', { name: 'Pakai kode cadangan' }).click()
  await page.getByRole('checkbox', { name: /Jangan minta kode lagi/ }).check()
  await giveCode(page, codes[1] ?? '')
  await expect(page).toHaveURL(/\/home$/)

  await signOut(page)
  await givePassword(page)
  await expect(page).toHaveURL(/\/home$/) // trusted

  const context = await browser.newContext({ baseURL: portal.url, locale: 'id-ID' })
  const other = await context.newPage()
  await givePassword(other)
  await giveCode(other, codes[2] ?? '')
  await expect(other).toHaveURL(/\/home$/)
  await page.goto('/security')
  await page.getByRole('button', { name: 'Akhiri semua yang lain' }).click()
  await expect(page.getByText('Semua sesi lain diakhiri')).toBeVisible()
  await other.reload()
  await expect(other).toHaveURL(/\/login/)
  await context.close()

  // Trust is never enough for what matters: the code is asked for again, and the way goes on from there.
  await page.getByRole('link', { name: /Ubah/ }).click()
  await expect(page).toHaveURL(/\/verify-again\?next=/)
  await page.getByRole('link', { name: 'Pakai kode cadangan' }).click()
  await giveCode(page, codes[3] ?? '')
  await expect(page).toHaveURL(/\/security\/authenticator$/)
  await page.getByRole('link', { name: 'Copot aplikasi' }).click()
  await page.locator('input[name=password]').fill(SITI.password)
  await page.getByRole('button', { name: 'Copot aplikasi' }).click()
  await expect(page.getByText('Aplikasi autentikator dicopot')).toBeVisible()
})

test('the pages of signing in twice are accessible and valid', async ({ page }) => {
  await signIn(page)
  const { secret, codes } = await setUp(page)
  for (const path of ['/security', '/security/history', '/security/authenticator']) {
    await page.goto(path)
    await expectAccessible(page)
    await expectValidHtml(page, path)
  }
  await page.getByRole('button', { name: 'Pindah ke ponsel' }).click()
  await expectAccessible(page)
  await expectValidHtml(page, '/security/authenticator/confirmation')
  await page.goto('/security/recovery-codes')
  await page.getByRole('button', { name: 'Buat sepuluh kode baru' }).click()
  await expectAccessible(page)
  await expectValidHtml(page, '/security/recovery-codes/confirmation')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('code').first()).toBeVisible()
  await expect(page.locator('input[name=code]')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.goto('/verify-again')
  await expectAccessible(page)
  await signOut(page)
  await givePassword(page)
  await expectAccessible(page)
  await giveCode(page, codes[1] ?? codeOf(secret, 1))
  await expect(page).toHaveURL(/\/home$/)
  await page.goto('/staff/login')
  await expectAccessible(page)
  await expectValidHtml(page, '/staff/login')
})

test('staff sign in at their own door with a code @both', async ({ page, portal }) => {
  const secret = /officer@example\.com\s+\S+\s+TOTP ([A-Z2-7]+)/.exec(portal.log())?.[1] ?? ''
  await page.goto('/staff')
  await expect(page).toHaveURL(/\/staff\/login\?next=/)
  await page.locator('input[name=email]').fill('officer@example.com')
  await page.locator('input[name=password]').fill(SITI.password)
  await page.locator('input[name=code]').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page).toHaveURL(/\/staff$/)
  await expect(page.getByText('Lestari Handayani')).toBeVisible()
  await page.goto('/home')
  await expect(page).toHaveURL(/\/login/)
  await page.goto('/staff')
  await page.getByRole('button', { name: 'Keluar' }).click()
  await expect(page).toHaveURL(/\/staff\/login$/)
})
