import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { officeOf, staffIdOf } from '#identity'
import {
  approveAccount,
  moneyHeldUntil,
  needsSecondApproval,
  rejectAccount,
  simulatedCheck,
} from '#members'
import type { Db } from '#platform/db'
import { mayActOf } from '#staff'
import { eachDatabase } from '#test/databases'
import { addApp, makeCodes, merged } from '#test/factors'
import { askFor, paidTo, payoutServices, payoutSitesOn, prove, roundOf } from '#test/payout-site'
import { atBranches, DAY, NEW_PASSWORD, recovered, redeem } from '#test/recovering'
import { cookiesOf, get, keys, post, type Site, signIn } from '#test/sign-in-site'

const PATH = '/profile/payout'
let made = 0

describe('a bribed officer', () => {
  eachDatabase((_kind, database) => {
    const sites = payoutSitesOn(database)

    /** As the console does: what an officer may is asked of identity. */
    const approvals = (db: Db) => ({
      ...payoutServices(db, simulatedCheck),
      mayAct: mayActOf(keys),
      fromOf: officeOf,
    })

    /** A member who was recovered at a branch, and has asked for another account since. */
    async function afterRecovery() {
      const where = await sites()
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(
        where.db,
      )
      made += 1
      const at = await atBranches(where, `210456790${String(made).padStart(2, '0')}`)
      const code = await recovered(where, at)
      expect((await redeem(where, at.kpj, code)).headers.location).toBe('/recover/done')
      const password = { identifier: at.email, password: NEW_PASSWORD }
      const first = cookiesOf(await signIn(where, password))
      const app = await addApp(where, first)
      const codes = [...(await makeCodes(where, app.cookie))].slice(1)
      where.wait(4 * DAY)
      const enter = async () => {
        const signedIn = cookiesOf(await signIn(where, password, { cookie: app.cookie }))
        return prove(where, merged(app.cookie, signedIn), codes.shift() ?? '')
      }
      const asked = await askFor({ where, cookie: await enter() })
      expect(asked.headers.location).toBe(`${PATH}?done=asked`)
      const staff = (name: string) => idOf(where, `${name}${at.kpj}@example.com`)
      return { where, at, enter, one: await staff('satu'), two: await staff('dua') }
    }

    async function idOf(where: Site, email: string): Promise<string> {
      const id = await staffIdOf(where, email)
      if (id === undefined) throw new Error(email)
      return id
    }

    test('alone changes no account: after a recovery it waits 30 days, and two have to approve', async () => {
      const { where, at, enter, one, two } = await afterRecovery()
      const { memberId } = at
      const services = approvals(where.db)
      const by = (staffId: string) => ({ memberId, staffId, now: where.now() })
      expect(await approveAccount(services, by(one))).toEqual({ ok: true, value: 1 })
      expect(await approveAccount(services, by(one))).toEqual({
        ok: false,
        refusal: 'approved-already',
      })
      expect(Number(await moneyHeldUntil(where.db, memberId)) - where.now()).toBe(26 * DAY * 60_000)
      where.wait(27 * DAY)
      expect(await roundOf(where)).toBe(0) // the time is over, one approval is missing
      expect(await paidTo({ where, cookie: await enter() })).toBe('')
      expect(await approveAccount(services, by(two))).toEqual({ ok: true, value: 2 })
      expect(await roundOf(where)).toBe(1)
      expect(await needsSecondApproval(where.db, memberId)).toBe(false)
      expect(await paidTo({ where, cookie: await enter() })).toBe('7890')
      const { rows } = await sql<{ actor: string; role: string; reference: string }>`
        select e.actor, e.role, e.reference
          from audit.entry e
          join members.pending_change c
            on c.member_id = e.member_id and c.change_id::text = e.reference
         where e.member_id = ${memberId} and e.action = 'account-change-approved'
         order by e.seq
      `.execute(where.db)
      expect(rows.map(({ actor, role }) => [actor, role])).toEqual([
        [one, 'officer'],
        [two, 'officer'],
      ])
      expect(await approveAccount(services, by(two))).toEqual({
        ok: false,
        refusal: 'no-such-change',
      })
    })

    test('two approvals shorten no waiting', async () => {
      const { where, at, one, two } = await afterRecovery()
      const services = approvals(where.db)
      for (const staffId of [one, two])
        await approveAccount(services, { memberId: at.memberId, staffId, now: where.now() })
      where.wait(25 * DAY)
      expect(await roundOf(where)).toBe(0)
      where.wait(2 * DAY)
      expect(await roundOf(where)).toBe(1)
    })

    test('who made the other’s account does not decide with them, nor about a relative', async () => {
      const { where, at, one, two } = await afterRecovery()
      const services = approvals(where.db)
      const by = (staffId: string) => ({ memberId: at.memberId, staffId, now: where.now() })
      const theirs = { ok: false, refusal: 'not-theirs' }
      expect(await approveAccount(services, by(one))).toEqual({ ok: true, value: 1 })
      // The second officer's account was asked for by the first.
      const request = randomUUID()
      const email = keys.seal(`identity.staff_request.email_enc:${request}`, 'dua@example.com')
      await sql`
        insert into identity.staff_request
          (request_id, kind, staff_id, email_enc, name, role, branch, asked_by, asked_at, state,
           decided_by, decided_at)
        values (${request}::uuid, 'create', ${two}::uuid, ${email}::bytea, 'Petugas', 'officer', '',
                ${one}::uuid, now(), 'over', ${randomUUID()}::uuid, now())
      `.execute(where.db)
      expect(await approveAccount(services, by(two))).toEqual(theirs)
      // And the third declared the member's number as a relative's, at their own page.
      await sql`
        insert into members.number (member_id, kpj, known_since, source)
        values (${at.memberId}, ${at.kpj}, '2025-01-01', 'test')
      `.execute(where.db)
      const cookie = await at.third.again()
      const declared = { kpj: at.kpj, relation: 'relative' }
      expect((await post(where.app, '/staff/relations', declared, { cookie })).statusCode).toBe(200)
      const third = by(await idOf(where, `tiga${at.kpj}@example.com`))
      expect(await approveAccount(services, third)).toEqual(theirs)
      expect(await rejectAccount(services, third)).toEqual(theirs)
      where.wait(31 * DAY)
      expect(await roundOf(where)).toBe(0)
    })

    test('one is enough to turn a change down, and the member is told', async () => {
      const { where, at, one } = await afterRecovery()
      const services = approvals(where.db)
      const by = { memberId: at.memberId, staffId: one, now: where.now() }
      expect(await rejectAccount(services, by)).toEqual({ ok: true, value: undefined })
      where.wait(31 * DAY)
      expect(await roundOf(where)).toBe(0)
      const { rows } = await sql<{ kind: string }>`
        select kind from messages.message
         where member_id = ${at.memberId} and kind = 'own-data-cancelled'
      `.execute(where.db)
      expect(rows).toHaveLength(1)
    })

    test('has no address at which an account is asked for or changed', async () => {
      const where = await sites()
      made += 1
      const { first } = await atBranches(where, `210456790${String(made).padStart(2, '0')}`)
      const cookie = await first.again()
      for (const address of [PATH, `${PATH}/new`, `${PATH}/confirmation`])
        expect((await get(where.app, address, { cookie })).headers.location).toContain('/login')
      for (const address of ['new', 'changes', 'cancellation'])
        expect(
          (await post(where.app, `${PATH}/${address}`, { bank: '014' }, { cookie })).headers
            .location,
        ).toContain('/login')
    })

    test('approves nothing of a member who waits for nothing', async () => {
      const where = await sites()
      const by = { memberId: 999_999_999n, staffId: randomUUID(), now: where.now() }
      expect(await approveAccount(approvals(where.db), by)).toEqual({
        ok: false,
        refusal: 'no-such-change',
      })
    })
  })
})
