import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '#platform/db'
import { eachDatabase } from '#test/databases'
import { contributionFile, ImportFolder } from '#test/importing'
import { importContributions } from './import-contributions.ts'
import { importEmployers } from './import-employers.ts'

const folder = new ImportFolder()
afterAll(() => folder.remove())

const HEADER = 'employer_number,name,province,contact_email,contact_phone'

const importing = (database: Database, rows: readonly string[], ...flags: readonly string[]) =>
  folder.importText(importEmployers, database, `${[HEADER, ...rows].join('\n')}\n`, ...flags)

async function employer(database: Database, number: string) {
  const { rows } = await sql`
    select name, province, size, registered, contact_email_enc is not null as "hasEmail"
      from contributions.employer where employer_number = ${number}
  `.execute(database.db)
  return rows[0]
}

eachDatabase((_kind, database) => {
  test('the register names an employer, reports describe it further, in either order', async () => {
    const db = await database()
    const described = { name: 'PT Resmi, Tbk', province: '32', size: 'medium', registered: true }
    for (const [number, first] of [
      ['NPP1', 'register'],
      ['NPP2', 'report'],
    ] as const) {
      const register = () => importing(db, [`${number},"PT Resmi, Tbk",32,hr@example.com,`])
      const file = contributionFile({
        kpj: `2700000000${number.slice(3)}`,
        nik: `317401450190000${number.slice(3)}`,
        employer_number: number,
      })
      const report = () => folder.importText(importContributions, db, file)
      const turns = first === 'register' ? [register, report] : [report, register]
      for (const turn of turns) {
        expect((await turn()).out).toBe('imported 1, unchanged 0, rejected 0\n')
      }
      expect(await employer(db, number)).toEqual({ ...described, hasEmail: true })
    }
  })

  test('repetition changes nothing, other content needs --corrections', async () => {
    const db = await database()
    await importing(db, ['NPP3,CV Satu,,,'])
    expect((await importing(db, ['NPP3,CV Satu,31,,0215550101'])).out).toBe(
      'imported 1, unchanged 0, rejected 0\n',
    )
    expect((await importing(db, ['NPP3,CV Satu,,,'])).out).toBe(
      'imported 0, unchanged 1, rejected 0\n',
    )
    const refused = await importing(db, ['NPP3,CV Dua,32,,'])
    expect(refused.rejected).toBe(
      `${HEADER},reason\nNPP3,CV Dua,32,,,"name, province differ from what is known of this employer; import with --corrections to replace it."\n`,
    )
    await importing(db, ['NPP3,CV Dua,32,,'], '--corrections')
    expect(await employer(db, 'NPP3')).toMatchObject({ name: 'CV Dua', province: '32' })
  })

  test.each([
    [',PT Tanpa Nomor,,,', 'employer_number is empty: it must be filled in.'],
    ['NPP4,,,,', 'name is empty: it must be filled in.'],
    ['NPP4,PT X,Jakarta,,', 'province is "Jakarta": it is a code of two digits, such as 31.'],
    ['NPP4,PT X,,x,', 'contact_email is "x": an address reads like name@example.com.'],
    ['NPP4,PT X,,,1', 'contact_phone is "1": a number reads like 081234567890 or +6281234567890.'],
  ])('%s is rejected', async (row, reason) => {
    const ran = await importing(await database(), [row])
    const [, back = ''] = ran.rejected?.split('\n') ?? []
    expect(back.startsWith(row)).toBe(true)
    expect(back.replaceAll('""', '"')).toContain(reason)
  })
})
