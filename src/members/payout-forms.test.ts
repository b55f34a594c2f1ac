import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import type { Db } from '#platform/db'
import { eachDatabase } from '#test/databases'
import { ACCOUNT, HOLDER, oneWhoMay, payoutSitesOn } from '#test/payout-site'
import { get, post } from '#test/sign-in-site'
import { counter, IS_LONG, runsOf } from '#test/typed'

const PATH = '/profile/payout'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom('', ' ', '\0', '<script>', "' or 1=1 --", '١٢٣٤٥', '𝟙𝟚𝟛𝟜𝟝𝟞', '-1', '1e9'),
)
const bank = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('014', '008', '002', '013', '451') },
  text,
)
const number = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[0-9]{4,21}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9]{6}(0404|0409|0410|0500)$/) },
  text,
)
const holder = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(HOLDER, 'H. Peserta Rekaan', 'PESERTA REKAAM') },
  text,
)

/** One thing that is sent: the form, an agreement, or a cancelling. */
const sending = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ to: fc.constant('new'), fields: fc.record({ bank, number, holder }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ to: fc.constant('new'), fields: fc.dictionary(text, text) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      to: fc.constant('changes'),
      fields: fc.record({ shown: fc.oneof(fc.constant('as shown'), text) }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ to: fc.constant('cancellation'), fields: fc.constant({}) }) },
)

/** What was written about changes of a member, wherever; each has to stand beside each. */
async function written(db: Db, memberId: bigint) {
  const { rows } = await sql<{ made: bigint; acts: bigint; told: bigint; links: bigint }>`
    select (select count(*) from members.pending_change where member_id = ${memberId}) as made,
           (select count(*) from audit.entry
             where member_id = ${memberId} and action = 'change-proposed') as acts,
           (select count(*) from messages.message
             where member_id = ${memberId} and kind = 'own-data-proposed') as told,
           (select count(*) from members.link_lookup where member_id = ${memberId}) as links
  `.execute(db)
  return rows[0]
}

describe('the forms of the payout account', () => {
  eachDatabase((kind, database) => {
    const sites = payoutSitesOn(database)
    const runs = runsOf(kind, { long: 8_000, short: 150 })

    test(`${runs} inputs, whatever is sent: no fault is answered and nothing is half written`, {
      timeout: IS_LONG ? 3_600_000 : 60_000,
    }, async () => {
      const count = counter('forms of the payout account')
      const where = await sites()
      const { cookie, memberId } = await oneWhoMay(where)
      let asked = 0
      const send = async ({
        to,
        fields,
      }: {
        to: string
        fields: Readonly<Record<string, string>>
      }) => {
        count.add()
        const shown = fields.shown === 'as shown' ? await shownNow() : undefined
        const form = shown === undefined ? fields : { shown }
        const answer = await post(where.app, `${PATH}/${to}`, form, { cookie })
        expect(answer.statusCode).toBeLessThan(500)
        if (answer.headers.location === `${PATH}?done=asked`) asked += 1
        // What a day allows is another test's matter.
        await sql`delete from members.account_ask where member_id = ${memberId}`.execute(where.db)
      }
      const shownNow = async () => {
        const page = await get(where.app, `${PATH}/confirmation`, { cookie })
        expect(page.statusCode).toBeLessThan(500)
        return /name="shown" value="(\d+)"/.exec(page.body)?.[1] ?? ''
      }
      await fc.assert(fc.asyncProperty(sending, send), {
        ...{ seed: 22112026, numRuns: runs, endOnFailure: true },
      })
      expect(count.ran()).toBe(runs)
      count.say()
      await send({ to: 'cancellation', fields: {} })
      await send({ to: 'new', fields: ACCOUNT })
      await send({ to: 'changes', fields: { shown: 'as shown' } })
      expect(asked).toBeGreaterThan(0)
      const counted = BigInt(asked)
      expect(await written(where.db, memberId)).toEqual({
        ...{ made: counted, acts: counted, told: counted, links: 2n * counted },
      })
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
    })
  })
})
