import { hash } from '@node-rs/argon2'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { crowdedPasswords, enrol, newMember, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { at, attempt, countOf, keys, open, signedIn, visitorWith } from '#test/sign-in'
import type { Instant } from '#values'
import { createPasswords } from '../passwords.ts'
import { previousSignIn } from '../session-store.ts'
import { hashOf, newSecret } from '../session-token.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

describe('signing in', () => {
  eachDatabase((_kind, database) => {
    test('works by e-mail in any case and by KPJ with spaces', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'ani@example.com', kpj: '21045678001' })
      for (const identifier of [
        'ani@example.com',
        ' ANI@Example.com ',
        '2104 5678 001',
        '2104-5678-001',
      ]) {
        const { sessionToken } = await signedIn(where, { identifier })
        expect(await visitorWith(where, sessionToken, at('08:00:00'))).toMatchObject({
          kind: 'member',
          memberId,
          grade: 'proved',
          signedInAt: at('08:00:00'),
          publicComputer: false,
        })
      }
    })

    test('every failure is the same refusal', async () => {
      const where = await open(database)
      await enrol(where, { email: 'budi@example.com', kpj: '21045678002' })
      await newMember(where, { email: 'tanpa-akun@example.com' })
      await enrol(where, { email: 'keluarga@example.com' })
      await enrol(where, { email: 'keluarga@example.com' })
      for (const wrong of [
        { identifier: 'nobody@example.com' },
        { identifier: '99999999999' },
        { identifier: 'budi@example.com', password: 'wrong' },
        { identifier: 'budi@example.com', password: '' },
        { identifier: 'budi@example.com', password: PASSWORD + 'a'.repeat(1_000_000) },
        { identifier: 'budi@example.com', password: `${PASSWORD}\0` },
        { identifier: 'budi@example.com\0' },
        { identifier: '' },
        { identifier: 'a'.repeat(1_000_000) },
        { identifier: "' or 1=1 --" },
        { identifier: 'tanpa-akun@example.com' },
        { identifier: 'keluarga@example.com' }, // two members share it: it names neither
      ]) {
        expect(await signIn(where, attempt(wrong))).toEqual({
          ok: false,
          refusal: { kind: 'no-match' },
        })
      }
    })

    test('a failure is not written into the member’s history; a sign-in and a sign-out are', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'citra@example.com' })
      await signIn(where, attempt({ identifier: 'citra@example.com', password: 'wrong' }))
      const { sessionToken } = await signedIn(where, { identifier: 'citra@example.com' })
      await signOut(where, sessionToken, at('08:10:00'))
      const { rows } = await sql<{ action: string; actor_kind: string }>`
        select action, actor_kind from audit.entry where member_id = ${memberId} order by seq
      `.execute(where.db)
      expect(rows).toEqual([
        { action: 'account-created', actor_kind: 'system' },
        { action: 'signed-in', actor_kind: 'member' },
        { action: 'signed-out', actor_kind: 'member' },
      ])
      expect(await verifyChain(where.db, memberId)).toEqual({ ok: true, entries: 3n })
    })

    test('the secret of a session and of a device is stored nowhere, only its hash', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'dewi@example.com' })
      const { sessionToken, deviceCookie } = await signedIn(where, {
        identifier: 'dewi@example.com',
      })
      const { rows } = await sql<{ token_hash: Uint8Array; device_hash: Uint8Array; all: string }>`
        select token_hash, device_hash, row_to_json(s)::text as all
          from identity.session s
         where member_id = ${memberId}
      `.execute(where.db)
      const secret = sessionToken.split('.')[1] ?? ''
      const [row] = rows
      expect(Buffer.from(row?.token_hash ?? [])).toEqual(hashOf(secret))
      expect(Buffer.from(row?.device_hash ?? [])).toEqual(hashOf(deviceCookie ?? ''))
      expect(row?.all).not.toContain(secret)
      expect(row?.all).not.toContain(Buffer.from(secret, 'base64url').toString('hex'))
    })

    test('the sign-in before this one is shown, with its device', async () => {
      const where = await open(database)
      await enrol(where, { email: 'eka@example.com' })
      const identifier = 'eka@example.com'
      const first = await signedIn(where, { identifier })
      const second = await signedIn(where, { identifier, now: at('09:30:00'), userAgent: 'curl/8' })
      const third = await signedIn(where, { identifier, now: at('09:40:00') })
      const shown = async (token: string, now: Instant) => {
        const visitor = await visitorWith(where, token, now)
        if (visitor.kind !== 'member') throw new Error(visitor.kind)
        return previousSignIn(where.db, {
          memberId: visitor.memberId,
          tokenHash: visitor.sessionId,
        })
      }
      expect(await visitorWith(where, first.sessionToken, at('09:40:00'))).toEqual({
        kind: 'nobody',
      })
      expect(await shown(second.sessionToken, at('09:40:00'))).toEqual({
        at: at('08:00:00'),
        deviceName: 'Chrome|Android',
      })
      expect(await shown(third.sessionToken, at('09:40:00'))).toEqual({
        at: at('09:30:00'),
        deviceName: '|',
      })
    })

    test('at the first sign-in there is none before it', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'fajar@example.com' })
      const { sessionToken } = await signedIn(where, { identifier: 'fajar@example.com' })
      const tokenHash = hashOf(sessionToken.split('.')[1] ?? '')
      expect(await previousSignIn(where.db, { memberId, tokenHash })).toBeUndefined()
    })

    test('fifty at once for one member all succeed, and the history holds each once', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'gita@example.com' })
      const patient = {
        ...where,
        passwords: createPasswords(keys.pepper, { longestWaitMs: 60_000 }),
      }
      const results = await Promise.all(
        Array.from({ length: 50 }, () => signedIn(patient, { identifier: 'gita@example.com' })),
      )
      expect(new Set(results.map(({ sessionToken }) => sessionToken)).size).toBe(50)
      expect(await countOf(where, 'session', memberId)).toBe(50n)
      expect(await countOf(where, 'device', memberId)).toBe(50n)
      expect(await verifyChain(where.db, memberId)).toEqual({ ok: true, entries: 51n })
    })

    test('a hash of older cost is renewed by signing in, and the password goes on working', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'made@example.com' })
      const { secret } = keys.pepper()
      const cheap = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, secret })
      await sql`
        update identity.account set password_hash = ${cheap} where member_id = ${memberId}
      `.execute(where.db)
      await signedIn(where, { identifier: 'made@example.com' })
      const { rows } = await sql<{ password_hash: string }>`
        select password_hash from identity.account where member_id = ${memberId}
      `.execute(where.db)
      expect(rows[0]?.password_hash).toContain('$m=19456,t=2,p=1$')
      await signedIn(where, { identifier: 'made@example.com' })
    })

    test('too many at once is refused with a time to come back; a known device gets in', async () => {
      const where = await open(database)
      await enrol(where, { email: 'nur@example.com' })
      const identifier = 'nur@example.com'
      const { deviceCookie } = await signedIn(where, { identifier })
      const { passwords, leave } = crowdedPasswords(keys, '203.0.113.7')
      const crowded = { ...where, passwords }
      const busy = { ok: false, refusal: { kind: 'busy', retryAfterSeconds: 1 } }
      expect(await signIn(crowded, attempt({ identifier }))).toEqual(busy)
      const elsewhere = newSecret() // a device of somebody else is a stranger here
      expect(await signIn(crowded, attempt({ identifier, deviceCookie: elsewhere }))).toEqual(busy)
      expect(await signIn(crowded, attempt({ identifier, deviceCookie }))).toMatchObject({
        ok: true,
      })
      await leave()
    })
  })
})
