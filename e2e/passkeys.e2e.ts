import type { Page } from '@playwright/test'
import { press } from './support/days.ts'
import { expectAccessible, expectValidHtml } from './support/quality.ts'
import { expect, LANGUAGES, signIn, speak, test } from './support/test.ts'
import { addPasskey, authenticator } from './support/virtual-authenticator.ts'

const WORDS = {
  id: {
    backedUp: 'Dicadangkan oleh pengelola kata sandi',
    notHere: 'Di komputer umum kunci sandi tidak bisa ditambah',
    rename: 'Ubah nama HP saya',
    remove: 'Hapus Ponsel',
    none: 'Anda belum punya kunci sandi.',
    notUsed: 'Kunci sandi tidak jadi dipakai.',
    show: 'Tampilkan kata sandi',
    hide: 'Sembunyikan kata sandi',
    capsLock: 'Caps Lock sedang menyala.',
    passkey: 'kunci sandi',
    cannot: 'Peramban ini tidak bisa membuat kunci sandi.',
  },
  en: {
    backedUp: 'Backed up by the password manager',
    notHere: 'No passkey can be added on a public computer',
    rename: 'Change the name HP saya',
    remove: 'Remove Ponsel',
    none: 'You have no passkey yet.',
    notUsed: 'No passkey was used',
    show: 'Show the password',
    hide: 'Hide the password',
    capsLock: 'Caps Lock is on.',
    passkey: 'passkey',
    cannot: 'This browser cannot make passkeys',
  },
} as const

async function signOut(page: Page): Promise<void> {
  await press(page, '/logout')
  await page.waitForURL((url) => url.pathname === '/')
}

for (const language of LANGUAGES) {
  test(`a passkey is added, signs in by the button and by autofill, and no longer once removed, in ${language}`, async ({
    page,
  }) => {
    const words = WORDS[language]
    await speak(page, language)
    const { devtools, authenticatorId } = await authenticator(page)
    // This authenticator answers unasked: where the button is tried, the field for the name may not ask it.
    await page.addInitScript(() => {
      if (location.search.startsWith('?next='))
        PublicKeyCredential.isConditionalMediationAvailable = async () => false
    })
    await signIn(page)
    await addPasskey(page, 'HP saya')
    await expect(page.getByText(words.backedUp)).toBeVisible()
    await expectAccessible(page)
    for (const path of ['/security/passkeys', '/security/passkeys/new'])
      await expectValidHtml(page, path)
    await signOut(page)

    await test.step('by the button', async () => {
      await page.goto('/login?next=/contributions')
      await press(page, '/login/passkey')
      await page.waitForURL((url) => url.pathname === '/contributions')
      await signOut(page)
    })

    await test.step('by autofill, without a click', async () => {
      await page.goto('/login')
      await expect(page).toHaveURL(/\/home$/)
    })

    await test.step('on a public computer, which keeps no device', async () => {
      await signOut(page)
      await page.context().clearCookies()
      await speak(page, language)
      await page.goto('/login?next=/contributions')
      await page.locator('input[name=publicComputer]').check()
      await press(page, '/login/passkey')
      await page.waitForURL((url) => url.pathname === '/contributions')
      const names = (await page.context().cookies()).map(({ name }) => name)
      expect(names).not.toContain('__Host-payung-device')
      await page.goto('/security/passkeys')
      await expect(page.getByText(words.notHere)).toBeVisible()
      await press(page, '/logout')
      await page.waitForURL('**/logged-out')
      await speak(page, language) // the choice was cleared too
      await page.goto('/login')
      await expect(page).toHaveURL(/\/home$/)
    })

    await test.step('renamed and removed', async () => {
      await page.goto('/security/passkeys')
      await page.getByRole('link', { name: words.rename }).click()
      await page.locator('input[name=name]').fill('Ponsel')
      await page.locator('main form button[type=submit]').click()
      await page.getByRole('link', { name: words.remove }).click()
      await expectAccessible(page)
      await page.locator('input[name=password]').fill('payung-teduh-2026')
      await page.locator('main form button[type=submit]').click()
      await expect(page.getByText(words.none)).toBeVisible()
      await signOut(page)
    })

    await test.step('the manager forgets what was removed', async () => {
      const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId })
      expect(credentials).toEqual([])
    })
  })

  test(`a passkey that was not used says so, and the password still works, in ${language}`, async ({
    page,
  }) => {
    const words = WORDS[language]
    await speak(page, language)
    const { devtools, authenticatorId } = await authenticator(page)
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await page.goto('/login')
    await press(page, '/login/passkey')
    await expect(page.getByText(words.notUsed)).toBeVisible()
    await expectAccessible(page)
    await signIn(page)
  })

  test(`the password can be looked at, and Caps Lock is told, in ${language}`, async ({ page }) => {
    const words = WORDS[language]
    await speak(page, language)
    await page.goto('/login')
    const password = page.locator('input[name=password]')
    await page.getByRole('button', { name: words.show }).click()
    await expect(password).toHaveAttribute('type', 'text')
    await page.getByRole('button', { name: words.hide }).click()
    await expect(password).toHaveAttribute('type', 'password')
    await password.evaluate((input) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true, bubbles: true }),
      ),
    )
    await expect(page.getByText(words.capsLock)).toBeVisible()
  })

  test(`without a script nothing of passkeys shows, in ${language} @no-javascript`, async ({
    page,
  }) => {
    const words = WORDS[language]
    await speak(page, language)
    await page.goto('/login')
    await expect(page.locator('form[action="/login"] button[type=submit]')).toBeVisible()
    await expect(page.getByText(words.passkey)).toBeHidden()
    await expect(page.getByText(words.show)).toBeHidden()
    await signIn(page)
    await page.goto('/security/passkeys/new')
    await expect(page.getByText(words.cannot)).toBeVisible()
    await expect(page.locator('form[action="/security/passkeys/new"] button')).toBeHidden()
  })
}
