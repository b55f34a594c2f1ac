import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { importEmployers } from '#contributions'
import { importMembers } from '#members'
import { verifyChain } from '#platform/audit'
import type { Database } from '#platform/db'
import type { Keys } from '#platform/keys'
import { newKeys } from '#test/accounts'
import { inTerminal } from '#test/commands'
import { eachDatabase } from '#test/databases'
import { ImportFolder } from '#test/importing'
import { instant, parseInstant } from '#values'
import { exportCommand } from './export-command.ts'

const NOW = parseInstant('2026-11-22T09:00:00+07:00') ?? instant(0)
const EMPLOYERS = 'employer_number,name,province,contact_email,contact_phone\nNPP1,PT Satu,31,,\n'
const HEADER =
  'kpj,id_kind,id_number,name,birth_date,sex,nationality,email,phone,marital_status,area_code,address,bank_code,account_number,account_name'
const row = (kpj: string, id: string, email: string) =>
  `${kpj},nik,${id},Siti Rahmawati,1990-01-05,female,ID,${email},,,,,,,`
const ROWS = [
  row('26000000002', '3275014501900002', 'dua@example.com'),
  row('26000000001', '3275014501900001', 'satu@example.com'),
  row('26000000003', '3275014501900001', 'satu@example.com'),
]

const say = (database: Database, keys: Keys, ...args: readonly string[]) =>
  inTerminal({ database, keys, now: () => NOW }, exportCommand, { args })

/** The same rows in two orders, into the databases of two blocks: inner keys differ. */
const printed: string[] = []

const folder = new ImportFolder()
afterAll(() => folder.remove())

eachDatabase((_kind, database) => {
  const filled = async () => {
    const db = await database()
    const turn = printed.length % 2 === 0 ? ROWS : ROWS.toReversed()
    await folder.importText(importEmployers, db, EMPLOYERS)
    await folder.importText(importMembers, db, `${[HEADER, ...turn].join('\n')}\n`)
    return { db, keys: folder.keys }
  }

  test('prints everything of each member, in the order of their lowest number, and each reads of it', async () => {
    const { db, keys } = await filled()
    const said = await say(db, keys)
    const lines = said.out.trimEnd().split('\n')
    const all = lines.map(
      (line) => JSON.parse(line) as { kpj: string; data: Record<string, unknown[]> },
    )
    expect(all.map(({ kpj }) => kpj)).toEqual(['26000000001', '26000000002'])
    expect(all[0]?.data['members.number']).toHaveLength(2)
    expect(all[0]?.data['members.contact']).toMatchObject([
      { kind: 'email', value: 'satu@example.com' },
    ])
    const { rows } = await sql<{ member_id: bigint; fields: string[]; actor_kind: string }>`
      select member_id, fields, actor_kind from audit.entry where action = 'record-exported'
    `.execute(db.db)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ actor_kind: 'operator', fields: ['whole-record'] })
    expect((await verifyChain(db.db, rows[0]?.member_id ?? 0n)).ok).toBe(true)
    const one = await say(db, keys, '--kpj', '2600 0000 002')
    expect(JSON.parse(one.out)).toMatchObject({ kpj: '26000000002' })
  })

  test('--canonical is the same for the same record, whatever order it came in', async () => {
    const { db, keys } = await filled()
    const { out, exit } = await say(db, keys, '--canonical')
    expect(exit).toBe(0)
    expect(out.split('\n')[0]).toContain('"employer": "NPP1"')
    expect(out).not.toMatch(/known_since|member_id|"ended_at"/)
    expect((await say(db, keys, '--canonical')).out).toBe(out)
    printed.push(out)
    expect(new Set(printed).size).toBe(1)
  })

  test.each([
    [['--all'], 2, 'Only --kpj and --canonical are known. See: payung export --help\n'],
    [
      ['--kpj', '12'],
      2,
      '--kpj must be a KPJ: eleven letters or digits. See: payung export --help\n',
    ],
    [['--kpj', '29999999999'], 1, 'No member has this KPJ.\n'],
  ])('%j ends in one sentence', async (args, exit, sentence) => {
    expect(await say(await database(), newKeys(), ...args)).toEqual({
      exit,
      out: '',
      err: sentence,
    })
  })
})
