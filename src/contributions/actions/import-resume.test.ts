import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import type { Database } from '#platform/db'
import { eachDatabase } from '#test/databases'
import { CONTRIBUTION_HEADER, contributionLine, dyingAt, ImportFolder } from '#test/importing'
import { importContributions } from './import-contributions.ts'

const folder = new ImportFolder()
afterAll(() => folder.remove())

const MONTHS = ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01']

/** 9000 rows, 3 MB, of 1500 people, by month, some of them wrong, twice there, or of a person already named otherwise. */
const FILE = `${[
  CONTRIBUTION_HEADER,
  ...MONTHS.flatMap((month, turn) =>
    Array.from({ length: 1500 }, (_, index) =>
      contributionLine({
        kpj: `24${String(index).padStart(9, '0')}`,
        nik: `3171${String(index + (index % 97 === 5 && turn > 1 ? 1 : 0)).padStart(12, '0')}`,
        employer_number: `NPP${index % 40}`,
        employer_name: `"PT Contoh, ${turn}${'-'.repeat(100)}"`,
        month: index % 113 === 7 ? (MONTHS[0] ?? '') : month,
        deposited_on: '2026-02-10',
        wage: index % 101 === 3 ? '5.000.000' : String(5_000_000 + turn),
        ended_on: turn === 2 && index % 3 === 0 ? '2025-12-31' : '',
      }),
    ),
  ),
].join('\r\n')}\r\n`

/** All that an import leaves, without the keys and times that differ from run to run. */
async function canonical(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select 'posting' as what, to_jsonb(p) - 'member_id' - 'posting_id' - 'import_id' || jsonb_build_object('name', m.name, 'place', row_number() over (partition by p.member_id order by p.posting_id)) as line
      from contributions.posting p join members.member m using (member_id)
    union all
    select 'employment', to_jsonb(e) - 'member_id' from contributions.employment e
    union all
    select 'employer', to_jsonb(e) - 'known_since' from contributions.employer e
    union all
    select 'number', to_jsonb(n) - 'known_since' - 'member_id' from members.number n
    union all
    select 'chain', jsonb_build_object('kpj', n.kpj, 'entries', count(*), 'action', min(a.action))
      from audit.entry a join members.number n using (member_id) group by n.kpj
    union all
    select 'operator', jsonb_build_object('entries', count(*)) from audit.entry where member_id = 0
  `.execute(database.db)
  return rows.map((row) => JSON.stringify(row)).sort()
}

type Left = {
  transactions: number
  out: string
  rejected: string | undefined
  record: readonly string[]
}
const uninterrupted = new Map<string, Left>()

describe('not cut off', () => {
  eachDatabase((kind, database) => {
    test('an import of several blocks', async () => {
      const db = await database()
      const immortal = dyingAt(db, -1)
      const ran = await folder.importText(importContributions, immortal, FILE)
      expect(ran.exit).toBe(0)
      expect(immortal.begun()).toBeGreaterThanOrEqual(4)
      expect(ran.out).toMatch(/^imported 8\d{3}, unchanged 0, rejected \d{2,3}\n$/)
      const transactions = immortal.begun()
      uninterrupted.set(kind, { ...ran, transactions, record: await canonical(db) })
    })
  })
})

/** Which of `count` transactions: the first begins the run, the last ends it, blocks are between. */
const DEATHS: Readonly<Record<string, (count: number) => number>> = {
  'the first transaction': () => 0,
  'the first block': () => 1,
  'a later block': (count) => count - 2,
  'the last transaction': (count) => count - 1,
}

for (const [what, place] of Object.entries(DEATHS)) {
  describe(`killed as ${what} is about to commit`, () => {
    eachDatabase((kind, database) => {
      test('it goes on with --resume and ends as if it had not been killed', async () => {
        const db = await database()
        const { transactions = 0, out, rejected, record } = uninterrupted.get(kind) ?? {}
        const name = `killed-${kind}-${place(9)}.csv`
        folder.write(name, FILE)
        const dying = dyingAt(db, place(transactions))
        const killed = await folder.run(importContributions, dying, [name])
        expect(killed.err).toBe('payung import contributions failed: killed\n')
        const resumed = await folder.run(importContributions, db, [name, '--resume'])
        expect(resumed).toMatchObject({ exit: 0, out })
        expect(resumed.rejected === rejected).toBe(true)
        expect(await canonical(db)).toEqual(record)
        const { rows } = await sql<{ member_id: bigint }>`
          select member_id from audit.head order by member_id limit 5
        `.execute(db.db)
        for (const { member_id } of rows) {
          expect(await verifyChain(db.db, member_id)).toMatchObject({ ok: true })
        }
      })
    })
  })
}

describe('two at once', () => {
  eachDatabase((kind, database) => {
    test('imports of different files that name the same people leave one record', async () => {
      const db = await database()
      const lines = FILE.split('\r\n').slice(1, -1)
      const half = (from: number) =>
        `${[CONTRIBUTION_HEADER, ...lines.slice(from, from + 4500)].join('\n')}\n`
      const runs = await Promise.all([
        folder.importText(importContributions, db, half(0)),
        folder.importText(importContributions, db, half(4500)),
      ])
      expect(runs.map(({ exit }) => exit)).toEqual([0, 0])
      const { rows } = await sql`
        select count(*)::int as numbers, count(distinct kpj)::int as distinct
          from members.number
      `.execute(db.db)
      // 1500 people without the 15 (index 3, 104, …) whose every wage is written with dots
      expect(rows).toEqual([{ numbers: 1485, distinct: 1485 }])
    })

    test('of two imports of the same file one goes on and the other says so', async () => {
      const db = await database()
      const name = `same-${kind}.csv`
      folder.write(name, `${FILE}\r\n`)
      const [first, second] = await Promise.all([
        folder.run(importContributions, db, [name]),
        folder.run(importContributions, db, [name]),
      ])
      expect([first.exit, second.exit].sort()).toEqual([0, 1])
      expect(first.err + second.err).toContain(
        `${name} is being imported by another process, which goes on.`,
      )
    })

    test('who is told to stop stops between two blocks and says how to go on', async () => {
      const db = await database()
      const name = `stopped-${kind}.csv`
      folder.write(name, FILE)
      const ran = await folder.run(importContributions, db, [name], { signal: AbortSignal.abort() })
      expect(ran).toMatchObject({
        exit: 1,
        err: `Stopped. Add --resume to go on with ${name} where it stopped.\n`,
      })
    })
  })
})
