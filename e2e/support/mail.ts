import { expect, type Page } from '@playwright/test'

/** The code of a mail, or of a letter that was asked for at the site. */
export const CODE = /\b([0-9A-HJKMNP-TV-Z]{4}[ -]?[0-9A-HJKMNP-TV-Z]{4})\b/

/** What is looked for in the newest message to this address or number, once it is not what it was `before`. */
export async function sent(page: Page, to: string, wanted: RegExp, before = ''): Promise<string> {
  let found = ''
  const mailbox = await page.context().newPage()
  await expect(async () => {
    await mailbox.goto('/dev/mailbox')
    const items = await mailbox.locator('main section').allTextContents()
    found =
      wanted.exec(items.find((text) => text.includes(to) && wanted.test(text)) ?? '')?.[1] ?? ''
    expect(['', before]).not.toContain(found)
  }).toPass({ timeout: 20_000 })
  await mailbox.close()
  return found
}
