import { expect } from 'vitest'
import { codeIn } from '#test/mailbox'
import type { OwnDataSite } from '#test/own-data-site'

/** Changes the e-mail address as the pages lead one through it, up to the page that says that it waits. */
export async function changeEmail(who: OwnDataSite, value: string): Promise<void> {
  const typed = await who.post('/profile/email', { email: value })
  expect(typed.headers.location).toBe('/profile/email/code')
  const mail = await who.newest(value)
  const proved = await who.post('/profile/email/code', { code: codeIn(mail) })
  expect(proved.headers.location).toBe('/profile/email/confirmation')
  const done = await who.agree('/profile/email/confirmation')
  expect(done.headers.location).toBe('/profile?done=waits')
}
