import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { atBranches, codeByLetter, DAY, redeem } from '#test/recovering'
import { cookiesOf, get, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { openRecovery } from '../branch-recovery-store.ts'
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

    test('ends a recovery that was begun at a branch: its code gives no closed account a password', async () => {
      const where = await sites()
      const at = await atBranches(where, '21045678977')
      await at.act(at.first, 'start', { way: 'letter' })
      await at.act(at.second, 'decision', { decision: 'approve' })
      const code = await codeByLetter(where)
      expect(code).not.toBe('')
      await where.db.transaction().execute((tx) =>
        closeAccount(tx, {
          ...{ memberId: at.memberId, now: where.now(), purpose: 'death' },
          by: { actorKind: 'system', actor: 'payung' },
        }),
      )
      where.wait(3 * DAY)
      expect((await redeem(where, at.kpj, code)).statusCode).not.toBe(303)
      expect(await openRecovery(where.db, at.memberId)).toBeUndefined()
      const { rows } = await sql`
        select actor_kind from audit.entry
         where member_id = ${at.memberId} and action = 'recovery-stopped'
      `.execute(where.db)
      expect(rows).toEqual([{ actor_kind: 'system' }])
    })
  })
})
