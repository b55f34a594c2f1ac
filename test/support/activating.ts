import { sql } from 'kysely'
import type { Database } from '#platform/db'
import { newMember } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { codeIn, mailboxOf } from '#test/mailbox'
import { cookiesOf, type Form, post, type Site, site } from '#test/sign-in-site'

export const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'

/** People on record without an account, and the steps by which they activate one. `close` ends their sites. */
export function activating(database: () => Promise<Database>) {
  const opened: Site[] = []
  const close = async () => {
    for (const { app } of opened) await app.close()
  }
  let made = 0

  /** Somebody on record, with an e-mail address, a phone and an address, and no account. */
  const person = async () => {
    const where = await site(await database())
    opened.push(where)
    await sql`delete from identity.throttle`.execute(where.db)
    const { db } = where
    await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(db)
    made += 1
    const serial = String(opened.length * 100 + made).padStart(4, '0')
    const claims = {
      kpj: `9904567${serial}`,
      idNumber: `317401010190${serial}`,
      birthDate: '01-01-1990',
    }
    const memberId = await newMember(where, { kpj: claims.kpj, nik: claims.idNumber })
    const email = `person${serial}@example.com`
    await addContact(where, memberId, { kind: 'email', value: email })
    await addContact(where, memberId, { kind: 'phone', value: `+62800555${serial}` })
    await addAddress(where, memberId, { street: 'Jalan Melati 3', areaCode: '31.74.05.1001' })
    return { where, claims, memberId, email, sentTo: mailboxOf(where) }
  }
  type Person = Awaited<ReturnType<typeof person>>

  const ask = ({ where, claims }: Person, changes: Form = {}) =>
    post(where.app, '/activate', { ...claims, ...changes })

  const enter = ({ where }: Person, code: string, cookie: string) =>
    post(where.app, '/activate/code', { code }, { cookie })

  const choose = ({ where }: Person, newPassword: string, cookie: string) =>
    post(where.app, '/activate/password', { newPassword }, { cookie })

  const activated = async (someone: Person) => {
    const cookie = cookiesOf(await ask(someone))
    const codes = (await someone.sentTo(someone.email)).map(codeIn)
    const entered = await enter(someone, codes.find((code) => code !== '') ?? '', cookie)
    return choose(someone, NEW_PASSWORD, cookiesOf(entered))
  }

  const provisionally = async (someone: Person) => {
    const { where, sentTo } = someone
    const begun = cookiesOf(await ask(someone))
    const typed = { contact: 'somebody.else@example.com' }
    const asked = await post(where.app, '/activate/contact', typed, { cookie: begun })
    const [mail] = await sentTo(typed.contact)
    const code = { code: mail ? codeIn(mail) : '' }
    const entered = await post(where.app, '/activate/contact/code', code, {
      cookie: cookiesOf(asked),
    })
    const made = await choose(someone, 'bukan-kata-sandi-saya-55', cookiesOf(entered))
    if (made.headers.location !== '/home') throw new Error(made.body)
    return cookiesOf(made)
  }

  return { person, ask, enter, choose, activated, provisionally, close }
}
