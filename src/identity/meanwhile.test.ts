import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { setUpApp } from '#test/factors'
import { atBranches, recovered, redeem } from '#test/recovering'
import { keys, type Site, signIn, site } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'
import { replacePassword } from './account-store.ts'
import { findAtBranch } from './actions/find-at-branch.ts'
import { redeemRecovery } from './actions/redeem-recovery.ts'
import { createPasswords, staffIdOf } from './index.ts'
import { acceptStaffStep } from './staff-session-store.ts'

const looksAt = async ({ db }: Site, memberId: bigint): Promise<number> => {
  const { rows } = await sql`
    select seq from audit.entry where member_id = ${memberId} and action = 'seen-at-branch'
  `.execute(db)
  return rows.length
}

describe('what changes while something is under way', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    test('a password that is replaced while it is checked opens nothing', async () => {
      const { db } = await database()
      const passwords = createPasswords(keys.pepper)
      const stored = await passwords.hash('sawah-biru-kopi-lampu-73', { network: '', known: true })
      if (!stored.ok) throw new Error('busy')
      let replacing = true
      const slow: typeof passwords = {
        ...passwords,
        async check(asked) {
          const checked = await passwords.check(asked)
          if (replacing)
            await replacePassword(db, { memberId, password: stored.value, now: where.now() })
          return checked
        },
      }
      const where = await site({ db }, slow)
      const memberId = await enrol(where, { email: 'tari@example.com' })
      const answer = await signIn(where, { identifier: 'tari@example.com' })
      expect([answer.statusCode, answer.body.includes('MASUK-01')]).toEqual([422, true])
      replacing = false
      const after = { identifier: 'tari@example.com', password: 'sawah-biru-kopi-lampu-73' }
      expect((await signIn(where, after)).statusCode).toBe(303)
      const { rows } = await sql`
        select token_hash from identity.session where member_id = ${memberId}
      `.execute(db)
      expect(rows).toHaveLength(1)
      await where.app.close()
    })

    test('a code of staff opens nothing once they have to enrol anew', async () => {
      const where = await open()
      const officer = await newOfficer(where, 'meanwhile@example.com')
      const { hash } = where.keys.lookupHash('staff-email', 'meanwhile@example.com')
      const { rows } = await sql<{ staff_id: string }>`
        select staff_id from identity.staff_lookup where hash = ${hash}
      `.execute(where.db)
      const staffId = rows[0]?.staff_id ?? ''
      await officer.again()
      const step = Math.floor(where.now() / 30_000) + 100
      expect(await acceptStaffStep(where.db, staffId, step)).toBe(true)
      await sql`
        update identity.staff
           set password_hash = null, pepper_version = null, totp_secret_enc = null
         where staff_id = ${staffId}::uuid
      `.execute(where.db)
      expect(await acceptStaffStep(where.db, staffId, step + 1)).toBe(false)
    })

    test('one press of an officer is one look in the member’s history', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678931')
      expect((await at.act(at.first, 'start')).statusCode).toBe(200)
      expect(await looksAt(where, at.memberId)).toBe(1)
      await at.act(at.second, 'decision', { decision: 'refuse' })
      expect(await looksAt(where, at.memberId)).toBe(2)
    })

    test('an officer finds a member by their KPJ, not by a telephone number that looks like one', async () => {
      const where = await open()
      const kpj = '08110005511'
      await newOfficer(where, 'looks@example.com')
      const staffId = (await staffIdOf(where, 'looks@example.com')) ?? ''
      const looked = { kpj, staffId, purpose: 'thaw', now: where.now() } as const
      const phoneOwner = await enrol(where, {})
      await addContact(where, phoneOwner, { kind: 'phone', value: '+628110005511' })
      expect(await findAtBranch(where, looked)).toBeUndefined()
      const memberId = await enrol(where, { kpj })
      expect((await findAtBranch(where, looked))?.memberId).toBe(memberId)
    })

    test('a short password of a recovery needs the app that it is to stand beside, at the last moment too', async () => {
      const db = await database()
      const passwords = createPasswords(keys.pepper)
      let removed = -1n
      const slow: typeof passwords = {
        ...passwords,
        async hash(...asked) {
          const hashed = await passwords.hash(...asked)
          await sql`delete from identity.totp where member_id = ${removed}`.execute(db.db)
          return hashed
        },
      }
      const where = await site(db, slow)
      const at = await atBranches(where, '21045678933')
      await setUpApp(where, at.email)
      where.wait(1)
      const code = await recovered(where, at)
      const short = { identifier: at.kpj, code, password: 'sawah-biru-9x', now: where.now() }
      removed = at.memberId
      expect(await redeemRecovery(where, { ...short, network: '198.51.100.9' })).toEqual({
        ok: false,
        refusal: { kind: 'password', fault: { kind: 'too-short', least: 15 } },
      })
      const long = await redeem(where, at.kpj, code)
      expect([long.statusCode, long.headers.location]).toEqual([303, '/recover/done'])
      await where.app.close()
    })

    test('no letter is approved to an address that has ended since', async () => {
      const where = await open()
      const at = await atBranches(where, '21045678932')
      await at.act(at.first, 'start')
      await sql`
        update members.address set ended_at = ${new Date(where.now()).toISOString()}::timestamptz
         where member_id = ${at.memberId}
      `.execute(where.db)
      const refused = await at.act(at.second, 'decision', { decision: 'approve' })
      expect([refused.statusCode, refused.body.includes('CABANG-09')]).toEqual([422, true])
      expect((await at.act(at.second, 'decision', { decision: 'refuse' })).statusCode).toBe(200)
    })
  })
})
