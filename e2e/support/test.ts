import { test as base, type Page } from '@playwright/test'
import { noteTyping } from './left-behind.ts'
import { type Portal, startPortal } from './portal.ts'

export { expect } from '@playwright/test'

/** The demo member of the contract: invented, the same in every demo. */
export const SITI = {
  email: 'siti@example.com',
  kpj: '21045678901',
  password: 'payung-teduh-2026',
} as const

/**
 * `test` with a demo of its own: one portal a worker, a fresh browser a test. Addresses in
 * `page.goto('/login')` are the portal's. `@both` in a title runs the journey with and without
 * JavaScript, `@no-javascript` only without.
 */
export const test = base.extend<object, { portal: Portal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const portal = await startPortal()
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
  context: async ({ context }, use) => {
    const noteTheEnd = await noteTyping(context)
    await use(context)
    await noteTheEnd()
  },
})

export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Chooses the language of the site, as the links on each page do. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.goto(`/?lang=${language}`)
}

/** Signs in through the form as a member does, by e-mail or membership number. */
export async function signIn(page: Page, identifier: string = SITI.email): Promise<void> {
  await page.goto('/login')
  await page.locator('input[name=identifier]').fill(identifier)
  await page.locator('input[name=password]').fill(SITI.password)
  await page.locator('form:has(input[name=password]) button[type=submit]').first().click()
  await page.waitForURL('**/home', { timeout: 15_000 })
}
