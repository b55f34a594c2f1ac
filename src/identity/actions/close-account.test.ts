import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { cookiesOf, get, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { closeAccount } from './close-account.ts'

describe('an account whose numbers all went to another record', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    test('is open to nobody any more, and keeps what it holds', async () => {
      const where = await sites()
      const email = 'closed@example.com'
      const memberId = await enrol(where, { email })
      const cookie = cookiesOf(await signIn(where, { identifier: email }))
      const isIn = async () =>
        (await get(where.app, '/contributions', { cookie })).statusCode === 200
      expect(await isIn()).toBe(true)
      const close = () =>
        where.db.transaction().execute((tx) =>
          closeAccount(tx, {
            ...{ memberId, now: where.now(), purpose: 'number-join' },
            by: { actorKind: 'operator', actor: 'command-line' },
          }),
        )
      await close()
      await close() // closed is closed: nothing happens twice
      expect(await isIn()).toBe(false)
      expect((await signIn(where, { identifier: email })).statusCode).not.toBe(303)
      const { rows } = await sql`
        select a.member_id
          from identity.account a
          join audit.entry e on e.member_id = a.member_id and e.action = 'account-closed'
         where a.member_id = ${memberId} and a.password_hash <> ''
      `.execute(where.db)
      expect(rows).toHaveLength(1)
    })
  })
})
