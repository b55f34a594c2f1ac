import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { installation, newKeys, newMember, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { instant } from '#values'
import { accountOf } from '../account-store.ts'
import { createAccount } from './create-account.ts'
import { createStaff, type NewStaff, totpSecretOf } from './create-staff.ts'

const keys = newKeys()
const now = instant(Date.parse('2026-11-22T08:00:00+07:00'))

const staff = (changes: Partial<NewStaff>): NewStaff => ({
  email: 'officer@example.com',
  name: 'Petugas Rekaan',
  role: 'officer',
  password: PASSWORD,
  now,
  ...changes,
})

describe('accounts', () => {
  eachDatabase((_kind, database) => {
    test('a member gets one account; a second attempt changes nothing', async () => {
      const where = installation((await database()).db, keys)
      const memberId = await newMember(where, {})
      const account = { memberId, grade: 'proved', password: PASSWORD, now } as const
      expect(await createAccount(where, account)).toEqual({ ok: true, value: undefined })
      const made = await accountOf(where.db, memberId, [])
      expect(
        await createAccount(where, { ...account, grade: 'provisional', password: 'other' }),
      ).toEqual({
        ok: false,
        refusal: { kind: 'account-exists' },
      })
      expect(await accountOf(where.db, memberId, [])).toEqual(made)
      expect(await verifyChain(where.db, memberId)).toEqual({ ok: true, entries: 1n })
    })

    test('a password that cannot be one makes no account', async () => {
      const where = installation((await database()).db, keys)
      for (const password of ['', 'a'.repeat(129), 'a\0b']) {
        const refusal = { ok: false, refusal: { kind: 'password-unusable' } }
        const member = { memberId: 1_000_000n, grade: 'proved', password, now } as const
        expect(await createAccount(where, member)).toEqual(refusal)
        expect(await createStaff(where, staff({ password }))).toEqual(refusal)
      }
    })

    test('staff get an authenticator secret of 160 bits, encrypted at rest, the same at every start', async () => {
      const where = installation((await database()).db, keys)
      const created = await createStaff(where, staff({}))
      if (!created.ok) throw new Error(created.refusal.kind)
      const { totpSecret } = created.value
      expect(totpSecret).toMatch(/^[A-Z2-7]{32}$/)
      expect(new TOTP({ secret: totpSecret }).generate()).toMatch(/^\d{6}$/)
      expect(await totpSecretOf(where, 'Officer@example.com')).toBe(totpSecret)
      const { rows } = await sql<{ row: string }>`
        select row_to_json(s)::text as row from identity.staff s
      `.execute(where.db)
      for (const secret of [totpSecret, 'officer@example.com']) {
        expect(rows[0]?.row).not.toContain(secret)
        expect(rows[0]?.row).not.toContain(Buffer.from(secret).toString('hex'))
      }
    })

    test('an address belongs to one staff account, however it is written', async () => {
      const where = installation((await database()).db, keys)
      await createStaff(where, staff({ email: 'admin1@example.com', role: 'administrator' }))
      expect(await createStaff(where, staff({ email: ' ADMIN1@example.com' }))).toEqual({
        ok: false,
        refusal: { kind: 'email-taken' },
      })
    })

    test('an address without account has no secret', async () => {
      const where = installation((await database()).db, keys)
      expect(await totpSecretOf(where, 'nobody@example.com')).toBeUndefined()
    })
  })
})
