import type { Page } from '@playwright/test'
import { enterConsole, press } from './support/days.ts'
import { expectAccessible, expectValidHtml } from './support/quality.ts'
import { test } from './support/staff.ts'
import { expect, SITI } from './support/test.ts'
import { authenticator } from './support/virtual-authenticator.ts'

test.describe.configure({ timeout: 180_000 })

const MINUTE_MS = 60_000

const OFFICER = 'officer@example.com'

/** Takes the first step of a recovery for Siti. */
async function startRecovery(page: Page): Promise<void> {
  await page.goto('/staff/recoveries')
  await page.locator('input[name=kpj]').fill(SITI.kpj)
  await press(page, '/staff/recoveries')
  const form = page.locator('form[action="/staff/recoveries/start"]')
  await form.locator('input[name=idCard]').check()
  await form.locator('button').click()
}

test('the number of a relative, typed when the session was over, comes back, is declared and bars the officer @both', async ({
  page,
  demo,
  url,
  language,
}) => {
  await page.goto(`/?lang=${language}`)
  await enterConsole(page, demo, { url, email: OFFICER })
  await page.locator('main a[href="/staff/relations"]').click()
  await page.locator('input[name=kpj]').fill(SITI.kpj)
  await demo.startAfter(0.2) // of idle minutes, ten end the session
  await press(page, '/staff/relations')
  await expect(page).toHaveURL(/\/staff\/login\?next=%2Fstaff%2Fkept-form/)
  await page.locator('input[name=email]').fill(OFFICER)
  await page.locator('input[name=password]').fill(SITI.password)
  await page.locator('input[name=code]').fill(demo.staffCode(OFFICER))
  await press(page, '/staff/login')
  await expect(page).toHaveURL(/\/staff\/kept-form$/)
  await expect(page.locator('input[name=kpj]')).toHaveValue(SITI.kpj)
  if (language === 'id') await expectAccessible(page)
  await expectValidHtml(page, '/staff/kept-form')

  await press(page, '/staff/relations')
  await expect(page.getByRole('alert')).toContainText('CABANG-21') // whose it is
  await page.locator('input[value=relative]').check()
  await press(page, '/staff/relations')
  await expect(page.getByRole('status')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: '… 8901' })).toBeVisible()
  if (language === 'id') await expectAccessible(page)
  await expectValidHtml(page, '/staff/relations')
  await startRecovery(page)
  await expect(page.getByRole('alert')).toContainText('CABANG-16')
})

for (const { language, email } of [
  { language: 'id', email: 'data@example.com' },
  { language: 'en', email: 'supervisor@example.com' },
]) {
  test(`staff add a passkey with a fresh code, sign in by it and remove it, in ${language}`, async ({
    page,
    demo,
    url,
  }) => {
    await authenticator(page)
    // This authenticator answers unasked: where the button is tried, the field for the address may not ask it.
    await page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = async () => false
    })
    await page.goto(`/?lang=${language}`)
    await enterConsole(page, demo, { url, email, steps: -1 })
    await page.locator('main a[href="/staff/passkeys"]').click()
    await expectAccessible(page)
    await expectValidHtml(page, '/staff/passkeys')
    await page.locator('input[name=code]').fill('000000')
    await press(page, '/staff/passkeys')
    await expect(page.getByRole('alert')).toContainText('PETUGAS-10')
    await page.locator('input[name=code]').fill(demo.staffCode(email))
    await press(page, '/staff/passkeys')
    const removal = page.locator('form[action="/staff/passkeys/removal"]')
    await expect(removal).toHaveCount(1)
    await expectAccessible(page)
    await expectValidHtml(page, '/staff/passkeys')

    await page.goto('/staff')
    await press(page, '/staff/logout')
    await page.goto('/staff/login?next=/staff/passkeys')
    await press(page, '/staff/login/passkey')
    await expect(page).toHaveURL(/\/staff\/passkeys$/)
    await press(page, '/staff/passkeys/removal')
    await expect(removal).toHaveCount(0)

    await page.goto('/staff')
    await press(page, '/staff/logout')
    await page.goto('/staff/login?next=/staff/passkeys')
    await press(page, '/staff/login/passkey')
    await expect(page.getByRole('status').first()).toContainText('KUNCI-01')
  })
}

const SOON = { id: 'Kurang dari dua menit lagi', en: 'In less than two minutes' }
const OVER = { id: 'Anda sudah dikeluarkan', en: 'You have been signed out' }

for (const { language, email } of [
  { language: 'id', email: 'admin1@example.com' },
  { language: 'en', email: 'admin2@example.com' },
] as const) {
  test(`staff are warned after seven idle minutes, two before the page counts them out, in ${language}`, async ({
    page,
    demo,
    url,
  }) => {
    await page.clock.install()
    await page.goto(`/?lang=${language}`)
    await enterConsole(page, demo, { url, email, steps: -1 })
    const bar = page.locator('.session-warning')
    await page.clock.runFor(6 * MINUTE_MS)
    await expect(bar).toBeHidden()
    await page.clock.runFor(MINUTE_MS + 5000)
    await expect(bar).toContainText(SOON[language])
    await expect(bar).toContainText('1:5')
    await expectAccessible(page)
    await bar.locator('button').click()
    await expect(bar).toBeHidden()
    await page.clock.runFor(8 * MINUTE_MS)
    await expect(bar).toContainText(SOON[language])
    await page.clock.runFor(MINUTE_MS + 5000)
    await expect(bar).toContainText(OVER[language])
  })
}
