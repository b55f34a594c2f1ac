import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, installation, newKeys, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { insertEmployer, insertEmployment } from '#test/ledger'
import { attempt } from '#test/sign-in'
import { instant } from '#values'
import { createCommonPasswords } from '../common-passwords.ts'
import { factorsOf } from '../factor-store.ts'
import { judgePassword } from './judge-password.ts'
import { judgeStaffPassword } from './judge-staff-password.ts'
import { signIn } from './sign-in.ts'

const commonPasswords = createCommonPasswords('/nowhere/passwords.filter')

describe('a password', () => {
  eachDatabase((_kind, database) => {
    const keys = newKeys()
    const services = async () => ({ db: (await database()).db, keys, commonPasswords })

    test('with the member’s name, birth date, number, employer or address is refused with the reason', async () => {
      const where = await services()
      const place = 'members.member.id_number_enc:900'
      await sql`
        insert into members.member (member_id, name, birth_date, id_kind, id_number_enc, known_since, source)
        values (900, 'Dewi Lestari', '1988-07-21', 'nik', ${keys.seal(place, '3174056107880001')},
                '2020-01-01T00:00:00Z', 'test')
      `.execute(where.db)
      await sql`
        insert into members.number (member_id, kpj, known_since, source)
        values (900, '21045678901', '2020-01-01T00:00:00Z', 'test')
      `.execute(where.db)
      await insertEmployer(where.db, '12000345', 'PT Garmen Cendrawasih')
      await insertEmployment(where.db, { memberId: 900n })
      const judge = (password: string) =>
        judgePassword(where, { password, memberId: 900n, hasStrongFactor: false })
      for (const [password, what] of [
        ['lestari-hujan-senja', 'name'],
        ['payung-21071988-hujan', 'birth-date'],
        ['hujan 2104 5678 901', 'number'],
        ['hujan-610788-petang-x', 'number'],
        ['cendrawasih-senja-9', 'employer'],
      ])
        expect(await judge(password ?? ''), password).toEqual({
          ok: false,
          refusal: { kind: 'own', what },
        })
      expect(await judge('kucing-lampu-sawah-biru')).toMatchObject({
        ok: true,
        value: { score: 4 },
      })
    })

    test('made of our own names is refused, for staff too', async () => {
      const where = { ...(await services()), brandName: 'Portal Rembulan' }
      for (const password of ['peserta-jamsostek-2026', 'rembulan-teduh-2026']) {
        const asked = { password, memberId: undefined, hasStrongFactor: false }
        expect(await judgePassword(where, asked)).toEqual({
          ok: false,
          refusal: { kind: 'context' },
        })
        const staff = { password, name: 'Mira', email: 'm@example.com', brand: where.brandName }
        expect(await judgeStaffPassword(commonPasswords, staff)).toMatchObject({ ok: false })
      }
    })

    test('that is common or weak is refused, for somebody not known yet too', async () => {
      const where = await services()
      const judge = (password: string) =>
        judgePassword(where, { password, memberId: undefined, hasStrongFactor: true })
      expect(await judge('password-2026-99')).toEqual({ ok: false, refusal: { kind: 'common' } })
      expect(await judge('aaaaaaaaaaaaaaaaaa')).toMatchObject({ ok: false })
      expect(await judge('abcabcabcabcabcabc')).toEqual({ ok: false, refusal: { kind: 'weak' } })
    })

    test('found in the list is noted on the account after the sign-in, and the sign-in succeeds', async () => {
      const { db } = await services()
      const where = installation(db, keys)
      const memberId = await enrol(where, { email: 'lina@example.com', password: 'iloveyou-2026' })
      const fine = await enrol(where, { email: 'mira@example.com' })
      const work: Promise<void>[] = []
      const signingIn = {
        ...where,
        commonPasswords,
        afterwards: (piece: () => Promise<void>) => void work.push(piece()),
      }
      const now = instant(1_000)
      const exposed = attempt({ identifier: 'lina@example.com', password: 'iloveyou-2026', now })
      expect(await signIn(signingIn, exposed)).toMatchObject({ ok: true })
      const right = attempt({ identifier: 'mira@example.com', password: PASSWORD, now })
      expect(await signIn(signingIn, right)).toMatchObject({ ok: true })
      await Promise.all(work)
      expect((await factorsOf(db, memberId)).passwordExposedAt).toBe(now)
      expect((await factorsOf(db, fine)).passwordExposedAt).toBeUndefined()
    })
  })
})
