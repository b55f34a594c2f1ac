import { expect, type Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { press } from './days.ts'

/** The code that an app shows `at` some millisecond, or so many 30 seconds later: a phone may be ahead. */
export const codeAt = (secret: string, at: number, steps = 0): string =>
  new TOTP({ secret: secret.replaceAll(' ', '') }).generate({ timestamp: at + steps * 30_000 })

/** Sets an app up for who is signed in, whatever the language; answers its key. The code of `at` is then used up. */
export async function setUpApp(page: Page, url: string, at: () => number): Promise<string> {
  await page.goto(`${url}/security/authenticator`)
  await press(page, '/security/authenticator')
  const secret = (await page.locator('main details code').textContent()) ?? ''
  await page.locator('input[name=code]').fill(codeAt(secret, at()))
  await press(page, '/security/authenticator/confirmation')
  await expect(page).not.toHaveURL(/authenticator/)
  return secret
}
