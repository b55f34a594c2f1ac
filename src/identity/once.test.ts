import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { enrol, type Installation, installation, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { type Instant, instant } from '#values'
import { proofByCode, type TakeProof } from './actions/prove.ts'
import { beginRecoveryCodes, codesToShow, confirmRecoveryCodes } from './actions/recovery-codes.ts'
import { removeTotp } from './actions/remove-totp.ts'
import { setPassword } from './actions/set-password.ts'
import { beginTotp, confirmTotp, secretToShow } from './actions/set-up-totp.ts'
import { signIn } from './actions/sign-in.ts'
import { verifySignIn } from './actions/verify-sign-in.ts'
import { createCommonPasswords } from './common-passwords.ts'
import { factorsOf } from './factor-store.ts'
import { laneOfDevice } from './proof-lane.ts'
import { takeProofTry } from './proof-tries-store.ts'

const NOW = instant(Date.parse('2026-11-22T08:00:00+07:00'))
const later = (seconds: number) => instant(NOW + seconds * 1000)
const AT_ONCE = 50
const STRANGERS = laneOfDevice(undefined)

/** A member with an authenticator and recovery codes. */
async function withFactors(where: Installation, email: string) {
  const memberId = await enrol(where, { email })
  await beginTotp(where, { memberId, now: NOW })
  const { secret } = (await secretToShow(where, { memberId, now: NOW })) ?? { secret: '' }
  const codeAt = (now: Instant) => new TOTP({ secret }).generate({ timestamp: now })
  await confirmTotp(where, { memberId, now: NOW, typed: codeAt(NOW) })
  await beginRecoveryCodes(where, { memberId, now: NOW })
  const codes = (await codesToShow(where, { memberId, now: NOW }))?.codes ?? []
  await confirmRecoveryCodes(where, { memberId, now: NOW, typed: codes[0] ?? '' })
  return { memberId, codeAt, codes }
}

const browser = {
  userAgent: '',
  sessionCookie: undefined,
  deviceCookie: undefined,
  publicComputer: false,
}

/** As many browsers as asked for, each with the right password, each owing a code. */
async function halves(where: Installation, email: string, count: number, now: Instant) {
  const signedIn = []
  for (let index = 0; index < count; index += 1) {
    const network = '203.0.113.7'
    const attempt = { ...browser, identifier: email, password: PASSWORD, network, now }
    const result = await signIn(where, attempt)
    if (!result.ok || !result.value.owesCode) throw new Error('no code is owed')
    signedIn.push(result.value.sessionToken)
  }
  return signedIn
}

const succeeded = (results: readonly { readonly ok: boolean }[]) =>
  results.filter(({ ok }) => ok).length

describe('a code is validated and used up in one step', () => {
  eachDatabase((_kind, database) => {
    const open = async () => installation((await database()).db)

    test(`of ${AT_ONCE} sign-ins with one recovery code at once, one succeeds`, async () => {
      const where = await open()
      const { memberId, codes } = await withFactors(where, 'ayu@example.com')
      const tokens = await halves(where, 'ayu@example.com', AT_ONCE, later(60))
      const results = await Promise.all(
        tokens.map((sessionCookie) =>
          verifySignIn(where, {
            browser: { ...browser, sessionCookie, now: later(60) },
            code: codes[3] ?? '',
            trust: false,
          }),
        ),
      )
      expect(succeeded(results)).toBe(1)
      expect((await factorsOf(where.db, memberId)).recoveryCodesLeft).toBe(9)
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
    })

    test(`of ${AT_ONCE} uses of one app code at once, one succeeds`, async () => {
      const where = await open()
      const { memberId, codeAt } = await withFactors(where, 'bima@example.com')
      const now = later(60)
      // Beyond ten the count of tries would refuse them already: here each proof was looked at before any was taken.
      const takes: TakeProof[] = []
      for (let index = 0; index < 10; index += 1) {
        const take = await proofByCode(where, {
          memberId,
          lane: STRANGERS,
          typed: codeAt(now),
          now,
        })
        if (take.ok) takes.push(take.value)
      }
      const results = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) => takes[index % 10]).map((take) =>
          where.db.transaction().execute((tx) => take?.(tx) ?? Promise.resolve(undefined)),
        ),
      )
      expect(results.filter((proof) => proof !== undefined)).toEqual([{ way: 'totp' }])
    })

    test(`of ${AT_ONCE} answers of one half-finished sign-in at once, one succeeds, and five are looked at`, async () => {
      const where = await open()
      const { codeAt } = await withFactors(where, 'citra@example.com')
      const now = later(60)
      const [sessionCookie] = await halves(where, 'citra@example.com', 1, now)
      const attempt = {
        browser: { ...browser, sessionCookie, now },
        code: codeAt(now),
        trust: false,
      }
      const results = await Promise.all(
        Array.from({ length: AT_ONCE }, () => verifySignIn(where, attempt)),
      )
      expect(succeeded(results)).toBe(1)
      const wrong = results.filter((result) => !result.ok && result.refusal.kind === 'wrong-code')
      expect(wrong.length).toBeLessThanOrEqual(5)
    })

    test('a password of twelve characters never stands alone: the app goes, or the password comes, not both', async () => {
      const where = await open()
      for (const round of [1, 2, 3, 4]) {
        const { memberId } = await withFactors(where, `fajar${round}@example.com`)
        const commonPasswords = createCommonPasswords('/none')
        const session = { memberId, tokenHash: new Uint8Array(32) }
        const removal = { session, typed: PASSWORD, network: '203.0.113.7', now: later(60) }
        const change = { memberId, password: 'kopi-biru-73', now: later(60), by: 'change' } as const
        const [set, removed] = await Promise.all([
          setPassword(
            { ...where, commonPasswords },
            { ...change, keptSession: undefined, take: async () => true },
          ),
          removeTotp(where, removal),
        ])
        const { totpSince } = await factorsOf(where.db, memberId)
        expect([set.ok, totpSince !== undefined]).toEqual(set.ok ? [true, true] : [false, false])
        expect(removed.ok).toBe(!set.ok)
      }
    })

    test('tries are counted exactly, however many come at once', async () => {
      const where = await open()
      const memberId = await enrol(where, { email: 'dewi@example.com' })
      const tries = await Promise.all(
        Array.from({ length: AT_ONCE }, () =>
          takeProofTry(where.db, { memberId, lane: STRANGERS, now: NOW }),
        ),
      )
      expect(tries.filter((from) => from === undefined)).toHaveLength(10)
      const next = async (minutes: number) =>
        takeProofTry(where.db, { memberId, lane: STRANGERS, now: later(minutes * 60) })
      expect(await next(14)).toBe(later(15 * 60))
      expect(await next(15)).toBeUndefined()
      expect(await next(44)).toBe(later(45 * 60)) // the wait has doubled to 30 minutes
      expect(await next(45)).toBeUndefined()
    })

    test('a set of recovery codes is confirmed once', async () => {
      const where = await open()
      const memberId = await enrol(where, { email: 'eka@example.com' })
      await beginRecoveryCodes(where, { memberId, now: NOW })
      const typed = (await codesToShow(where, { memberId, now: NOW }))?.codes[0] ?? ''
      const results = await Promise.all(
        Array.from({ length: 5 }, () => confirmRecoveryCodes(where, { memberId, now: NOW, typed })),
      )
      expect(succeeded(results)).toBe(1)
      expect((await factorsOf(where.db, memberId)).recoveryCodesLeft).toBe(10)
    })
  })
})
