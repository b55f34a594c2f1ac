import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { staffIdOf } from '#identity'
import { verifyChain } from '#platform/audit'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import type { Site } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'
import { counter, IS_LONG, runsOf } from '#test/typed'
import { localDate } from '#values'
import { decideOnDeath, decideOnReversal, doubtDeath, reportDeath } from './index.ts'

const ACTS = ['report', 'confirm', 'refuse', 'doubt', 'reverse', 'keep'] as const
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)))
const something = fc.record({
  act: fc.constantFrom(...ACTS),
  who: fc.nat(2),
  diedOn: fc.oneof(fc.constant(localDate('2026-11-10')), day),
})

type Something = typeof something extends fc.Arbitrary<infer Value> ? Value : never
type By = { readonly memberId: bigint; readonly staffId: string }

function done(where: Site, { act, diedOn }: Something, of: By) {
  const by = { ...of, now: where.now() }
  switch (act) {
    case 'report':
      return reportDeath(where, { ...by, diedOn })
    case 'confirm':
    case 'refuse':
      return decideOnDeath(where, { ...by, confirm: act === 'confirm' })
    case 'doubt':
      return doubtDeath(where, by)
    default:
      return decideOnReversal(where, { ...by, reverse: act === 'reverse' })
  }
}

describe('whatever officers do about a death, in whatever order', () => {
  eachDatabase((kind, database) => {
    const open = sitesOn(database)
    const runs = runsOf(kind, { long: 5_000, short: 60 })

    test(`${runs} acts: each is refused with nothing written, or done with its act`, {
      timeout: IS_LONG ? 3_600_000 : 60_000,
    }, async () => {
      const where = await open()
      const memberId = await enrol(where, { email: 'urutan@example.com' })
      const officers: string[] = []
      for (const name of ['a', 'b', 'c']) {
        await newOfficer(where, `${name}urutan@example.org`)
        officers.push((await staffIdOf(where, `${name}urutan@example.org`)) ?? '')
      }
      const count = counter('acts about a death')
      let written = 0
      await fc.assert(
        fc.asyncProperty(something, async (one) => {
          count.add()
          const outcome = await done(where, one, { memberId, staffId: officers[one.who] ?? '' })
          if (outcome.ok) written += 1
        }),
        { numRuns: runs, seed: 22112026, endOnFailure: true },
      )
      const { rows } = await sql<{ acts: number; standing: number }>`
        select (select count(*)::int from audit.entry
                 where member_id = ${memberId} and action like 'death-%') as acts,
               (select count(*)::int from privacy.death
                 where member_id = ${memberId}
                   and state in ('reported', 'confirmed', 'doubted')) as standing
      `.execute(where.db)
      expect(rows[0]?.acts).toBe(written)
      expect(written).toBeGreaterThan(3)
      expect(rows[0]?.standing).toBeLessThan(2)
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
      expect(count.ran()).toBe(runs)
      count.say()
    })
  })
})
