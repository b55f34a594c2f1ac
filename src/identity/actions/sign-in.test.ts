import { hash } from '@node-rs/argon2'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import type { Database } from '#platform/db'
import {
  enrol,
  type Installation,
  installation,
  newKeys,
  newMember,
  PASSWORD,
} from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { type Instant, instant, parseInstant } from '#values'
import { createPasswords } from '../passwords.ts'
import { previousSignIn } from '../session-store.ts'
import { hashOf } from '../session-token.ts'
import { recogniseVisitor } from './recognise-visitor.ts'
import { type Attempt, signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

const ANDROID =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'

const at = (time: string): Instant => parseInstant(`2026-11-22T${time}+07:00`) ?? instant(0)
const later = (start: Instant, minutes: number): Instant => instant(start + minutes * 60_000)

const attempt = (changes: Partial<Attempt>): Attempt => ({
  identifier: 'siti@example.com',
  password: PASSWORD,
  publicComputer: false,
  network: '203.0.113.7',
  userAgent: ANDROID,
  sessionCookie: undefined,
  deviceCookie: undefined,
  now: at('08:00:00'),
  ...changes,
})

const keys = newKeys()
const open = async (database: () => Promise<Database>) => installation((await database()).db, keys)

async function signedIn(where: Installation, changes: Partial<Attempt> = {}) {
  const result = await signIn(where, attempt(changes))
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value
}

const visitorWith = async (where: Installation, session: string, now: Instant) =>
  (await recogniseVisitor(where, (name) => (name === 'session' ? session : undefined), now)).visitor

async function countOf(where: Installation, table: 'session' | 'device', memberId: bigint) {
  const { rows } = await sql<{ count: bigint }>`
    select count(*) as count from ${sql.table(`identity.${table}`)} where member_id = ${memberId}
  `.execute(where.db)
  return rows[0]?.count
}

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

    test('signing in again in the same browser ends its old session and keeps the device', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'hadi@example.com' })
      const identifier = 'hadi@example.com'
      const first = await signedIn(where, { identifier })
      const again = { sessionCookie: first.sessionToken, deviceCookie: first.deviceCookie }
      const second = await signedIn(where, { identifier, ...again })
      expect(second.deviceCookie).toBe(first.deviceCookie)
      expect(second.sessionToken).not.toBe(first.sessionToken)
      expect(await countOf(where, 'session', memberId)).toBe(1n)
      expect(await countOf(where, 'device', memberId)).toBe(1n)
      expect(await visitorWith(where, first.sessionToken, at('08:00:00'))).toEqual({
        kind: 'nobody',
      })
    })

    test('signing in as another member in the same browser ends the first one’s session', async () => {
      const where = await open(database)
      await enrol(where, { email: 'indah@example.com' })
      await enrol(where, { email: 'joko@example.com' })
      const indah = await signedIn(where, { identifier: 'indah@example.com' })
      const joko = await signedIn(where, {
        identifier: 'joko@example.com',
        sessionCookie: indah.sessionToken,
        deviceCookie: indah.deviceCookie,
      })
      expect(await visitorWith(where, indah.sessionToken, at('08:00:00'))).toEqual({
        kind: 'nobody',
      })
      // Both stay known in this browser, each by a secret of their own.
      expect(joko.deviceCookie?.split('.')).toHaveLength(2)
      const back = await signedIn(where, {
        identifier: 'indah@example.com',
        deviceCookie: joko.deviceCookie,
      })
      expect(back.deviceCookie).toBe(joko.deviceCookie)
    })

    test('sessions in other browsers live on', async () => {
      const where = await open(database)
      await enrol(where, { email: 'kartika@example.com' })
      const phone = await signedIn(where, { identifier: 'kartika@example.com' })
      await signedIn(where, { identifier: 'kartika@example.com' })
      expect(await visitorWith(where, phone.sessionToken, at('08:05:00'))).toMatchObject({
        kind: 'member',
      })
    })

    test('a public computer is not remembered', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'lestari@example.com' })
      const result = await signedIn(where, {
        identifier: 'lestari@example.com',
        publicComputer: true,
      })
      expect(result.deviceCookie).toBeUndefined()
      expect(await countOf(where, 'device', memberId)).toBe(0n)
      const { sessionToken } = result
      expect(await visitorWith(where, sessionToken, at('08:00:59'))).toMatchObject({
        publicComputer: true,
      })
      // Used within its first minute, so written down at 08:00: over 5 minutes after.
      expect(await visitorWith(where, sessionToken, at('08:05:00'))).toEqual({ kind: 'nobody' })
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
      const { deviceCookie } = await signedIn(where, { identifier: 'nur@example.com' })
      const narrow = createPasswords(keys.pepper, {
        concurrency: 1,
        longestWaitMs: 60,
        expectedMs: 15,
      })
      const crowd = Array.from({ length: 30 }, (_, n) =>
        signIn({ ...where, passwords: narrow }, attempt({ identifier: `x${n}@example.com` })),
      )
      const member = signIn(
        { ...where, passwords: narrow },
        attempt({ identifier: 'nur@example.com', deviceCookie }),
      )
      const refusals = (await Promise.all(crowd)).map((result) => !result.ok && result.refusal)
      expect(refusals).toContainEqual({ kind: 'busy', retryAfterSeconds: 1 })
      expect(await member).toMatchObject({ ok: true })
      await narrow.stop()
    })
  })
})

describe('a session', () => {
  eachDatabase((_kind, database) => {
    test('ends after 15 minutes without use and lives on with use, 12 hours at most', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'putri@example.com' })
      const { sessionToken } = await signedIn(where, { identifier: 'putri@example.com' })
      const start = at('08:00:00')
      for (let minutes = 14; minutes < 12 * 60; minutes += 14) {
        expect(await visitorWith(where, sessionToken, later(start, minutes))).toMatchObject({
          memberId,
        })
      }
      expect(await visitorWith(where, sessionToken, later(start, 12 * 60))).toEqual({
        kind: 'nobody',
      })
      expect(await countOf(where, 'session', memberId)).toBe(0n)

      const idle = await signedIn(where, { identifier: 'putri@example.com' })
      expect(await visitorWith(where, idle.sessionToken, later(start, 15))).toEqual({
        kind: 'nobody',
      })
      // Over is over: the row went, so no clock brings it back.
      expect(await visitorWith(where, idle.sessionToken, start)).toEqual({ kind: 'nobody' })
    })

    test('writes its last use once a minute', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'ratna@example.com' })
      const { sessionToken } = await signedIn(where, { identifier: 'ratna@example.com' })
      const seen = async () => {
        const { rows } = await sql<{ seen_at: Instant }>`
          select seen_at from identity.session where member_id = ${memberId}
        `.execute(where.db)
        return rows[0]?.seen_at
      }
      await visitorWith(where, sessionToken, at('08:00:59'))
      expect(await seen()).toBe(at('08:00:00'))
      await visitorWith(where, sessionToken, at('08:01:00'))
      expect(await seen()).toBe(at('08:01:00'))
    })

    test('is nobody’s with a changed secret, with another member’s seal, or without either', async () => {
      const where = await open(database)
      await enrol(where, { email: 'sari@example.com' })
      await enrol(where, { email: 'tono@example.com' })
      const sari = (await signedIn(where, { identifier: 'sari@example.com' })).sessionToken
      const tono = (await signedIn(where, { identifier: 'tono@example.com' })).sessionToken
      const [sariSeal = '', sariSecret = ''] = sari.split('.')
      const [tonoSeal = '', tonoSecret = ''] = tono.split('.')
      const flipped = `${sariSecret[0] === 'A' ? 'B' : 'A'}${sariSecret.slice(1)}`
      for (const token of [
        `${tonoSeal}.${sariSecret}`, // another member's sealed id with one's own secret
        `${sariSeal}.${tonoSecret}`,
        `${sariSeal}.${flipped}`,
        `${sariSeal}.`,
        `.${sariSecret}`,
        sariSecret,
        `1.${sariSecret}`,
        '',
        `${sari}.x`,
      ]) {
        expect(await visitorWith(where, token, at('08:00:00'))).toEqual({ kind: 'nobody' })
        await signOut(where, token, at('08:00:00'))
      }
      expect(await visitorWith(where, sari, at('08:00:00'))).toMatchObject({ kind: 'member' })
      expect(await visitorWith(where, tono, at('08:00:00'))).toMatchObject({ kind: 'member' })
    })

    test('signing out ends it and no other; twice does no harm', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'umar@example.com' })
      const one = (await signedIn(where, { identifier: 'umar@example.com' })).sessionToken
      const other = (await signedIn(where, { identifier: 'umar@example.com' })).sessionToken
      expect(await signOut(where, one, at('08:01:00'))).toEqual({ publicComputer: false })
      expect(await signOut(where, one, at('08:01:00'))).toEqual({ publicComputer: false })
      expect(await visitorWith(where, one, at('08:01:00'))).toEqual({ kind: 'nobody' })
      expect(await visitorWith(where, other, at('08:01:00'))).toMatchObject({ memberId })
      expect(await verifyChain(where.db, memberId)).toEqual({ ok: true, entries: 4n })
    })

    test('on a public computer is known for one even when it is over already', async () => {
      const where = await open(database)
      await enrol(where, { email: 'vina@example.com' })
      const { sessionToken } = await signedIn(where, {
        identifier: 'vina@example.com',
        publicComputer: true,
      })
      expect(await visitorWith(where, sessionToken, at('09:00:00'))).toEqual({ kind: 'nobody' })
      expect(await signOut(where, sessionToken, at('09:00:00'))).toEqual({ publicComputer: true })
    })

    test('what is over is swept away by the member’s next sign-in', async () => {
      const where = await open(database)
      const memberId = await enrol(where, { email: 'wati@example.com' })
      const identifier = 'wati@example.com'
      await signedIn(where, { identifier })
      await signedIn(where, { identifier, now: at('08:01:00') })
      await signedIn(where, { identifier, now: at('08:15:00') })
      expect(await countOf(where, 'session', memberId)).toBe(2n) // of 08:01 and 08:15
    })
  })
})
