import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { staffIdOf } from '#identity'
import { writeMessage } from '#messages'
import { verifyChain } from '#platform/audit'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { mailboxOf } from '#test/mailbox'
import { cookiesOf, get, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'
import { localDate } from '#values'
import {
  type DeathRefusal,
  decideOnDeath,
  decideOnReversal,
  doubtDeath,
  explainDeath,
  reportDeath,
} from './index.ts'

let made = 0
const diedOn = localDate('2026-11-10')

/** A member who is signed in, and three officers. */
async function world(where: Site) {
  made += 1
  const email = `wafat${made}@example.com`
  const memberId = await enrol(where, { email })
  await addContact(where, memberId, { kind: 'email', value: email })
  const cookie = cookiesOf(await signIn(where, { identifier: email }))
  const officer = async (name: string) => {
    const address = `${name}${made}@example.org`
    await newOfficer(where, address)
    return (await staffIdOf(where, address)) ?? ''
  }
  const [first, second, third] = [await officer('a'), await officer('b'), await officer('c')]
  const by = (staffId: string) => ({ memberId, staffId, now: where.now() })
  const maySignIn = async () => (await signIn(where, { identifier: email })).statusCode === 303
  const isIn = async () => (await get(where.app, '/contributions', { cookie })).statusCode === 200
  return { memberId, email, first, second, third, by, maySignIn, isIn }
}

const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }): string =>
  outcome.ok ? 'done' : (outcome.refusal?.kind ?? '')

describe('the death of a member', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    test('a report alone changes nothing, and whoever made it does not decide', async () => {
      const where = await open()
      const { first, second, by, maySignIn, isIn } = await world(where)
      expect(kindOf(await reportDeath(where, { ...by(first), diedOn }))).toBe('done')
      expect(kindOf(await reportDeath(where, { ...by(second), diedOn }))).toBe('not-now')
      expect([await maySignIn(), await isIn()]).toEqual([true, true])
      const own = await decideOnDeath(where, { ...by(first), confirm: true })
      expect(kindOf(own)).toBe('same-officer')
      expect(kindOf(await decideOnDeath(where, { ...by(second), confirm: false }))).toBe('done')
      expect(await maySignIn()).toBe(true)
    })

    test('confirmed by another, nobody signs in, sessions end, and nothing is sent', async () => {
      const where = await open()
      const { memberId, email, first, second, by, maySignIn, isIn } = await world(where)
      await reportDeath(where, { ...by(first), diedOn })
      await mailboxOf(where)(email) // what was written until now is gone
      // One waits to be sent, and one was tried, failed and waits for the next attempt of an instance that has it.
      for (const kind of ['password-changed', 'factor-removed'] as const)
        await writeMessage(where.db, where.keys, {
          ...{ memberId, kind, now: where.now(), to: 'all-contacts' },
        })
      await sql`
        update messages.delivery set state = 'sending', attempts = 1, claimed_at = now()
         where delivery_id = (select delivery_id from messages.delivery
                               where member_id = ${memberId} and state = 'waiting'
                               order by delivery_id limit 1)
           and member_id = ${memberId}
      `.execute(where.db)
      expect(kindOf(await decideOnDeath(where, { ...by(second), confirm: true }))).toBe('done')
      await sql`
        update messages.delivery set state = 'waiting', claimed_at = null
         where member_id = ${memberId} and state = 'sending'
      `.execute(where.db)
      expect([await maySignIn(), await isIn()]).toEqual([false, false])
      await writeMessage(where.db, where.keys, {
        ...{ memberId, kind: 'password-changed', now: where.now(), to: 'all-contacts' },
      })
      const inMailbox = await mailboxOf(where)(email)
      expect(inMailbox).toEqual([])
      const ended = await sql<{ state: string; reason: string }>`
        select state, reason from messages.delivery
         where member_id = ${memberId} and reason = 'stopped'
      `.execute(where.db)
      expect(ended.rows).toEqual(Array(2).fill({ state: 'failed', reason: 'stopped' }))
      const { rows } = await sql<{ action: string; purpose: string; said: string }>`
        select action, purpose, role || ' ' || reference as said from audit.entry
         where member_id = ${memberId} and actor_kind = 'staff' order by seq
      `.execute(where.db)
      expect(rows.map(({ action }) => action)).toEqual([
        ...['death-reported', 'account-closed', 'death-confirmed'],
      ])
      expect(new Set(rows.map(({ purpose, said }) => `${purpose} ${said}`))).toEqual(
        new Set(['death officer at-branch']),
      )
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
    })

    test('was it wrong, one asks and another opens the account again, and the member is told', async () => {
      const where = await open()
      const { email, first, second, third, by, maySignIn, isIn } = await world(where)
      await reportDeath(where, { ...by(first), diedOn })
      expect(kindOf(await doubtDeath(where, by(third)))).toBe('not-now')
      await decideOnDeath(where, { ...by(second), confirm: true })
      expect(kindOf(await doubtDeath(where, by(third)))).toBe('done')
      expect(await maySignIn()).toBe(false)
      const own = await decideOnReversal(where, { ...by(third), reverse: true })
      expect(kindOf(own)).toBe('same-officer')
      expect(kindOf(await decideOnReversal(where, { ...by(first), reverse: true }))).toBe('done')
      expect([await maySignIn(), await isIn()]).toEqual([true, false])
      const mail = await mailboxOf(where)(email)
      expect(mail.some(({ text }) => text.includes('itu keliru'))).toBe(true)
    })

    test('a reversal that is not granted leaves it as it is', async () => {
      const where = await open()
      const { first, second, third, by, maySignIn } = await world(where)
      await reportDeath(where, { ...by(first), diedOn })
      await decideOnDeath(where, { ...by(second), confirm: true })
      await doubtDeath(where, by(third))
      expect(kindOf(await decideOnReversal(where, { ...by(second), reverse: false }))).toBe('done')
      expect(await maySignIn()).toBe(false)
      expect(kindOf(await doubtDeath(where, by(third)))).toBe('done')
    })

    test('nobody dies tomorrow', async () => {
      const where = await open()
      const { first, by } = await world(where)
      const report = { ...by(first), diedOn: localDate('2026-11-23') }
      const refused = await reportDeath(where, report)
      expect(kindOf(refused)).toBe('day-to-come')
      expect(refused.ok ? '' : explainDeath(refused.refusal satisfies DeathRefusal).code).toBe(
        'WAFAT-03',
      )
    })
  })
})
