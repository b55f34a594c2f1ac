import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Db } from '#platform/db'
import { newKeys } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { importDemoPeople, SITI } from '#test/demo-record'
import { insertEmployment, TEST_EMPLOYER } from '#test/ledger'
import { now } from '#test/page-site'
import { type Instant, instant, localDate } from '#values'
import { readAttention } from './actions/read-attention.ts'
import { sweepRadar } from './actions/sweep-radar.ts'
import { importContributions, radarCommand, radarSweepCommand } from './index.ts'
import { arrearsOf, countEmployerMonths } from './radar/employer-month-store.ts'
import { markForRadar } from './radar/finding-store.ts'

const DAY_MS = 86_400_000
const signal = new AbortController().signal
const linesKept = async (db: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ line: string }>`
    select distinct kpj || ',' || employer_number || ',' || to_char(month, 'YYYY-MM') || ',' || kind
             collate "C" as line
      from contributions.finding
     order by 1
  `.execute(db)
  return rows.map(({ line }) => line)
}

const inboxOf = async (db: Db): Promise<number> => {
  const { rows } = await sql`select message_id from messages.message`.execute(db)
  return rows.length
}

describe('what the radar keeps between two looks', () => {
  eachDatabase((_kind, database) => {
    test('a sweep keeps what the command prints, tells each member once, and then has nothing to do', async () => {
      const opened = await database()
      const { db } = opened
      const keys = newKeys()
      const { folder, memberOf, rows, header } = await importDemoPeople(opened, keys)
      const sweep = (at: Instant) => sweepRadar({ db, keys }, { now: at, signal })

      const first = await sweep(now)
      const { out } = await folder.run(radarCommand, opened, ['--as-of', '2026-11-22'])
      const printed = out.split('\n').slice(1, -1)
      expect(await linesKept(db)).toEqual([
        ...new Set(printed.map((line) => line.split(',').slice(0, 4).join())),
      ])
      const withFindings = new Set(printed.map((line) => line.split(',')[0]))
      expect(first.looked).toBe(11) // all but Putri, whom nobody reported yet
      expect(first.told).toBe(withFindings.size)
      expect(await inboxOf(db)).toBe(withFindings.size)
      const { out: said } = await folder.run(radarSweepCommand, opened, [])
      expect(said).toBe('looked at 0, members told 0\n')
      const all = await folder.run(radarSweepCommand, opened, ['--all'])
      expect(all.out).toBe('looked at 11, members told 0\n') // the same findings are no news
      expect((await folder.run(radarSweepCommand, opened, ['--now'])).exit).toBe(2)

      // One more row of one member: only she is looked at.
      const siti = await memberOf(SITI)
      const may = rows.find((row) => row.includes(`,${SITI},`) && row.includes(',2026-05,')) ?? ''
      const june = may
        .replace(',2026-05,', ',2026-06,')
        .replace(/,[\d-]+,[\d-]+$/, ',2026-11-20,2026-11-21')
      const imported = await folder.importText(importContributions, opened, `${header}${june}\n`)
      expect(imported.out).toContain('imported 1,')
      const again = await sweep(now)
      expect(again).toEqual({ looked: 1, told: 1 }) // late instead of missing
      const { runs } = await readAttention(db, { memberId: siti, now })
      expect(runs.map(({ kind, from }) => `${from} ${kind}`)).toContain('2026-06 late')

      // The 15th of December passes: November is missing for everybody who works.
      const later = await sweep(instant(now + 24 * DAY_MS))
      expect(later.looked).toBeGreaterThan(4)
      expect(await linesKept(db)).toContain(`${SITI},JA000102,2026-11,missing`)
      folder.remove()
    })

    test('a record that cannot be read waits a day, and stops nobody else’s', async () => {
      const { db } = await database()
      const keys = newKeys()
      for (const [memberId, kpj] of [
        [9501n, 'no number'],
        [9502n, '10000009502'],
      ] as const) {
        await markForRadar(db, [memberId])
        await sql`
          insert into members.member (member_id, name, birth_date, id_kind, id_number_enc, known_since, source)
          values (${memberId}, 'Uji', '1990-01-01', 'nik', decode('00', 'hex'), '2026-01-01T00:00:00Z', 'test')
        `.execute(db)
        await insertEmployment(db, { memberId, kpj, employerNumber: 'E1', startedOn: '2026-08-05' })
      }
      const faults: unknown[] = []
      const sweep = { now, signal, tells: false, onFault: (fault: unknown) => faults.push(fault) }
      await sweepRadar({ db, keys }, sweep)
      expect(faults).toHaveLength(1)
      expect(await linesKept(db)).toEqual(
        expect.arrayContaining([
          '10000009502,E1,2026-08,missing',
          '10000009502,E1,2026-09,missing',
        ]),
      )
      expect(await sweepRadar({ db, keys }, sweep)).toEqual({ looked: 0, told: 0 })
      await sweepRadar({ db, keys }, { ...sweep, now: instant(now + DAY_MS) })
      expect(faults).toHaveLength(2)
    })

    test('an employer is in arrears from five unpaid workers on, half of them, and never where only five work', async () => {
      const { db } = await database()
      const worker = async (memberId: bigint, employer: string, isUnpaid: boolean) => {
        await sql`
          insert into contributions.employment
            (member_id, kpj, employer_number, started_on, segment, reported_for, deposited_on, recorded_on)
          values (${memberId}, ${`K${memberId}`}, ${employer}, '2025-01-05', 'wage-earner',
                  '2025-01-01', '2025-02-10', '2025-02-10')
        `.execute(db)
        if (!isUnpaid) return
        await sql`
          insert into contributions.finding
            (member_id, kpj, employer_number, month, kind, amount_rupiah, fingerprint, found_on)
          values (${memberId}, ${`K${memberId}`}, ${employer}, '2026-06-01', 'missing', 0, 'x', '2026-08-01')
        `.execute(db)
      }
      const employers = [
        { employer: TEST_EMPLOYER, workers: 10, unpaid: 5 },
        { employer: 'FEW', workers: 4, unpaid: 4 },
        { employer: 'FIVE', workers: 5, unpaid: 5 },
        { employer: 'SIX', workers: 6, unpaid: 5 },
        { employer: 'MOST-PAID', workers: 13, unpaid: 6 },
      ]
      let memberId = 9000n
      for (const { employer, workers, unpaid } of employers)
        for (let index = 0; index < workers; index += 1)
          await worker(memberId++, employer, index < unpaid)
      const numbers = employers.map(({ employer }) => employer)
      await countEmployerMonths(db, numbers, { now, today: localDate('2026-11-22') })
      const today = localDate('2026-11-22')
      expect(await arrearsOf(db, numbers, today)).toEqual([
        { employerNumber: TEST_EMPLOYER, month: '2026-06' },
        { employerNumber: 'SIX', month: '2026-06' },
      ])
      expect(await arrearsOf(db, numbers, localDate('2028-07-01'))).toEqual([]) // too long ago
    })
  })
})
