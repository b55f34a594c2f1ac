import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { get, post } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { newOfficer } from '#test/staff'

const PATH = '/staff/relations'

describe('what staff declare', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)

    const desk = async (email: string, role: 'officer' | 'administrator' = 'officer') => {
      const where = await sites()
      const cookie = await (await newOfficer(where, email, { role })).again()
      const declare = (kpj: string, relation = 'relative') =>
        post(where.app, PATH, { kpj, relation }, { cookie })
      const page = async () => (await get(where.app, PATH, { cookie })).body
      return { where, declare, page }
    }

    test('is kept encrypted, shown by its end, and never taken back', async () => {
      const { where, declare, page } = await desk('nyata@example.com')
      expect(await page()).toContain('Belum ada nomor')
      expect((await declare('2104 5678 977', 'self')).body).toContain('Sudah dicatat')
      const shown = await page()
      expect(shown).toContain('… 8977')
      expect(shown).not.toContain('21045678977')
      const again = await declare('21045678977')
      expect([again.statusCode, again.body.includes('sudah Anda nyatakan')]).toEqual([422, true])
      const { rows } = await sql<{ relation: string; kpj_enc: Uint8Array }>`
        select relation, kpj_enc from identity.staff_relation
      `.execute(where.db)
      expect(rows.map(({ relation }) => relation)).toEqual(['self'])
      expect(Buffer.from(rows[0]?.kpj_enc ?? []).includes('21045678977')).toBe(false)
      const deletion = sql`delete from identity.staff_relation`.execute(where.db)
      await expect(deletion).rejects.toThrow('permission denied')
    })

    test('wants a number and whose it is', async () => {
      const { declare } = await desk('kurang@example.com', 'administrator')
      expect((await declare('123')).body).toContain('terdiri dari 11 angka')
      const nobodys = await declare('21045678978', 'friend')
      expect([nobodys.statusCode, nobodys.body.includes('Belum dipilih milik siapa')]).toEqual([
        422,
        true,
      ])
      expect(nobodys.body).toContain('value="21045678978"')
    })

    test('ends at 50 numbers', async () => {
      const { declare } = await desk('banyak@example.com')
      for (let n = 0; n < 50; n += 1)
        expect((await declare(`310456789${String(n).padStart(2, '0')}`)).statusCode).toBe(200)
      expect((await declare('31045678999')).body).toContain('Paling banyak 50')
    })
  })
})
