import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Database } from '#platform/db'
import { eachDatabase } from '#test/databases'
import { ImportFolder } from '#test/importing'
import { instant } from '#values'
import { replaceContact } from '../own-contact-store.ts'
import { replaceFact } from '../own-data-store.ts'
import { findByIdentifier, personOf } from '../person-store.ts'
import { importMembers } from './import-members.ts'
import { MEMBER_COLUMNS } from './member-row.ts'

const folder = new ImportFolder()
afterAll(() => folder.remove())

const ORDINARY: Readonly<Record<string, string>> = {
  id_kind: 'nik',
  name: 'Siti Rahmawati',
  birth_date: '1990-01-05',
  sex: 'female',
  nationality: 'ID',
}

type Told = Readonly<Record<string, string>>

const line = (told: Told): string =>
  MEMBER_COLUMNS.map((column) => told[column] ?? ORDINARY[column] ?? '').join(',')

const importing = (database: Database, rows: readonly Told[], ...flags: readonly string[]) =>
  folder.importText(
    importMembers,
    database,
    `${[MEMBER_COLUMNS.join(','), ...rows.map(line)].join('\n')}\n`,
    ...flags,
  )

const found = (database: Database, text: string) => findByIdentifier(database.db, folder.keys, text)

let people = 0
function someone(): { readonly kpj: string; readonly id_number: string } {
  people += 1
  const digits = String(people).padStart(4, '0')
  return { kpj: `2500000${digits}`, id_number: `327501450190${digits}` }
}

const reasons = (rejected: string | undefined): readonly string[] =>
  (rejected ?? '')
    .split('\n')
    .slice(1, -1)
    .map((text) => /,(?:"([^"]*)"|([^,]*))$/.exec(text)?.slice(1).join('') ?? '')

eachDatabase((_kind, database) => {
  test('a person is found by KPJ and by e-mail, however they are typed', async () => {
    const db = await database()
    const who = someone()
    const ran = await importing(db, [{ ...who, email: 'Siti.A@Example.com' }])
    expect(ran).toMatchObject({ exit: 0, out: 'imported 1, unchanged 0, rejected 0\n' })
    const memberId = await found(db, ` ${who.kpj.slice(0, 4)} ${who.kpj.slice(4)} `)
    expect(memberId).toBeTypeOf('bigint')
    expect(await found(db, 'siti.a@example.COM ')).toBe(memberId)
    expect(await personOf(db.db, memberId ?? 0n)).toEqual({
      memberId,
      name: 'Siti Rahmawati',
      birthDate: '1990-01-05',
      idKind: 'nik',
      kpjs: [who.kpj],
    })
  })

  test('an address that two members share finds neither; their KPJ do', async () => {
    const db = await database()
    const [one, other] = [someone(), someone()]
    const email = 'family@example.com'
    await importing(db, [
      { ...one, email },
      { ...other, email },
    ])
    expect(await found(db, email)).toBeUndefined()
    expect(await found(db, one.kpj)).not.toBe(await found(db, other.kpj))
  })

  test('nobody is found by what nobody has', async () => {
    const db = await database()
    for (const text of ['nobody@example.com', '99999999999', 'neither', '']) {
      expect(await found(db, text)).toBeUndefined()
    }
  })

  test('the same rows again change nothing; empty values take nothing away', async () => {
    const db = await database()
    const who = someone()
    const full = {
      ...who,
      email: 'b@example.com',
      phone: '081234567890',
      marital_status: 'married',
      area_code: '31.74',
      address: '"Jl. Mawar 5,\nRT 01"',
      bank_code: '014',
      account_number: '1234567890',
      account_name: 'Siti Rahmawati',
    }
    await importing(db, [full])
    expect((await importing(db, [full, who])).out).toBe('imported 0, unchanged 2, rejected 0\n')
  })

  test('other content is rejected; as a correction it replaces, and the old one is kept as ended', async () => {
    const db = await database()
    const who = someone()
    await importing(db, [{ ...who, email: 'old@example.com', phone: '081234500000' }])
    const changed = { ...who, email: 'new@example.com', marital_status: 'single' }
    const refused = await importing(db, [changed])
    expect(refused.out).toBe('imported 0, unchanged 0, rejected 1\n')
    expect(reasons(refused.rejected)).toEqual([
      'email differs from what is known of this member; import with --corrections to replace it.',
    ])
    expect((await importing(db, [changed], '--corrections')).out).toBe(
      'imported 1, unchanged 0, rejected 0\n',
    )
    expect(await found(db, 'old@example.com')).toBeUndefined()
    const memberId = await found(db, 'new@example.com')
    expect(memberId).toBe(await found(db, who.kpj))
    const { rows } = await sql`
      select kind, source, ended_at is null as holds
        from members.contact where member_id = ${memberId} order by kind, ended_at nulls last
    `.execute(db.db)
    expect(rows).toEqual([
      { kind: 'email', source: 'members-import', holds: false },
      { kind: 'email', source: 'members-import', holds: true },
      { kind: 'phone', source: 'members-import', holds: true },
    ])
  })

  test('a correction brings nothing back that the member replaced, and nothing that was settled since', async () => {
    const db = await database()
    const who = someone()
    await importing(db, [{ ...who, email: 'lama-i@example.com', marital_status: 'single' }])
    const memberId = (await found(db, who.kpj)) ?? 0n
    const now = instant(Date.parse('2026-11-22T09:00:00+07:00'))
    const mine = { memberId, source: 'member', now } as const
    await db.db.transaction().execute(async (tx) => {
      await replaceContact(tx, folder.keys, { ...mine, kind: 'email', value: 'baru-i@example.com' })
      await replaceFact(tx, folder.keys, { ...mine, field: 'marital-status', value: 'married' })
      await replaceFact(tx, folder.keys, {
        ...{ memberId, now, source: 'case', field: 'name', value: 'Siti Rahmawati Putri' },
      })
    })
    const older = { ...who, email: 'lama-i@example.com', marital_status: 'single' }
    const said = await importing(db, [older], '--corrections')
    expect(said.out).toBe('imported 0, unchanged 0, rejected 1\n')
    expect(reasons(said.rejected)).toEqual([
      'name, marital_status, email were proved by the member or at a branch and no list replaces that; leave them empty to import the rest of this row.',
    ])
    expect(await found(db, 'lama-i@example.com')).toBeUndefined()
    expect(await found(db, 'baru-i@example.com')).toBe(memberId)
    const { rows } = await sql`
      select name, marital_status from members.member where member_id = ${memberId}
    `.execute(db.db)
    expect(rows).toEqual([{ name: 'Siti Rahmawati Putri', marital_status: 'married' }])
    const same = { ...who, name: 'Siti Rahmawati Putri', sex: 'male' }
    expect((await importing(db, [same], '--corrections')).out).toBe(
      'imported 1, unchanged 0, rejected 0\n',
    )
  })

  test('numbers and birth date decide who it is; a rejected row leaves no trace', async () => {
    const db = await database()
    const [one, other] = [someone(), someone()]
    const ran = await importing(db, [
      { ...one, email: 'c@example.com' },
      { ...one, id_number: other.id_number },
      { ...one, kpj: other.kpj, birth_date: '1991-01-05' },
      { ...one, kpj: other.kpj, email: 'd@example.com' },
      { ...one, kpj: other.kpj, name: 'SITI  RAHMAWATI' },
    ])
    expect(ran.out).toBe('imported 2, unchanged 0, rejected 3\n')
    expect(reasons(ran.rejected)).toEqual([
      'id_number contradicts the record: this kpj belongs to another number.',
      'birth_date contradicts the record: the person with this id_number was born on another day.',
      'email differs from what is known of this member; import with --corrections to replace it.',
    ])
    const memberId = (await found(db, one.kpj)) ?? 0n
    expect(await personOf(db.db, memberId)).toMatchObject({
      name: 'Siti Rahmawati',
      kpjs: [one.kpj, other.kpj],
    })
  })

  test('a foreigner is known by passport and country', async () => {
    const db = await database()
    const passport = { id_kind: 'passport', id_number: 'x 123456', name: 'Jan de Vries' }
    const ran = await importing(db, [
      { ...passport, kpj: '26000000001', nationality: 'NL' },
      { ...passport, kpj: '26000000002', nationality: 'BE' },
      { ...passport, kpj: '26000000003', nationality: '' },
    ])
    expect(ran.out).toBe('imported 2, unchanged 0, rejected 1\n')
    expect(await found(db, '26000000001')).not.toBe(await found(db, '26000000002'))
  })

  test.each([
    [{ id_kind: 'ktp' }, 'id_kind is "ktp": it must be nik, passport.'],
    [{ id_number: '123' }, 'id_number is "123": a NIK has 16 digits.'],
    [{ sex: 'x' }, 'sex is "x": it must be female, male.'],
    [
      { nationality: 'IDN' },
      'nationality is "IDN": a country is written in two letters, such as ID.',
    ],
    [{ email: 'siti' }, 'email is "siti": an address reads like name@example.com.'],
    [{ phone: '12' }, 'phone is "12": a number reads like 081234567890 or +6281234567890.'],
    [
      { marital_status: 'it depends' },
      'marital_status is "it depends": it must be single, married, widowed, divorced.',
    ],
    [
      { area_code: 'Jaksel' },
      'area_code is "Jaksel": an area code is digits with dots, such as 31.74.09.',
    ],
    [
      { bank_code: '014' },
      'bank_code, account_number and account_name belong together: fill in all or none.',
    ],
  ])('a row with %j is rejected', async (told: Told, reason) => {
    const ran = await importing(await database(), [{ ...someone(), ...told }])
    expect(ran.out).toBe('imported 0, unchanged 0, rejected 1\n')
    const [, row = ''] = ran.rejected?.split('\n') ?? []
    expect(row.replaceAll('""', '"')).toContain(reason)
  })

  test('nothing personal but name and birth date stands in clear', async () => {
    const db = await database()
    const secrets = {
      id_number: '3275014501909999',
      email: 'secret@example.com',
      phone: '+6281299990000',
      address: 'Jl. Rahasia 7',
      account_number: '99887766',
    }
    await importing(db, [
      { ...someone(), ...secrets, bank_code: '014', account_name: 'Nama Rahasia' },
    ])
    const { rows } = await sql`
      select to_jsonb(m) from members.member m
      union all select to_jsonb(c) from members.contact c
      union all select to_jsonb(a) from members.address a
      union all select to_jsonb(p) from members.payout_account p
      union all select to_jsonb(l) from members.contact_lookup l
      union all select to_jsonb(n) from members.number_lookup n
    `.execute(db.db)
    const dump = JSON.stringify(rows)
    for (const secret of [...Object.values(secrets), 'Nama Rahasia']) {
      expect(dump).not.toContain(secret)
      expect(dump).not.toContain(Buffer.from(secret).toString('hex'))
    }
  })
})
