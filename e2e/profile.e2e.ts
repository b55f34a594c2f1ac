import type { Page } from '@playwright/test'
import { setUpApp } from './support/authenticator-app.ts'
import { mailbox, press } from './support/days.ts'
import { type Portal, startPortal } from './support/portal.ts'
import { expectAccessibleInBothThemes, expectToFit, expectValidHtml } from './support/quality.ts'
import { test as base, expect, SITI, signIn, speak } from './support/test.ts'

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
test.describe.configure({ timeout: 180_000, mode: 'serial' })

/** Members whose data nobody else's journey changes. */
const MEMBERS = [SITI.email, 'ratna@example.com', 'rizky@example.com'] as const

/** Signs in, sets an app up, makes recovery codes, and proves with one of them to be there; answers the codes that are left. */
async function provedStrongly(page: Page, portal: Portal, email: string): Promise<string[]> {
  await speak(page, 'id')
  await signIn(page, email)
  await setUpApp(page, portal.url, portal.now)
  await page.goto('/security/recovery-codes')
  await press(page, '/security/recovery-codes')
  const [first = '', ...codes] = await page.locator('main code').allTextContents()
  await page.locator('input[name=code]').fill(first)
  await press(page, '/security/recovery-codes/confirmation')
  await prove(page, codes)
  return codes
}

/** What the step before every change asks for. */
async function prove(page: Page, codes: string[]): Promise<void> {
  await page.goto('/verify-again?strong=on&way=recovery&next=%2Fprofile')
  await page.locator('input[name=code]').fill(codes.shift() ?? '')
  await press(page, '/verify-again')
  await expect(page).toHaveURL(/\/profile$/)
}

/** Chooses an area: with a script the next list comes by itself, without one by the button. */
async function choose(page: Page, field: string, code: string, isScripted: boolean): Promise<void> {
  await page.locator(`select[name=${field}]`).selectOption(code)
  if (!isScripted) await press(page, '/profile/address')
}

test('an address from the province to the village, before and after, and taken back @both', async ({
  page,
  portal,
  javaScriptEnabled,
}) => {
  const isScripted = javaScriptEnabled !== false
  await provedStrongly(page, portal, MEMBERS[0])
  await page.goto('/profile/address')
  await choose(page, 'province', '32', isScripted)
  await choose(page, 'regency', '32.73', isScripted)
  await choose(page, 'district', '32.73.01', isScripted)
  await page.locator('select[name=village]').selectOption('32.73.01.1001')
  await page.locator('input[name=street]').fill('')
  await page.locator('input[name=postCode]').fill('4011')
  await press(page, '/profile/address')
  await expect(page.getByRole('alert')).toContainText('Kode pos terdiri dari lima angka.')
  await expect(page.locator('select[name=village]')).toHaveValue('32.73.01.1001')
  await page.locator('input[name=street]').fill('Jalan Kenanga Baru 88')
  await page.locator('input[name=postCode]').fill('40151')
  await expectValidHtml(page, '/profile/address')
  await press(page, '/profile/address')
  await expect(page).toHaveURL(/\/profile\/address\/confirmation$/)
  await expect(page.locator('main')).toContainText('Jalan Kenanga Baru 88')
  await expect(page.locator('main')).toContainText('Berlaku mulai') // an app was set up just now
  await press(page, '/profile/address/confirmation')
  await expect(page).toHaveURL(/\/profile\?done=waits$/)
  await expect(page.locator('main')).toContainText('Perubahan kontak dan uang menunggu dulu')
  await press(page, '/profile/cancelled-changes')
  await expect(page.getByText('Perubahan dibatalkan.')).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Jalan Kenanga Baru 88')
  await page.goto('/profile/email')
  await page.getByRole('link', { name: 'Hapus alamat email ini' }).click()
  await expect(page.locator('main')).toContainText('tidak ada')
  await expectValidHtml(page, '/profile/email/removal')
  await press(page, '/profile/email/removal')
  await expect(page).toHaveURL(/\/profile\?done=waits$/)
  await expect(page.locator('main')).toContainText('Penghapusan alamat email')
  await press(page, '/profile/cancelled-changes')
  await page.goto('/profile/preferences')
  await page.getByLabel('Mulai pukul').fill('21.00')
  await page.getByLabel('Sampai pukul').fill('6:00')
  await press(page, '/profile/preferences')
  await expect(page).toHaveURL(/\/profile\/preferences\/confirmation$/)
  await expectValidHtml(page, '/profile/preferences/confirmation')
  await page.goto('/profile')
  await page.getByRole('link', { name: 'Pesan dan bahasa: Lanjutkan' }).click()
  await expect(page.getByLabel('Sampai pukul')).toHaveValue('6:00') // a draft on the server
  await expectValidHtml(page, '/profile/preferences')
  await press(page, '/profile/preferences')
  await expect(page.locator('main')).toContainText('21.00–06.00 WIB')
  await press(page, '/profile/preferences/confirmation')
  await expect(page.getByText('Sudah disimpan.')).toBeVisible()
})

test('the old mailbox cancels a new e-mail address without signing in @both', async ({
  page,
  browser,
  portal,
}) => {
  await provedStrongly(page, portal, MEMBERS[2])
  const fresh = `baru${portal.now()}@example.com`
  await page.goto('/profile/email')
  await page.locator('input[name=email]').fill(fresh)
  await press(page, '/profile/email')
  await expect(page).toHaveURL(/\/profile\/email\/code$/)
  const sent = await mailbox(page, portal.url, new RegExp(fresh))
  const link = /\/prove-contact\?token=[\w-]{43}/.exec(sent)?.[0] ?? ''
  const elsewhere = await browser.newContext({ baseURL: portal.url, locale: 'id-ID' })
  const other = await elsewhere.newPage()
  await other.goto(link)
  await expect(other).toHaveURL(/\/prove-contact$/) // the token has left the address
  await press(other, '/prove-contact')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Terbukti')
  await page.goto('/profile/email/code')
  await expect(page).toHaveURL(/\/profile\/email\/confirmation$/)
  await expect(page.locator('main ins').first()).toBeVisible()
  await press(page, '/profile/email/confirmation')
  await expect(page.locator('main')).toContainText(fresh)
  // An older notice, of another change, may stand below.
  const wanted = /perubahan alamat email[\s\S]*?(\/cancel-change\?token=[\w-]{43})/
  const cancel = wanted.exec(await mailbox(page, portal.url, wanted))?.[1] ?? ''
  await other.goto(cancel)
  await expect(other).toHaveURL(/\/cancel-change$/)
  await expect(other.locator('main button')).toHaveCount(1)
  await press(other, '/cancel-change')
  await expect(other).toHaveURL(/\/cancel-change\/done$/)
  await other.goto(cancel)
  await expect(other.locator('main button')).toHaveCount(0) // used
  await elsewhere.close()
  await page.goto('/profile')
  await expect(page.locator('main')).not.toContainText(fresh)
})

test('a new phone is proved by its code; what was typed outlives the session @both', async ({
  page,
  context,
  portal,
  javaScriptEnabled,
}) => {
  const codes = await provedStrongly(page, portal, MEMBERS[1])
  await page.goto('/profile/phone')
  await page.locator('input[name=phone]').fill('0812')
  await press(page, '/profile/phone')
  await expect(page.getByRole('alert')).toContainText('DATA-02')
  await page.goto('/profile/tax-number')
  await page.locator('input[name=taxNumber]').fill('09.254.294.3-407')
  if (javaScriptEnabled === false) await press(page, '/profile/tax-number')
  else await page.waitForResponse('**/profile/drafts')
  await context.clearCookies({ name: '__Host-payung' })
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(MEMBERS[1])
  await page.locator('input[name=password]').fill(SITI.password)
  await press(page, '/login')
  await page.goto('/login/verify?way=recovery')
  await page.locator('input[name=code]').fill(codes.shift() ?? '')
  await press(page, '/login/verify')
  await page.goto('/profile')
  await page.getByRole('link', { name: 'NPWP: Lanjutkan' }).click()
  await expect(page.locator('input[name=taxNumber]')).toHaveValue('09.254.294.3-407')
  await page.locator('input[name=taxNumber]').fill('09.254.294.3-407.000')
  await press(page, '/profile/tax-number')
  await press(page, '/profile/tax-number/confirmation')
  await expect(page).toHaveURL(/done=saved$/)
  await page.goto('/profile/phone')
  await page.locator('input[name=phone]').fill('0812 3000 4321')
  await press(page, '/profile/phone')
  const sms = await mailbox(page, portal.url, /\+6281230004321/)
  const code = /kode kontak baru Anda ([0-9A-Z]{8})/.exec(sms)?.[1] ?? ''
  await page.goto('/profile/phone/code')
  await page.locator('input[name=code]').fill(code)
  await press(page, '/profile/phone/code')
  await press(page, '/profile/phone/confirmation')
  await expect(page.locator('main')).toContainText('+6281230004321')
})

const PAGES = [
  '/profile',
  '/profile/history/address',
  '/profile/preferences',
  '/profile/marital-status',
  '/profile/tax-number',
  '/cancel-change',
  '/cases/new/identity',
] as const

for (const language of ['id', 'en'] as const)
  test(`pages of my data are accessible and fit, in ${language}`, async ({ page }) => {
    await signIn(page, 'endang@example.com')
    await speak(page, language)
    for (const address of PAGES) {
      await page.goto(address)
      await expectAccessibleInBothThemes(page)
      await expectValidHtml(page, address)
    }
    await expectToFit(page, PAGES, { widths: [360, 1280] })
  })
