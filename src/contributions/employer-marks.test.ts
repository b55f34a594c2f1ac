import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#platform/db'
import { eachDatabase } from '#test/databases'
import { insertEmployer, insertEmployment } from '#test/ledger'
import { now } from '#test/page-site'
import { markEmployers, markedEmployers, takeMarks } from './radar/employer-month-store.ts'

let made = 0

/** Two workers of an employer of their own. */
async function workers(db: Db) {
  made += 1
  const employerNumber = `1500${String(made).padStart(4, '0')}`
  await insertEmployer(db, employerNumber, 'PT Contoh')
  const members = [BigInt(7000 + made * 10), BigInt(7001 + made * 10)] as const
  for (const memberId of members)
    await insertEmployment(db, { memberId, kpj: `3100000${memberId}`, employerNumber })
  return { employerNumber, members }
}

const all = { after: '', most: 100 } as const

eachDatabase((kind, database) => {
  test('an employer is counted once for all who were looked at, and then not again', async () => {
    const { db } = await database()
    const { employerNumber, members } = await workers(db)
    await markEmployers(db, members, now)
    await markEmployers(db, members, now)
    expect(await markedEmployers(db, all)).toEqual([employerNumber])
    expect(await markedEmployers(db, { ...all, after: employerNumber })).toEqual([])
    expect(await takeMarks(db, [employerNumber])).toEqual([employerNumber])
    expect(await takeMarks(db, [employerNumber])).toEqual([])
    expect(await markedEmployers(db, all)).toEqual([])
  })

  // The embedded database has one connection: whoever holds a transaction there holds up everybody.
  test.runIf(kind === 'postgres')(
    'workers of one employer mark it without waiting for each other, and no mark of a look under way is taken',
    async () => {
      const { db } = await database()
      const { employerNumber, members } = await workers(db)
      await db.transaction().execute(async (looking) => {
        await markEmployers(looking, [members[0]], now)
        await db.transaction().execute(async (other) => {
          await sql`set local lock_timeout = '2s'`.execute(other)
          await markEmployers(other, [members[1]], now)
        })
        expect(await takeMarks(db, [employerNumber])).toEqual([employerNumber])
      })
      expect(await markedEmployers(db, all)).toEqual([employerNumber])
      // Who counts holds the employer: a second one leaves the marks to the next round.
      await db.transaction().execute(async (counting) => {
        await sql`
          select from contributions.employer where employer_number = ${employerNumber}
             for no key update
        `.execute(counting)
        expect(await takeMarks(db, [employerNumber])).toEqual([])
      })
      expect(await takeMarks(db, [employerNumber])).toEqual([employerNumber])
    },
  )
})
