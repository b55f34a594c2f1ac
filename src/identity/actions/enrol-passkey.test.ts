import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { Authenticator, type Deceit } from '#test/authenticator'
import { eachDatabase } from '#test/databases'
import { added, challengeAt, passkeySignIn, RP, withPasskeys } from '#test/passkeys'
import { at, later, open } from '#test/sign-in'
import { beginEnrolment, enrolPasskey } from './enrol-passkey.ts'
import { readPasskeys } from './read-passkeys.ts'
import { removePasskey } from './remove-passkey.ts'
import { renamePasskey } from './rename-passkey.ts'

const NOW = at('08:00:00')
const network = '203.0.113.7'
const hashOf = (id: string) => Buffer.from(id, 'base64url')

describe('the passkeys of a member', () => {
  eachDatabase((_kind, database) => {
    const member = async (name: string, password?: string) => {
      const where = await open(database)
      const account = { email: `${name}@example.com`, ...(password && { password }) }
      return { where, memberId: await enrol(where, account) }
    }

    test('one that is added is listed with its name, its age and where it is kept', async () => {
      const { where, memberId } = await member('ani')
      const { options, result } = await added(where, memberId)
      expect(result.ok).toBe(true)
      expect(options).toMatchObject({
        rp: { id: 'payung.example' },
        user: { name: 'Peserta Rekaan' },
        attestation: 'none',
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      expect(await readPasskeys(where, memberId)).toMatchObject([
        {
          name: 'HP saya',
          canSync: true,
          backedUp: true,
          madeAt: NOW,
          usedAt: undefined,
          copied: false,
          transports: ['internal', 'hybrid'],
        },
      ])
    })

    test('all of a member have one user handle, and each is left out of the next making', async () => {
      const { where, memberId } = await member('budi')
      const first = await added(where, memberId)
      const second = await added(where, memberId)
      expect(second.options.user.id).toBe(first.options.user.id)
      expect(second.options.excludeCredentials).toMatchObject([{ id: first.key.credentialId }])
      expect(Buffer.from(first.options.user.id, 'base64url')).toHaveLength(32)
    })

    test('the database holds neither its name nor the challenge in the clear', async () => {
      const { where, memberId } = await member('citra')
      const { options } = await added(where, memberId, { name: 'HP Bu Siti' })
      const { rows } = await sql<{ all: string }>`
        select string_agg(p::text, '') || (select string_agg(c::text, '') from identity.spent_challenge c) as all
          from identity.passkey p
      `.execute(where.db)
      for (const text of ['HP Bu Siti', options.challenge]) {
        expect(rows[0]?.all).not.toContain(text)
        expect(rows[0]?.all).not.toContain(Buffer.from(text).toString('hex'))
      }
    })

    test('every lie is refused and adds nothing', async () => {
      const { where, memberId } = await member('dewi')
      const lies: readonly (readonly [Deceit, string])[] = [
        [{ origin: 'https://payung.example.org' }, 'passkey-invalid'],
        [{ rpId: 'example' }, 'passkey-invalid'],
        [{ type: 'webauthn.get' }, 'passkey-invalid'],
        [{ crossOrigin: true }, 'passkey-invalid'],
        [{ unverified: true }, 'passkey-invalid'],
        [{ id: 'AAAA' }, 'passkey-invalid'],
        [{ challenge: 'AAAA' }, 'passkey-stale'],
        [challengeAt(where, NOW), 'passkey-stale'], // for signing in
      ]
      for (const [deceit, refusal] of lies) {
        const { result } = await added(where, memberId, { deceit })
        expect([deceit, result]).toMatchObject([deceit, { ok: false, refusal: { kind: refusal } }])
      }
      expect(await readPasskeys(where, memberId)).toEqual([])
    })

    test('an answer adds once, within ten minutes, and to its own member only', async () => {
      const { where, memberId } = await member('eka')
      const other = await member('fajar')
      const { answer } = await added(where, memberId)
      const services = withPasskeys(where)
      const again = (who: bigint, now = NOW) =>
        enrolPasskey(services, { memberId: who, name: 'x', answer, now })
      const stale = { ok: false, refusal: { kind: 'passkey-stale' } }
      expect(await again(memberId)).toEqual(stale)
      expect(await again(memberId, later(NOW, 10))).toEqual(stale)
      expect(await again(other.memberId)).toEqual(stale)
    })

    test('of fifty at once with one challenge, one is added', async () => {
      const { where, memberId } = await member('gita')
      const services = withPasskeys(where)
      const options = await beginEnrolment(services, { memberId, now: NOW })
      const results = await Promise.all(
        Array.from({ length: 50 }, () => {
          const answer = new Authenticator(RP).create(options)
          return enrolPasskey(services, { memberId, name: 'x', answer, now: NOW })
        }),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await readPasskeys(where, memberId)).toHaveLength(1)
    })

    test('what somebody has already nobody can add', async () => {
      const { where, memberId } = await member('hadi')
      const other = await member('indah')
      const { key } = await added(where, memberId)
      const { result } = await added(where, other.memberId, { key })
      expect(result).toEqual({ ok: false, refusal: { kind: 'passkey-there-already' } })
    })

    test('twenty are enough', async () => {
      const { where, memberId } = await member('joko')
      for (let count = 0; count < 20; count += 1) await added(where, memberId)
      const { result } = await added(where, memberId)
      expect(result).toEqual({ ok: false, refusal: { kind: 'too-many-passkeys' } })
    })

    test('a new name is shown; nobody renames or removes what is not theirs', async () => {
      const { where, memberId } = await member('kartika')
      const other = await member('lestari')
      const { key } = await added(where, memberId)
      const [passkey] = await readPasskeys(where, memberId)
      const hash = hashOf(passkey?.id ?? '')
      const rename = (who: bigint, name: string) =>
        renamePasskey(where, { memberId: who, hash, name, now: NOW })
      expect(await rename(memberId, 'Laptop')).toBe(true)
      expect(await rename(other.memberId, 'Curian')).toBe(false)
      const session = { memberId: other.memberId, tokenHash: hashOf('c2VzaQ') }
      const theft = { session, hash, password: '', network, now: NOW }
      await removePasskey(where, theft)
      expect(await readPasskeys(where, memberId)).toMatchObject([{ name: 'Laptop' }])
      expect(await passkeySignIn(where, key.get(challengeAt(where, NOW)))).toMatchObject({
        ok: true,
      })
    })

    test('the last one goes only with a password of 15 characters', async () => {
      const long = await member('made', 'payung-teduh-2026')
      const short = await member('nur', 'payung-teduh') // 12
      const remove = async ({ where, memberId }: typeof long, password: string) => {
        const [passkey] = await readPasskeys(where, memberId)
        const session = { memberId, tokenHash: hashOf('c2VzaQ') }
        const removal = { session, hash: hashOf(passkey?.id ?? ''), password, network, now: NOW }
        const result = await removePasskey(where, removal)
        return result.ok ? 'removed' : result.refusal.kind
      }
      await added(long.where, long.memberId)
      await added(short.where, short.memberId)
      expect(await remove(long, '')).toBe('password-needed')
      expect(await remove(long, 'bukan-kata-sandinya')).toBe('password-wrong')
      expect(await remove(short, 'payung-teduh')).toBe('password-too-short')
      expect(await remove(long, 'payung-teduh-2026')).toBe('removed')
      expect(await readPasskeys(long.where, long.memberId)).toEqual([])
      expect(await readPasskeys(short.where, short.memberId)).toHaveLength(1)
    })

    test('of two removed at once one is the last', async () => {
      const { where, memberId } = await member('oki')
      await added(where, memberId)
      await added(where, memberId)
      const both = await readPasskeys(where, memberId)
      const session = { memberId, tokenHash: hashOf('c2VzaQ') }
      const results = await Promise.all(
        both.map(({ id }) =>
          removePasskey(where, { session, hash: hashOf(id), password: '', network, now: NOW }),
        ),
      )
      expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    })
  })
})
