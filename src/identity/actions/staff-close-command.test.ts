import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { PASSWORD } from '#test/accounts'
import { inTerminal } from '#test/commands'
import { eachDatabase } from '#test/databases'
import { get, keys, type Site } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'
import { staffSecretOf } from '../staff-store.ts'
import { createStaff } from './create-staff.ts'
import { staffClose } from './staff-close-command.ts'
import { staffAdd, staffList } from './staff-command.ts'
import { askForStaff, decideOnStaff } from './staff-requests.ts'

const GONE = { exit: 1, out: '', err: 'No open staff account has this address.\n' }

describe('payung staff close', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    /** An installation with so many administrators, and its terminal. */
    async function open(name: string, administrators: number) {
      const where = await sites()
      await sql`update identity.staff set role = 'officer'`.execute(where.db)
      const addresses = Array.from({ length: administrators }, (_, n) => `${name}${n}@example.com`)
      for (const email of addresses) await newOfficer(where, email, { role: 'administrator' })
      const terminal = { database: await database(), keys, now: where.now }
      const close = (email: string) =>
        inTerminal(terminal, staffClose, { args: ['--email', email] })
      const run = (command: typeof staffAdd, ...args: string[]) =>
        inTerminal(terminal, command, { args })
      return { where, addresses, close, run }
    }

    const idOf = async ({ db }: Site, email: string): Promise<string> =>
      (await staffSecretOf(db, keys.lookupHashes('staff-email', email)))?.staffId ?? ''

    test('ends sessions and the way in at once, and keeps what was done', async () => {
      const { where, close, run } = await open('one', 2)
      const officer = await newOfficer(where, 'leaver@example.com')
      const cookie = await officer.again()
      expect((await get(where.app, '/staff', { cookie })).statusCode).toBe(200)
      const staffId = await idOf(where, 'leaver@example.com')
      expect(await close('Leaver@example.com')).toEqual({
        ...{ exit: 0, err: '' },
        out: 'Closed. Sessions ended: 1.\n',
      })
      expect((await get(where.app, '/staff', { cookie })).statusCode).toBe(303)
      await expect(officer.again()).rejects.toThrow('PETUGAS-01')
      expect((await run(staffList)).out).not.toContain('leaver@example.com')
      const { rows } = await sql`
        select name from identity.staff
         where staff_id = ${staffId}::uuid and num_nonnulls(password_hash, totp_secret_enc) = 0
      `.execute(where.db)
      expect(rows).toEqual([{ name: 'Petugas leaver@example.com' }])
      const acts = await sql`
        select actor_kind from audit.entry
         where member_id = 0 and action = 'staff-closed' and ${`staff-${staffId}`} = any(fields)
      `.execute(where.db)
      expect(acts.rows).toEqual([{ actor_kind: 'operator' }])
      expect(await verifyChain(where.db, 0n)).toMatchObject({ ok: true })
      expect(await close('leaver@example.com')).toEqual(GONE)
      expect(await close('nobody@example.com')).toEqual(GONE)
      const again = { email: 'leaver@example.com', name: 'Mira', password: PASSWORD }
      const made = await createStaff(where, { ...again, role: 'officer', now: where.now() })
      expect(made.ok).toBe(true)
    })

    test('of two administrators none is closed, of three one, of many at once too', async () => {
      const few = await open('few', 2)
      const refused = await few.close('few0@example.com')
      expect([refused.exit, refused.err]).toEqual([
        1,
        'There are only 2 administrators: let them make a third one at /staff/accounts first.\n',
      ])
      const { addresses, close, run } = await open('many', 4)
      const closed = await Promise.all(addresses.map(close))
      expect(closed.map(({ exit }) => exit).sort()).toEqual([0, 0, 1, 1])
      const args = ['--email', 'x@example.com', '--name', 'Mira', '--role', 'officer']
      expect((await run(staffAdd, ...args)).err).toContain('There are 2 administrators')
    })

    test('ends what waits: a decision about the account, its enrolment, and what its person asked for', async () => {
      const { where, addresses, close } = await open('asks', 3)
      const [first = '', second = '', third = ''] = await Promise.all(
        addresses.map((email) => idOf(where, email)),
      )
      const now = where.now()
      const ask = (administrator: string, email: string) => {
        const typed = { email, name: 'Ratna', role: 'officer', branch: '' }
        return askForStaff(where, { administrator, now, wish: { kind: 'create', typed } })
      }
      const waiting = async (administrator: string) => {
        const { rows } = await sql<{ request_id: string }>`
          select request_id from identity.staff_request
           where asked_by = ${administrator}::uuid and state = 'asked'
        `.execute(where.db)
        return rows[0]?.request_id ?? ''
      }
      const decide = async (administrator: string, requestId: string) =>
        decideOnStaff(where, { administrator, now, requestId, approve: true })
      await ask(first, 'new1@example.com')
      expect(await decide(second, await waiting(first))).toMatchObject({ ok: true })
      expect((await close('new1@example.com')).exit).toBe(0)
      const { rows } = await sql`
        select state, code_hash from identity.staff_request where asked_by = ${first}::uuid
      `.execute(where.db)
      expect(rows).toEqual([{ state: 'over', code_hash: null }])
      await ask(third, 'new2@example.com')
      const asked = await waiting(third)
      expect((await close(addresses[2] ?? '')).exit).toBe(0)
      expect(await decide(first, asked)).toEqual({ ok: false, refusal: { kind: 'asker-gone' } })
    })

    test.each([
      [[], '--email is missing.'],
      [['--email', ''], '--email is missing.'],
      [['x@example.com'], 'Only --email is known.'],
      [['--name', 'x'], 'Only --email is known.'],
    ])('%j is wrong usage', async (args, sentence) => {
      const terminal = { database: await database(), keys, now: (await sites()).now }
      const { exit, err } = await inTerminal(terminal, staffClose, { args })
      expect([exit, err.startsWith(sentence)]).toEqual([2, true])
    })
  })
})
