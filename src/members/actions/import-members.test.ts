import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { memberImport, reasons, type Told } from '#test/member-import'
import { personOf } from '../person-store.ts'

const { remove, importing, found, someone } = memberImport('90')
afterAll(remove)

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
