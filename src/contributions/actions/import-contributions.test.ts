import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '#platform/db'
import { eachDatabase } from '#test/databases'
import {
  CONTRIBUTION_HEADER,
  contributionFile,
  contributionLine,
  ImportFolder,
  rowsIn,
  someone,
} from '#test/importing'
import { importContributions } from './import-contributions.ts'

const folder = new ImportFolder()
afterAll(() => folder.remove())

type Told = Readonly<Record<string, string>>

const importing = (database: Database, text: string | Uint8Array, ...flags: readonly string[]) =>
  folder.importText(importContributions, database, text, ...flags)

/** The ledger without keys that differ from one database to the next. */
async function ledger(database: Database, kpj: string): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', employer_number, left(month::text, 7), deposited_on, revision, reversal,
                     wage_rupiah, jht_worker_rupiah) as line
      from contributions.posting
     where kpj = ${kpj}
     order by month, employer_number, deposited_on, revision
  `.execute(database.db)
  return rows.map((row) => row.line.replaceAll(' true ', ' t ').replaceAll(' false ', ' f '))
}

eachDatabase((_kind, database) => {
  test('a file brings its rows, and brought again it changes nothing', async () => {
    const db = await database()
    const who = someone()
    const file = contributionFile(
      { ...who },
      { ...who, month: '2026-02', deposited_on: '2026-03-10' },
    )
    const first = await importing(db, file)
    expect(first).toEqual({
      exit: 0,
      out: 'imported 2, unchanged 0, rejected 0\n',
      err: '',
      rejected: undefined,
    })
    const before = await ledger(db, who.kpj)
    expect(before).toEqual([
      '12000345 2026-01 2026-02-10 0 f 5000000 100000',
      '12000345 2026-02 2026-03-10 0 f 5000000 100000',
    ])
    expect((await importing(db, file)).out).toBe('imported 0, unchanged 2, rejected 0\n')
    expect(await ledger(db, who.kpj)).toEqual(before)
  })

  test('a byte-order mark, Windows line ends, quotes and columns in another order are read', async () => {
    const db = await database()
    const who = someone()
    const names = CONTRIBUTION_HEADER.split(',')
    const line = contributionLine({
      ...who,
      employer_number: '12000777',
      employer_name: '"Contoh ""Jaya"", Tbk"',
    })
    const values =
      line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((value) => value.replace(/,$/, '')) ?? []
    const turned = (all: readonly string[]) => [...all.slice(0, names.length)].reverse().join(',')
    const file = `\ufeff${turned(names)}\r\n${turned(values)}\r\n\r\n`
    expect((await importing(db, file)).out).toBe('imported 1, unchanged 0, rejected 0\n')
    const { rows } = await sql<{ name: string }>`
      select e.name from contributions.employer e where e.employer_number = '12000777'
    `.execute(db.db)
    expect(rows[0]?.name).toBe('Contoh "Jaya", Tbk')
  })

  test('another deposit of the same month is a further posting', async () => {
    const db = await database()
    const who = someone()
    const file = contributionFile({ ...who }, { ...who, deposited_on: '2026-02-20' })
    expect((await importing(db, file)).out).toBe('imported 2, unchanged 0, rejected 0\n')
  })

  test('other content for a known row is rejected, as it was, with the reason', async () => {
    const db = await database()
    const who = someone()
    await importing(db, contributionFile({ ...who }))
    const ran = await importing(db, contributionFile({ ...who, wage: '6000000' }))
    expect(ran.exit).toBe(0)
    expect(ran.out).toBe('imported 0, unchanged 0, rejected 1\n')
    expect(ran.rejected).toBe(
      `${CONTRIBUTION_HEADER},reason\n${contributionLine({ ...who, wage: '6000000' })},"A row with this kpj, employer_number, month and deposited_on is there already with other content; import with --corrections to replace it."\n`,
    )
  })

  test('a correction reverses the posting and adds the new one, once', async () => {
    const db = await database()
    const who = someone()
    await importing(db, contributionFile({ ...who }))
    const corrected = contributionFile({ ...who, wage: '6000000', jht_worker: '120000' })
    expect((await importing(db, corrected, '--corrections')).out).toBe(
      'imported 1, unchanged 0, rejected 0\n',
    )
    const after = [
      '12000345 2026-01 2026-02-10 0 f 5000000 100000',
      '12000345 2026-01 2026-02-10 1 t -5000000 -100000',
      '12000345 2026-01 2026-02-10 2 f 6000000 120000',
    ]
    expect(await ledger(db, who.kpj)).toEqual(after)
    expect((await importing(db, corrected, '--corrections')).out).toBe(
      'imported 0, unchanged 1, rejected 0\n',
    )
    expect(await ledger(db, who.kpj)).toEqual(after)
  })

  test('a file that says two things of one row contradicts itself, correction or not', async () => {
    const db = await database()
    const who = someone()
    const file = contributionFile({ ...who }, { ...who, wage: '6000000' })
    for (const closing of [
      'imported 1, unchanged 0, rejected 1\n',
      'imported 0, unchanged 1, rejected 1\n',
    ]) {
      const ran = await importing(db, file, '--corrections')
      expect(ran.out).toBe(closing)
      expect(ran.rejected).toContain('The file holds this kpj')
    }
  })

  test('a dry run says what would happen and writes nothing', async () => {
    const db = await database()
    const who = someone()
    const postings = await rowsIn(db, 'contributions.posting')
    const runs = await rowsIn(db, 'platform.import_run')
    const ran = await importing(
      db,
      contributionFile({ ...who }, { ...who, wage: 'much' }),
      '--dry-run',
    )
    expect(ran).toEqual({
      exit: 0,
      out: 'imported 1, unchanged 0, rejected 1\n',
      err: 'line 3: wage is "much": an amount is whole rupiah without separators, such as 4000000.\n',
      rejected: undefined,
    })
    expect(await rowsIn(db, 'contributions.posting')).toBe(postings)
    expect(await rowsIn(db, 'platform.import_run')).toBe(runs)
  })

  test('who contradicts the record is rejected; a changed name alone is not', async () => {
    const db = await database()
    const who = someone()
    const other = someone()
    const file = contributionFile(
      { ...who },
      { ...who, nik: other.nik, month: '2026-02' },
      { ...who, kpj: other.kpj, birth_date: '1991-01-05', month: '2026-03' },
      { ...who, nik: '', month: '2026-04' },
      { ...who, member_name: 'Siti R. Wijaya', month: '2026-05' },
      { ...who, kpj: other.kpj, month: '2026-06' },
    )
    const ran = await importing(db, file)
    expect(ran.out).toBe('imported 3, unchanged 0, rejected 3\n')
    const reasons = ran.rejected
      ?.split('\n')
      .slice(1, 4)
      .map((line) => line.slice(line.indexOf('2026-02-11') + 11))
    expect(reasons).toEqual([
      'nik contradicts the record: this kpj belongs to another number.',
      'birth_date contradicts the record: the person with this nik was born on another day.',
      'nik is empty: only a foreigner whose kpj is known from the import of members may leave it so.',
    ])
    const { rows } = await sql<{ members: number }>`
      select count(distinct member_id)::int as members
        from members.number where kpj in (${who.kpj}, ${other.kpj})
    `.execute(db.db)
    expect(rows).toEqual([{ members: 1 }])
  })

  test('the self-employed have no employer and may leave its shares empty', async () => {
    const db = await database()
    const own: Told = {
      ...someone(),
      segment: 'self-employed',
      employer_number: '',
      employer_name: '',
      employer_province: '',
      employer_size: '',
      risk_class: '',
      labour_intensive: '',
      jht_employer: '',
      jp_employer: '0',
    }
    const ran = await importing(
      db,
      contributionFile(own, { ...own, risk_class: '2', month: '2026-02' }),
    )
    expect(ran.out).toBe('imported 1, unchanged 0, rejected 1\n')
    expect(ran.rejected).toContain('risk_class is ""2"": it is left empty for the self-employed.')
  })

  test('the rejected file, mended, is imported as it is', async () => {
    const db = await database()
    const who = someone()
    const first = await importing(db, contributionFile({ ...who, wage: 'much' }))
    const mended = (first.rejected ?? '').replace(',much,', ',5000000,')
    expect((await importing(db, mended)).out).toBe('imported 1, unchanged 0, rejected 0\n')
    const again = await importing(db, mended.replace(',5000000,', ',more,'))
    const [header, row] = again.rejected?.split('\n') ?? []
    expect(header).toBe(`${CONTRIBUTION_HEADER},reason`)
    expect(row).toContain(',2026-02-11,"wage is ""more""')
    expect(row).not.toContain('much')
  })
})
