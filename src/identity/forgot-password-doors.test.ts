import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { mailboxOf } from '#test/mailbox'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const FORGOT = '/forgot-password'

describe('who comes to the page of a forgotten password', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    const member = async (name: string) => {
      const where = await sites()
      await sql`delete from identity.throttle`.execute(where.db)
      const email = `${name}@example.com`
      const memberId = await enrol(where, {})
      await addContact(where, memberId, { kind: 'email', value: email })
      return { where, sentTo: mailboxOf(where), email }
    }

    test('from another site nothing is sent', async () => {
      const { where, sentTo, email } = await member('maya')
      const headers = { 'sec-fetch-site': 'cross-site' }
      const sent = await post(where.app, FORGOT, { identifier: email }, { headers })
      expect([sent.statusCode, sent.body.includes(email)]).toEqual([403, false])
      expect(await sentTo(email)).toEqual([])
    })

    test('is not asked of who is signed in: they change it', async () => {
      const { where, email } = await member('nina')
      const cookie = cookiesOf(await signIn(where, { identifier: email, password: PASSWORD }))
      expect((await get(where.app, FORGOT, { cookie })).headers.location).toBe('/security/password')
      const known = await get(where.app, '/.well-known/change-password')
      expect([known.statusCode, known.headers.location]).toEqual([302, '/security/password'])
    })
  })
})
