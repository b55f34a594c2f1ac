import { type CDPSession, expect, type Page } from '@playwright/test'
import { press } from './days.ts'
import { expectAccessible } from './quality.ts'

export type VirtualAuthenticator = {
  readonly devtools: CDPSession
  readonly authenticatorId: string
}

/** Gives the page's browser an authenticator of its own: a telephone that unlocks by itself. */
export async function authenticator(page: Page): Promise<VirtualAuthenticator> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable', { enableUI: false })
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      defaultBackupEligibility: true,
      defaultBackupState: true,
    },
  })
  return { devtools, authenticatorId }
}

/** Adds a passkey for who is signed in, whatever the language. */
export async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto('/security/passkeys')
  await page.locator('main a[href="/security/passkeys/new"]').click()
  await expectAccessible(page)
  await page.locator('input[name=name]').fill(name)
  await press(page, '/security/passkeys/new')
  await expect(page).toHaveURL(/\/security\/passkeys$/)
  await expect(page.getByRole('heading', { name })).toBeVisible()
}
