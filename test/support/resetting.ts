import { sql } from 'kysely'
import type { Database } from '#platform/db'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { codeIn, mailboxOf } from '#test/mailbox'
import { cookiesOf, post, type Site } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const FORGOT = '/forgot-password'

/** Members who have forgotten their password, on the database of a block, and the steps that they take. */
export function resettingOn(database: () => Promise<Database>) {
  const sites = sitesOn(database)
  const open = async () => {
    const where = await sites()
    // All come from one network: what one test asked for is nothing to the next.
    await sql`delete from identity.throttle`.execute(where.db)
    return { where, sentTo: mailboxOf(where) }
  }
  const member = async (name: string) => {
    const place = await open()
    const email = `${name}@example.com`
    const memberId = await enrol(place.where, {})
    await addContact(place.where, memberId, { kind: 'email', value: email })
    return { ...place, email, memberId }
  }

  const ask = async (where: Site, identifier: string, cookie = '') =>
    post(where.app, FORGOT, { identifier }, { cookie })

  const enter = (where: Site, code: string, cookie: string) =>
    post(where.app, `${FORGOT}/code`, { code }, { cookie })

  const choose = (where: Site, newPassword: string, cookie: string) =>
    post(where.app, `${FORGOT}/password`, { newPassword }, { cookie })

  /** Asks, and gives the code that came. */
  const proved = async ({ where, sentTo, email }: Awaited<ReturnType<typeof member>>) => {
    const asked = await ask(where, email)
    // What is due at one moment goes in no order.
    const mail = (await sentTo(email)).find((one) => codeIn(one) !== '')
    if (mail === undefined) throw new Error('no mail came')
    const entered = await enter(where, codeIn(mail), cookiesOf(asked))
    return { asked, mail, entered, cookie: cookiesOf(entered) }
  }
  return { open, member, ask, enter, choose, proved }
}
