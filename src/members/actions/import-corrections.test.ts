import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { memberImport, reasons } from '#test/member-import'
import { instant } from '#values'
import { replaceContact } from '../own-contact-store.ts'
import { replaceFact } from '../own-data-store.ts'

const { keys, remove, importing, found, someone } = memberImport('91')
afterAll(remove)

eachDatabase((_kind, database) => {
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
      await replaceContact(tx, keys, { ...mine, kind: 'email', value: 'baru-i@example.com' })
      await replaceFact(tx, keys, { ...mine, field: 'marital-status', value: 'married' })
      await replaceFact(tx, keys, {
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
})
