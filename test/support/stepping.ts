import { sql } from 'kysely'
import { expect } from 'vitest'
import type { MailboxItem } from '#messages'
import type { Database } from '#platform/db'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { mailboxOf } from '#test/mailbox'
import { cookiesOf, post, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const STEP = '/security/message-codes'
const PAGE = '/contributions'

/** The six digits in a message. */
export const digitsIn = (item: MailboxItem | undefined): string =>
  /\b(\d{6})\b/.exec(item?.text ?? '')?.[1] ?? ''

/** Members with a code by SMS or e-mail as their second step, on the database of a block, and how they sign in. */
export function steppingOn(database: () => Promise<Database>) {
  const sites = sitesOn(database)
  let made = 0

  /** A member with a phone and an e-mail address, who has switched the step on. */
  async function member(channel: 'sms' | 'email' = 'sms') {
    const where = await sites()
    await sql`delete from identity.throttle`.execute(where.db)
    made += 1
    const serial = String(made).padStart(4, '0')
    const email = `step${serial}@example.com`
    const phone = `+62811999${serial}`
    const memberId = await enrol(where, { email })
    await addContact(where, memberId, { kind: 'email', value: email })
    await addContact(where, memberId, { kind: 'phone', value: phone })
    const sentTo = mailboxOf(where)
    const someone = { where, memberId, email, phone, sentTo }
    const first = cookiesOf(await signIn(where, { identifier: email }))
    await post(where.app, STEP, { channel }, { cookie: first })
    const code = await newest(someone, channel === 'sms' ? phone : email)
    const done = await post(where.app, `${STEP}/confirmation`, { code }, { cookie: first })
    expect(done.headers.location).toBe(STEP)
    where.wait(61) // the budget of an hour begins anew
    return { ...someone, first }
  }
  type Member = Awaited<ReturnType<typeof member>>

  /** The code that came last to this address or number. */
  const newest = async ({ sentTo }: Pick<Member, 'sentTo'>, to: string) =>
    digitsIn((await sentTo(to)).find((item) => digitsIn(item) !== ''))

  /** The right password; answers what the browser keeps while the code is owed. */
  const half = async ({ where, email }: Member, form = {}) => {
    const answer = await signIn(where, { identifier: email, next: PAGE, ...form })
    expect(answer.headers.location).toBe('/login/verify?next=%2Fcontributions')
    return cookiesOf(answer)
  }
  const enter = ({ where }: Member, code: string, cookie: string) =>
    post(where.app, '/login/verify', { code, next: PAGE }, { cookie })
  return { member, newest, half, enter }
}

export type Stepping = ReturnType<typeof steppingOn>
