import { sql } from 'kysely'
import { ownDataPorts } from '#identity'
import { takeEffect } from '#members'
import type { Database } from '#platform/db'
import { enrol } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { codeAt, merged, setUpApp } from '#test/factors'
import { mailboxOf } from '#test/mailbox'
import { cookiesOf, type Form, get, post, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { instant } from '#values'

let made = 0

/** Members with an authenticator set up three days ago, so that nothing holds their changes, on the database of a block. */
export function ownDataOn(database: () => Promise<Database>) {
  const sites = sitesOn(database)
  return async (waitHours = 73) => {
    const where = await sites()
    await sql`delete from identity.throttle`.execute(where.db)
    made += 1
    const serial = String(made).padStart(4, '0')
    const [email, phone] = [`data${serial}@example.com`, `+62812888${serial}`]
    const memberId = await enrol(where, { email })
    const known = { knownSince: instant(Date.parse('2025-03-01T09:00:00+07:00')) }
    await addContact(where, memberId, { kind: 'email', value: email, ...known })
    await addContact(where, memberId, { kind: 'phone', value: phone, ...known })
    await addAddress(where, memberId, { street: 'Jalan Lama 1', areaCode: '31.74.01' })
    const { secret, cookie: device } = await setUpApp(where, email)
    where.wait(waitHours * 60)
    let cookie = device
    /** Signs in on the same device, by password and app: what is wanted for every change. */
    const comeBack = async () => {
      where.wait(1) // a code of the app works once
      const half = merged(cookie, cookiesOf(await signIn(where, { identifier: email }, { cookie })))
      const form = { code: codeAt(where, secret) }
      cookie = merged(
        half,
        cookiesOf(await post(where.app, '/login/verify', form, { cookie: half })),
      )
    }
    await comeBack()
    const sentTo = mailboxOf(where)
    /** What came last to this address or number. */
    const newest = async (to: string) => {
      const [item] = await sentTo(to)
      if (item === undefined) throw new Error(`nothing came for ${to}`)
      return item
    }
    return {
      ...{ where, memberId, email, phone, secret, sentTo, newest, comeBack },
      /** What their browser keeps now. */
      cookie: () => cookie,
      get: (url: string) => get(where.app, url, { cookie }),
      post: (url: string, form: Form = {}) => post(where.app, url, form, { cookie }),
      /** Agrees to what the page of before and after shows now; `draft` is what another page had shown. */
      async agree(url: string, draft?: string) {
        const { body } = await get(where.app, url, { cookie })
        const shown = /name="draft" value="([^"]*)"/.exec(body)?.[1] ?? ''
        return post(where.app, url, { draft: draft ?? shown }, { cookie })
      },
      /** The next round of the work that carries changes out. */
      round: () =>
        takeEffect(
          { db: where.db, keys: where.keys, ...ownDataPorts(where.keys) },
          {
            now: where.now(),
            onFault: (fault) => {
              throw fault
            },
          },
        ),
    }
  }
}

export type OwnDataSite = Awaited<ReturnType<ReturnType<typeof ownDataOn>>>
