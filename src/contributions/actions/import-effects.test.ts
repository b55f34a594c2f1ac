import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '#platform/db'
import { eachDatabase } from '#test/databases'
import { contributionFile, ImportFolder, rowsIn, someone } from '#test/importing'
import { importContributions } from './import-contributions.ts'

const folder = new ImportFolder()
afterAll(() => folder.remove())

const importing = (database: Database, text: string, ...flags: readonly string[]) =>
  folder.importText(importContributions, database, text, ...flags)

eachDatabase((_kind, database) => {
  test('the latest report of an employment holds, in whatever order the months come', async () => {
    const db = await database()
    const who = someone()
    const ended = { ...who, month: '2026-03', status: 'left', ended_on: '2026-03-15' }
    await importing(db, contributionFile(ended))
    await importing(db, contributionFile({ ...who, month: '2026-02' }))
    const employment = () =>
      sql<{ ended_on: string | null }>`
        select started_on, ended_on from contributions.employment where kpj = ${who.kpj}
      `.execute(db.db)
    expect((await employment()).rows).toEqual([
      { started_on: '2015-03-01', ended_on: '2026-03-15' },
    ])
    const moved = { started_on: '2016-03-01' }
    const corrections = contributionFile(
      { ...ended, ...moved },
      { ...who, month: '2026-02', ...moved },
    )
    await importing(db, corrections, '--corrections')
    expect((await employment()).rows).toEqual([
      { started_on: '2016-03-01', ended_on: '2026-03-15' },
    ])
  })

  test('each member touched gets one entry in their audit chain an import', async () => {
    const db = await database()
    const who = someone()
    await importing(db, contributionFile({ ...who }, { ...who, month: '2026-02' }))
    await importing(db, contributionFile({ ...who }, { ...who, month: '2026-02' }))
    const { rows } = await sql<{ action: string; actor_kind: string }>`
      select e.action, e.actor_kind
        from audit.entry e join members.number n on n.member_id = e.member_id
       where n.kpj = ${who.kpj}
    `.execute(db.db)
    expect(rows).toEqual([{ action: 'contributions-imported', actor_kind: 'operator' }])
    expect(await rowsIn(db, 'platform.import_member')).toBe(0)
  })

  test('a posting voids the snapshots of the year of its deposit and of later ones', async () => {
    const db = await database()
    const who = someone()
    await importing(db, contributionFile({ ...who, month: '2023-05', deposited_on: '2023-06-10' }))
    const snapshots = sql`
      insert into contributions.balance_snapshot
        (member_id, kpj, year, contributions_rupiah, numerator, denominator, rates_digest, made_at)
      select member_id, kpj, year, 0, 0, 1, sha256(''), '2026-01-01'
        from members.number, generate_series(2023, 2025) as year
       where kpj = ${who.kpj}
    `
    await snapshots.execute(db.db)
    await importing(db, contributionFile({ ...who, month: '2023-11', deposited_on: '2024-01-09' }))
    const { rows } = await sql`
      select year from contributions.balance_snapshot where kpj = ${who.kpj}
    `.execute(db.db)
    expect(rows).toEqual([{ year: 2023 }])
  })
})
