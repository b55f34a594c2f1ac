import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { moneyHeldUntil } from '#members'
import { verifyChain } from '#platform/audit'
import type { Db } from '#platform/db'
import { enrol } from '#test/accounts'
import { secretsIn } from '#test/at-rest'
import { addContact } from '#test/contacts'
import { eachDatabase, everyRow } from '#test/databases'
import { freezeWith, makeFreezeCode, wordsIn } from '#test/freezing'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { changeFactor } from './actions/change-factor.ts'
import { freeze } from './actions/freeze.ts'
import { factorsOf } from './factor-store.ts'
import { frozenSince } from './freeze-store.ts'
import { PASSPHRASE_WORDS } from './passphrase-words.ts'
import { replaceRecoveryCodes } from './recovery-store.ts'

const HASH = { hash: new Uint8Array(32).fill(3), keyVersion: 1 }
const withoutToken = (html: string) => html.replace(/name="_csrf" value="[^"]*"/, '')

describe('the freeze code', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    async function member(where: Site, email: string) {
      const memberId = await enrol(where, { email })
      await addContact(where, memberId, { kind: 'email', value: email })
      const cookie = cookiesOf(await signIn(where, { identifier: email }))
      return { memberId, cookie, code: await makeFreezeCode(where, cookie) }
    }
    const isIn = async (where: Site, cookie: string) =>
      (await get(where.app, '/contributions', { cookie })).statusCode === 200

    test('is shown only after a fresh proof, and is nowhere in the database', async () => {
      const where = await open()
      const { cookie, code } = await member(where, 'ayu@example.com')
      expect(code.split(' ')).toHaveLength(9)
      where.wait(14)
      await get(where.app, '/security', { cookie })
      where.wait(2)
      for (const path of ['/security/freeze/code', '/security/freeze/kept-code'])
        expect((await post(where.app, path, {}, { cookie })).headers.location).toMatch(
          /^\/verify-again/,
        )
      const values = await everyRow(where.db)
      const own = [{ what: 'the code', value: code }]
      expect(secretsIn(values, own)).toEqual([])
      const planted = JSON.stringify({ hash: `\\x${Buffer.from(code).toString('hex')}` })
      expect(secretsIn([...values, planted], own)).toEqual(['the code'])
      expect(where.told.at(-1)).toMatchObject({ kind: 'freeze-code-made' })
    })

    test('freezes without signing in: sessions end, money waits, what is begun is cancelled, all are told', async () => {
      const where = await open()
      const { memberId, cookie, code } = await member(where, 'bima@example.com')
      await post(where.app, '/security/authenticator', {}, { cookie })
      const done = await freezeWith(where, code.toUpperCase().replaceAll(' ', '-'))
      expect([done.statusCode, done.headers.location]).toEqual([303, '/freeze/done'])
      expect(await isIn(where, cookie)).toBe(false)
      expect(await moneyHeldUntil(where.db, memberId)).toBe('until-lifted')
      expect(await frozenSince(where.db, memberId)).toBe(where.now())
      expect(where.told.at(-1)).toMatchObject({ kind: 'frozen', memberId })
      const pending =
        await sql`select totp_id from identity.totp where member_id = ${memberId}`.execute(where.db)
      expect(pending.rows).toEqual([])
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
    })

    test('while frozen no factor is changed and no new code is made; the record can be read', async () => {
      const where = await open()
      const { code } = await member(where, 'citra@example.com')
      await freezeWith(where, code)
      const cookie = cookiesOf(await signIn(where, { identifier: 'citra@example.com' }))
      expect(await isIn(where, cookie)).toBe(true)
      for (const path of [
        '/security/authenticator',
        '/security/recovery-codes',
        '/security/authenticator/removal',
      ]) {
        const page = await get(where.app, path, { cookie })
        expect([path, page.statusCode, page.body.includes('Akun Anda dibekukan')]).toEqual([
          path,
          409,
          true,
        ])
      }
      expect((await post(where.app, '/security/authenticator', {}, { cookie })).statusCode).toBe(
        409,
      )
      const made = await post(where.app, '/security/freeze/code', {}, { cookie })
      expect(made.headers.location).toBe('/security/freeze')
      expect((await get(where.app, '/security/freeze/code', { cookie })).headers.location).toBe(
        '/security/freeze',
      )
      expect((await get(where.app, '/payout', { cookie })).json()).toEqual({
        waits: 'until-lifted',
      })
    })

    test('a factor that is confirmed in the moment of the freeze does not come to be', async () => {
      const where = await open()
      const { memberId, code } = await member(where, 'dewi@example.com')
      await freezeWith(where, code)
      const before = where.told.length
      const change = {
        ...{ memberId, now: where.now(), action: 'recovery-codes-added', fields: [] },
        notice: { kind: 'factor-added', facts: { factor: 'recovery-codes' } } as const,
        // Past the page, which was opened before the freeze.
        change: async (tx: Db) => {
          await replaceRecoveryCodes(tx, { memberId, hashes: [HASH], now: where.now() })
          return true
        },
      }
      expect(await changeFactor(where, change)).toBe(false)
      expect((await factorsOf(where.db, memberId)).recoveryCodesLeft).toBe(0)
      expect(where.told.length).toBe(before)
    })

    test('is burnt by use: of fifty at once one freezes, and later it is as unknown as any other', async () => {
      const where = await open()
      const { memberId, code } = await member(where, 'eka@example.com')
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          freeze(where, { typed: code, network: `198.51.100.${index}`, now: where.now() }),
        ),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
      const replay = await freezeWith(where, code)
      const other = await freezeWith(where, 'abadi acara adik')
      expect([replay.statusCode, other.statusCode]).toEqual([422, 422])
      expect(withoutToken(replay.body)).toBe(withoutToken(other.body))
      expect(replay.body).toContain('BEKU-01')
      // Two words of it: one alone may be part of a word of the page.
      expect(replay.body).not.toContain(code.split(' ').slice(0, 2).join(' '))
    })

    test('a former partner with the old paper is left with nothing', async () => {
      const where = await open()
      const { memberId, cookie, code: old } = await member(where, 'farah@example.com')
      const renewed = await makeFreezeCode(where, cookie)
      expect((await freezeWith(where, old)).statusCode).toBe(422)
      expect(await frozenSince(where.db, memberId)).toBeUndefined()
      expect((await freezeWith(where, renewed)).statusCode).toBe(303)
    })

    test('a code that was shown and not kept does not freeze, and the kept one goes on to', async () => {
      const where = await open()
      const { cookie, code } = await member(where, 'gita@example.com')
      await post(where.app, '/security/freeze/code', {}, { cookie })
      const shown = wordsIn((await get(where.app, '/security/freeze/code', { cookie })).body)
      expect(shown).not.toBe(code)
      expect((await freezeWith(where, shown)).statusCode).toBe(422)
      expect((await freezeWith(where, code)).statusCode).toBe(303)
    })

    test('a stranger who guesses is slowed and has to work, and the right code still freezes', async () => {
      const where = await open()
      const { memberId, code } = await member(where, 'hana@example.com')
      const network = '192.0.2.66'
      const kinds: string[] = []
      const wrong = PASSPHRASE_WORDS.filter((word) => !code.endsWith(` ${word}`)) // no lucky guess
      for (let guess = 0; guess < 40; guess += 1) {
        const typed = code.replace(/\S+$/, wrong[guess] ?? '')
        const done = await freeze(where, { typed, network, now: where.now() })
        kinds.push(done.ok ? 'frozen' : done.refusal.kind)
      }
      expect(kinds.slice(0, 19)).toEqual(Array(19).fill('no-match'))
      expect(kinds.slice(30)).toEqual(Array(10).fill('work')) // 20 an hour
      expect(await frozenSince(where.db, memberId)).toBeUndefined()
      const elsewhere = await freeze(where, {
        typed: code,
        network: '192.0.2.99',
        now: where.now(),
      })
      expect(elsewhere.ok).toBe(true)
    })

    test('the same wrong code again and again is made to wait', async () => {
      const where = await open()
      for (let time = 0; time < 10; time += 1) await freezeWith(where, 'bukan kode')
      const waiting = await freezeWith(where, 'bukan  KODE')
      expect([waiting.statusCode, waiting.headers['retry-after']]).toEqual([429, '30'])
      expect(waiting.body).toContain('BEKU-02')
    })

    test('from another site nothing is frozen', async () => {
      const where = await open()
      const { memberId, code } = await member(where, 'intan@example.com')
      const headers = { 'sec-fetch-site': 'cross-site' }
      expect((await post(where.app, '/freeze', { code }, { headers })).statusCode).toBe(403)
      expect(await frozenSince(where.db, memberId)).toBeUndefined()
    })
  })
})
