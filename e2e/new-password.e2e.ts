import type { Page } from '@playwright/test'
import { press } from './support/days.ts'
import { looksRight } from './support/quality.ts'
import { expect, LANGUAGES, SITI, speak, test } from './support/test.ts'

const PATH = '/security/password'
const NEW = 'sawah-biru-kopi-lampu-73'
/** Nobody else signs in as they do: their passwords change here. */
const WHO = {
  id: { email: 'yohanes@example.com', named: 'Yohanes-nainggolan-2026' },
  en: { email: 'rizky@example.com', named: 'Rizky-rizky-2026' },
} as const
const HAS_NAME = {
  id: 'Kata sandi ini memuat nama Anda',
  en: 'This password contains your name',
} as const
const SHORT = { id: 'terlalu pendek', en: 'too short' } as const
const STRONG = { id: 'Cukup kuat', en: 'Strong enough' } as const
const CHANGED = { id: 'Kata sandi diganti', en: 'Password changed' } as const

async function enter(page: Page, identifier: string, password: string): Promise<void> {
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(identifier)
  await page.locator('input[name=password]').fill(password)
  await press(page, '/login')
}

for (const language of LANGUAGES) {
  test(`a new password is refused with the reason, taken, and the old one is gone, in ${language} @both`, async ({
    page,
  }) => {
    const { email, named } = WHO[language]
    await speak(page, language)
    await enter(page, email, SITI.password)
    await expect(page).toHaveURL(/\/home$/)
    await page.goto('/.well-known/change-password')
    await expect(page).toHaveURL(/\/security\/password$/)
    await looksRight(page, PATH)
    const field = page.locator('input[name=newPassword]')
    await field.fill(named)
    await press(page, PATH)
    await expect(page.getByRole('alert')).toContainText(HAS_NAME[language])
    await expect(page.getByRole('alert')).toContainText('SANDI-04')
    await expect(field).toHaveValue('')
    await looksRight(page, PATH)
    // The passphrase that the page itself suggests is one that it takes.
    const suggested = (await page.locator('main strong[translate=no]').textContent()) ?? ''
    expect(suggested).toMatch(/^[a-z]+(-[a-z]+){3,}-\d+$/)
    await field.fill(suggested)
    await press(page, PATH)
    await expect(page).toHaveURL(/\/security$/)
    await page.goto('/security/history')
    await expect(page.locator('main')).toContainText(CHANGED[language])
    await press(page, '/logout')
    await enter(page, email, SITI.password)
    await expect(page.getByRole('alert')).toContainText('MASUK-01')
    await enter(page, email, suggested)
    await expect(page).toHaveURL(/\/home$/)
  })

  test(`what a password is worth is said while it is typed, in ${language}`, async ({ page }) => {
    await speak(page, language)
    await enter(page, SITI.email, SITI.password)
    await expect(page).toHaveURL(/\/home$/)
    await page.goto(PATH)
    const field = page.locator('input[name=newPassword]')
    const told = page.locator('[data-strength-of]')
    await expect(told).toBeEmpty()
    await field.pressSequentially('sawah')
    await expect(told).toContainText(SHORT[language])
    await field.fill('siti-rahmawati-2026')
    await expect(told).toContainText(HAS_NAME[language])
    await field.fill(NEW)
    await expect(told).toContainText(STRONG[language])
    await looksRight(page, PATH)
    await field.fill('')
    await expect(told).toBeEmpty()
  })
}
