import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { eachDatabase } from '#test/databases'
import { ownDataOn } from '#test/own-data-site'
import { counter, IS_LONG, runsOf } from '#test/typed'

const FORMS: Readonly<Record<string, readonly string[]>> = {
  '/profile/email': ['email'],
  '/profile/email/code': ['code'],
  '/profile/email/confirmation': [],
  '/profile/email/removal': ['draft'],
  '/profile/phone/removal': ['draft'],
  '/profile/phone': ['phone'],
  '/profile/phone/code': ['code'],
  '/profile/phone/confirmation': [],
  '/profile/address': ['province', 'regency', 'district', 'village', 'shown', 'street', 'postCode'],
  '/profile/address/confirmation': [],
  '/profile/marital-status': ['marital'],
  '/profile/marital-status/confirmation': [],
  '/profile/tax-number': ['taxNumber'],
  '/profile/tax-number/confirmation': [],
  '/profile/drafts': ['_form', 'street', 'email'],
  '/profile/areas': ['under'],
  '/profile/cancelled-changes': ['change'],
  '/cancel-change': ['code', 'ticket', 'proof'],
  '/prove-contact': ['token'],
}

/** What people type, what breaks things, and what is nearly right. */
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    ...['', ' ', '0', '-1', 'null', '__proto__', "'; drop table x; --", '<script>x()</script>'],
    ...['32', '32.73', '32.73.01', '32.73.01.1001', '99.99', 'married', '40115', 'ada@example.com'],
    ...['081234567890', '123456789012345', 'address', '\u202e\u200b', '٤٠١١٥', '𝟜𝟘𝟙𝟙𝟝'],
  ),
)

const sent = fc.constantFrom(...Object.keys(FORMS)).chain((path) =>
  fc.record({
    path: fc.constant(path),
    fields: fc
      .subarray([...(FORMS[path] ?? [])])
      .chain((names) =>
        fc.tuple(...names.map((name) => value.map((text) => [name, text] as const))),
      )
      .map((pairs): Readonly<Record<string, string>> => Object.fromEntries(pairs)),
  }),
)

describe('anything typed into any form of my data', () => {
  eachDatabase((kind, database) => {
    const open = ownDataOn(database)
    const runs = runsOf(kind, { long: 6_000, short: 120 })

    test(`${runs} inputs: no fault, and nothing half written`, {
      timeout: IS_LONG ? 3_600_000 : 120_000,
    }, async () => {
      const who = await open()
      const { db } = who.where
      const count = counter('my data, signed in')
      await fc.assert(
        fc.asyncProperty(sent, async ({ path, fields }) => {
          // A session lives for fifteen minutes without use; the proof for fifteen at most.
          if (count.add() % 50 === 0) await who.comeBack()
          const answer = await who.post(path, fields)
          expect(answer.statusCode, `${path} ${JSON.stringify(fields)}`).toBeLessThan(500)
        }),
        { numRuns: runs, seed: 27, endOnFailure: true },
      )
      expect(count.ran()).toBe(runs)
      count.say()
      const { memberId } = who
      expect((await verifyChain(db, memberId)).ok).toBe(true)
      const { rows } = await sql<{ kind: string; held: number }>`
          select kind, count(*)::int as held from members.contact
           where member_id = ${memberId} and ended_at is null group by kind order by kind
        `.execute(db)
      expect(rows).toEqual([
        { kind: 'email', held: 1 },
        { kind: 'phone', held: 1 },
      ])
      const addresses = await sql`
          select address_id from members.address
           where member_id = ${memberId} and ended_at is null
        `.execute(db)
      expect(addresses.rows).toHaveLength(1)
      expect((await who.get('/profile')).statusCode).toBe(200)
    })
  })
})
