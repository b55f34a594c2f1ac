import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyChain } from '#platform/audit'
import { crowdedPasswords, enrol } from '#test/accounts'
import { Authenticator, type Deceit } from '#test/authenticator'
import { eachDatabase } from '#test/databases'
import { added, challengeAt, passkeySignIn, RP } from '#test/passkeys'
import { at, countOf, keys, later, open, signedIn, visitorWith } from '#test/sign-in'
import { newChallenge } from '../passkey-challenge.ts'
import { previousSignIn } from '../session-store.ts'
import { readPasskeys } from './read-passkeys.ts'
import { removePasskey } from './remove-passkey.ts'

const NOW = at('08:00:00')

describe('signing in with a passkey', () => {
  eachDatabase((kind, database) => {
    const holder = async (name: string, key?: Authenticator) => {
      const where = await open(database)
      const memberId = await enrol(where, { email: `${name}@example.com` })
      const made = await added(where, memberId, key && { key })
      return { where, memberId, key: made.key }
    }

    test('opens the same session as a password, on the same device', async () => {
      const { where, memberId, key } = await holder('ani')
      const before = await signedIn(where, { identifier: 'ani@example.com' })
      const answer = key.get(challengeAt(where, NOW))
      const { deviceCookie } = before
      const now = at('08:05:00')
      const result = await passkeySignIn(where, answer, { deviceCookie, now })
      if (!result.ok) throw new Error(result.refusal.kind)
      expect(result.value.deviceCookie).toBe(deviceCookie)
      const visitor = await visitorWith(where, result.value.sessionToken, now)
      expect(visitor).toMatchObject({
        kind: 'member',
        memberId,
        grade: 'proved',
        signedInAt: now,
        publicComputer: false,
      })
      if (visitor.kind !== 'member') throw new Error(visitor.kind)
      const earlier = await previousSignIn(where.db, { memberId, tokenHash: visitor.sessionId })
      expect(earlier).toEqual({ at: NOW, deviceName: 'Chrome|Android' })
      expect(await countOf(where, 'device', memberId)).toBe(1n)
      // account-created, passkey-added, signed-in twice
      expect(await verifyChain(where.db, memberId)).toEqual({ ok: true, entries: 4n })
      expect(await readPasskeys(where, memberId)).toMatchObject([{ usedAt: now, backedUp: true }])
    })

    test('on a public computer leaves no device', async () => {
      const { where, memberId, key } = await holder('budi')
      const answer = key.get(challengeAt(where, NOW))
      const result = await passkeySignIn(where, answer, { publicComputer: true })
      expect(result).toMatchObject({ ok: true, value: { deviceCookie: undefined } })
      expect(await countOf(where, 'device', memberId)).toBe(0n)
    })

    test('does not wait for passwords to be checked', async () => {
      const { where, key } = await holder('citra')
      const { passwords, leave } = crowdedPasswords(keys, '203.0.113.7')
      const answer = key.get(challengeAt(where, NOW))
      expect(await passkeySignIn({ ...where, passwords }, answer)).toMatchObject({ ok: true })
      await leave()
    })

    test('every lie is refused and opens nothing', async () => {
      const { where, memberId, key } = await holder('dewi')
      const stranger = await holder('orang-lain')
      const lies: readonly (readonly [Deceit, string])[] = [
        [{ origin: 'https://payung.example.org' }, 'passkey-invalid'],
        [{ origin: 'http://payung.example' }, 'passkey-invalid'],
        [{ rpId: 'example' }, 'passkey-invalid'],
        [{ type: 'webauthn.create' }, 'passkey-invalid'],
        [{ crossOrigin: true }, 'passkey-invalid'],
        [{ unverified: true }, 'passkey-invalid'],
        [{ otherKey: true }, 'passkey-invalid'],
        [{ canSync: false }, 'passkey-invalid'],
        [{ id: stranger.key.credentialId }, 'passkey-unknown'],
        [{ userHandle: stranger.key.userHandle }, 'passkey-unknown'],
        [{ id: 'AAAA' }, 'passkey-unknown'],
        [{ challenge: 'AAAA' }, 'passkey-stale'],
        [{ challenge: newChallenge(keys, { enrolmentOf: memberId }, NOW) }, 'passkey-stale'],
      ]
      for (const [deceit, refusal] of lies) {
        const result = await passkeySignIn(where, key.get(challengeAt(where, NOW), deceit))
        expect([deceit, result]).toMatchObject([deceit, { ok: false, refusal: { kind: refusal } }])
      }
      expect(await countOf(where, 'session', memberId)).toBe(0n)
    })

    test('what is no answer of a passkey is refused', async () => {
      const where = await open(database)
      const refused = { ok: false, refusal: { kind: 'passkey-invalid' } }
      for (const answer of ['', '{}', 'null', '[]', '"x"', '{"id":1}', 'x'.repeat(50_000)])
        expect(await passkeySignIn(where, answer)).toEqual(refused)
    })

    test('a challenge signs in once, and not after ten minutes', async () => {
      const { where, key } = await holder('eka')
      const stale = { ok: false, refusal: { kind: 'passkey-stale' } }
      const answer = key.get(challengeAt(where, NOW))
      expect(await passkeySignIn(where, answer)).toMatchObject({ ok: true })
      expect(await passkeySignIn(where, answer)).toEqual(stale)
      const late = key.get(challengeAt(where, NOW))
      expect(await passkeySignIn(where, late, { now: later(NOW, 10) })).toEqual(stale)
    })

    test('nor a second member, who answers the same challenge', async () => {
      const [one, two] = [await holder('fajar'), await holder('gita')]
      const challenge = challengeAt(one.where, NOW)
      expect(await passkeySignIn(one.where, one.key.get(challenge))).toMatchObject({ ok: true })
      expect(await passkeySignIn(one.where, two.key.get(challenge))).toMatchObject({
        refusal: { kind: 'passkey-stale' },
      })
    })

    test('of fifty at once with one challenge, one succeeds', async () => {
      const { where, memberId, key } = await holder('hadi', new Authenticator(RP, { count: 1 }))
      const answer = key.get(challengeAt(where, NOW))
      const results = await Promise.all(
        Array.from({ length: 50 }, () => passkeySignIn(where, answer)),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(results.filter((one) => !one.ok && one.refusal.kind === 'passkey-stale')).toHaveLength(
        49,
      )
      expect(await countOf(where, 'session', memberId)).toBe(1n)
      expect(await readPasskeys(where, memberId)).toMatchObject([{ copied: false }])
    })

    test('fifty at once with challenges of their own all succeed', async () => {
      const { where, memberId, key } = await holder('indah')
      const results = await Promise.all(
        Array.from({ length: 50 }, () => passkeySignIn(where, key.get(challengeAt(where, NOW)))),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(50)
      expect(await verifyChain(where.db, memberId)).toEqual({ ok: true, entries: 52n })
    })

    test('a count that does not grow betrays a copy: neither signs in again', async () => {
      const { where, memberId, key } = await holder('joko', new Authenticator(RP, { count: 5 }))
      const use = (deceit: Deceit = {}) =>
        passkeySignIn(where, key.get(challengeAt(where, NOW), deceit))
      expect(await use()).toMatchObject({ ok: true }) // 6
      expect(await use()).toMatchObject({ ok: true }) // 7
      const refused = { ok: false, refusal: { kind: 'passkey-copied' } }
      expect(await use({ count: 7 })).toEqual(refused)
      expect(await use({ count: 90 })).toEqual(refused)
      expect(await readPasskeys(where, memberId)).toMatchObject([{ copied: true }])
      const { rows } = await sql<{ action: string }>`
        select action from audit.entry where member_id = ${memberId} order by seq
      `.execute(where.db)
      expect(rows.map(({ action }) => action)).toEqual([
        'account-created',
        'passkey-added',
        'signed-in',
        'signed-in',
        'passkey-copied',
      ])
    })

    test('a count that falls back to zero betrays a copy too', async () => {
      const { where, key } = await holder('kartika', new Authenticator(RP, { count: 5 }))
      const result = await passkeySignIn(where, key.get(challengeAt(where, NOW), { count: 0 }))
      expect(result).toEqual({ ok: false, refusal: { kind: 'passkey-copied' } })
    })

    test('a removed passkey is refused by its name, so that its manager can forget it', async () => {
      const { where, memberId, key } = await holder('lestari')
      await added(where, memberId, { key: new Authenticator(RP) })
      const passkeys = await readPasskeys(where, memberId)
      const passkey = passkeys.find(({ credentialId }) => credentialId === key.credentialId)
      const hash = Buffer.from(passkey?.id ?? '', 'base64url')
      const network = '203.0.113.7'
      const session = { memberId, tokenHash: new Uint8Array(32) }
      await removePasskey(where, { session, hash, password: '', network, now: NOW })
      expect(await passkeySignIn(where, key.get(challengeAt(where, NOW)))).toEqual({
        ok: false,
        refusal: { kind: 'passkey-unknown', credentialId: key.credentialId },
      })
    })

    test('used challenges are forgotten once they are too old anyway', async () => {
      const { where, key } = await holder(`made-${kind}`)
      await passkeySignIn(where, key.get(challengeAt(where, NOW)))
      const now = later(NOW, 60)
      await passkeySignIn(where, key.get(challengeAt(where, now)), { now })
      const { rows } = await sql<{ count: bigint }>`
        select count(*) as count from identity.spent_challenge
      `.execute(where.db)
      expect(rows[0]?.count).toBe(1n)
    })
  })
})
