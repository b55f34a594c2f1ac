import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { caseRoutes } from '#cases'
import { recordAct, verifyChain } from '#platform/audit'
import { installation, newKeys, newMember } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { now, pageSite } from '#test/page-site'
import { counter, IS_LONG, runsOf } from '#test/typed'
import { privacyRoutes } from './index.ts'

/** Words, days, numbers, and what nobody types. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('2026-11-22', '2026-02-30', '0000-00-00', '99999999999999999999', '-1', '1', ''),
  fc.constantFrom('\0', "' or 1=1 --", '__proto__', 'constructor', 'a'.repeat(9000), '%00', 'all'),
)
const FORMS = [
  '/privacy/looks/1',
  '/privacy/looks/2',
  '/privacy/consents',
  '/privacy/looks/x',
] as const

describe('the forms about a member’s own data', () => {
  eachDatabase((kind, database) => {
    /** Each sends two: the list with its filters, and a form. */
    const runs = runsOf(kind, { long: 3_000, short: 60 })

    test(`answer anything without a fault, ${2 * runs} times, and write all of it or nothing`, {
      timeout: IS_LONG ? 3_600_000 : 60_000,
    }, async () => {
      const count = counter('forms of privacy')
      const { db } = await database()
      const keys = newKeys()
      const services = {
        ...{
          db,
          keys,
          answerDays: 10,
          url: 'https://payung.example',
          staffNames: 'hidden' as const,
        },
        ...{
          controller: { name: 'Badan Contoh', contact: undefined },
          afterwards: () => undefined,
        },
      }
      const where = await pageSite([...privacyRoutes(services), ...caseRoutes(services)], keys)
      const memberId = await newMember(installation(db, keys), {})
      for (const action of ['seen-at-branch', 'seen-by-staff'])
        await recordAct(db, {
          ...{ memberId, at: now, action, purpose: 'case', fields: ['name'] },
          ...{ actorKind: 'operator', actor: 'command-line' },
        })
      await fc.assert(
        fc.asyncProperty(
          fc.record({ whose: typed, field: typed, from: typed, to: typed, before: typed }),
          fc.constantFrom(...FORMS),
          fc.record({ text: typed, version: typed }),
          async (query, path, fields) => {
            const list = await where.get(`/privacy?${new URLSearchParams(query)}`, String(memberId))
            expect(list.statusCode).toBeLessThan(500)
            count.add()
            const sent = await where.post(path, fields, String(memberId))
            expect(sent.statusCode).toBeLessThan(500)
            count.add()
          },
        ),
        { seed: kind === 'pglite' ? 20261122 : 20261123, numRuns: runs },
      )
      expect(count.ran()).toBe(2 * runs)
      count.say()
      const { rows } = await sql<{ cases: number; entries: number; acts: number }>`
        select (select count(*)::int from cases.member_case where member_id = ${memberId}) as cases,
               (select count(*)::int from cases.entry where member_id = ${memberId}) as entries,
               (select count(*)::int from audit.entry
                 where member_id = ${memberId} and action = 'case-opened') as acts
      `.execute(db)
      const [counted] = rows
      expect(counted?.cases).toBeGreaterThan(0)
      expect(counted?.cases).toBeLessThanOrEqual(2) // one for each look
      expect([counted?.entries, counted?.acts]).toEqual([counted?.cases, counted?.cases])
      expect(await verifyChain(db, memberId)).toMatchObject({ ok: true })
    })
  })
})
