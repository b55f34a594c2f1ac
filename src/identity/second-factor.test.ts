import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { codeAt, codesIn, makeCodes, merged, setUpApp } from '#test/factors'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const PAGE = '/contributions'

describe('signing in with a second factor', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    /** The right password, in a browser with `jar`: what it keeps while a code is owed. */
    async function half(where: Site, identifier: string, jar = '') {
      const answer = await signIn(where, { identifier, next: PAGE }, { cookie: jar })
      expect(answer.headers.location).toBe('/login/verify?next=%2Fcontributions')
      return merged(jar, cookiesOf(answer))
    }

    test('the right password leads to the code, and opens nothing by itself', async () => {
      const where = await open()
      await enrol(where, { email: 'ayu@example.com' })
      const { secret } = await setUpApp(where, 'ayu@example.com')
      where.wait(1)
      const cookie = await half(where, 'ayu@example.com')
      expect((await get(where.app, PAGE, { cookie })).headers.location).toMatch(/^\/login\?next=/)
      const page = await get(where.app, '/login/verify?next=%2Fcontributions', { cookie })
      expect(page.body).toContain('<h1>Masukkan kode</h1>')
      expect(page.body).toMatch(/name="code"[^>]*autocomplete="one-time-code"/)
      const code = codeAt(where, secret)
      const done = await post(where.app, '/login/verify', { code, next: PAGE }, { cookie })
      expect([done.statusCode, done.headers.location]).toEqual([303, PAGE])
      expect(
        (await get(where.app, PAGE, { cookie: merged(cookie, cookiesOf(done)) })).statusCode,
      ).toBe(200)
    })

    test('a code that was used is refused, and so is an older one', async () => {
      const where = await open()
      await enrol(where, { email: 'bima@example.com' })
      const { secret } = await setUpApp(where, 'bima@example.com')
      // The code that set the app up is used up with it.
      const cookie = await half(where, 'bima@example.com')
      for (const code of [codeAt(where, secret), codeAt(where, secret, -1)]) {
        const refused = await post(where.app, '/login/verify', { code }, { cookie })
        expect(refused.statusCode).toBe(422)
        expect(refused.body).toContain('KODE-01')
      }
      const code = codeAt(where, secret, 1) // a phone that is one step ahead
      expect((await post(where.app, '/login/verify', { code }, { cookie })).statusCode).toBe(303)
    })

    test('wrong, used, empty and over-long codes are answered alike', async () => {
      const where = await open()
      await enrol(where, { email: 'candra@example.com' })
      const { secret } = await setUpApp(where, 'candra@example.com')
      const pages = new Set<string>()
      const cookie = await half(where, 'candra@example.com')
      for (const code of ['', codeAt(where, secret), '0'.repeat(50_000), 'XXXX-XXXX-XXXXX']) {
        const { statusCode, body } = await post(where.app, '/login/verify', { code }, { cookie })
        pages.add(`${statusCode} ${body.replace(/name="_csrf" value="[^"]*"/, '')}`)
      }
      expect(pages.size).toBe(1)
    })

    test('five wrong codes end the sign-in, also for the right code; the account is not locked', async () => {
      const where = await open()
      await enrol(where, { email: 'dian@example.com' })
      const { secret } = await setUpApp(where, 'dian@example.com')
      where.wait(1)
      const cookie = await half(where, 'dian@example.com')
      for (const expected of ['KODE-01', 'KODE-01', 'KODE-01', 'KODE-01', 'KODE-02']) {
        const { body } = await post(where.app, '/login/verify', { code: '000000' }, { cookie })
        expect(body).toContain(expected)
      }
      const code = codeAt(where, secret)
      const late = await post(where.app, '/login/verify', { code }, { cookie })
      expect(late.body).toContain('KODE-03')
      expect(late.cookies).toMatchObject([{ name: '__Host-payung', value: '' }])
      const again = await half(where, 'dian@example.com')
      const done = await post(where.app, '/login/verify', { code }, { cookie: again })
      expect(done.statusCode).toBe(303)
    })

    test('guessing beyond ten is refused whatever is guessed; a recovery code still works', async () => {
      const where = await open()
      await enrol(where, { email: 'eka@example.com' })
      const { secret, cookie: member } = await setUpApp(where, 'eka@example.com')
      const [recovery = ''] = await makeCodes(where, member)
      where.wait(1)
      for (let sixes = 0; sixes < 2; sixes += 1) {
        const cookie = await half(where, 'eka@example.com')
        for (let index = 0; index < 5; index += 1)
          await post(where.app, '/login/verify', { code: '000000' }, { cookie })
      }
      const cookie = await half(where, 'eka@example.com')
      const right = await post(
        where.app,
        '/login/verify',
        { code: codeAt(where, secret) },
        { cookie },
      )
      expect(right.body).toContain('KODE-01')
      const printed = await post(where.app, '/login/verify', { code: recovery }, { cookie })
      expect(printed.statusCode).toBe(303)
      const later = await half(where, 'eka@example.com')
      where.wait(16)
      const fresh = await half(where, 'eka@example.com', later)
      const code = codeAt(where, secret)
      expect((await post(where.app, '/login/verify', { code }, { cookie: fresh })).statusCode).toBe(
        303,
      )
    })

    test('a known device has tries of its own; beyond them it is told how long it waits, and what works now', async () => {
      const where = await open()
      await enrol(where, { email: 'lina@example.com' })
      const { secret, cookie: member } = await setUpApp(where, 'lina@example.com')
      const [recovery = ''] = (await makeCodes(where, member)).slice(1)
      const device = member.split('; ').find((pair) => pair.includes('-device=')) ?? ''
      where.wait(1)
      const wrong = async (cookie: string) =>
        post(where.app, '/login/verify', { code: '000000' }, { cookie })
      for (const jar of ['', '', '']) {
        const cookie = await half(where, 'lina@example.com', jar)
        for (let n = 0; n < 5; n += 1) await wrong(cookie)
      }
      const own = await half(where, 'lina@example.com', device)
      const code = codeAt(where, secret)
      expect((await post(where.app, '/login/verify', { code }, { cookie: own })).statusCode).toBe(
        303,
      )
      for (const _twice of [1, 2]) {
        const cookie = await half(where, 'lina@example.com', device)
        for (let n = 0; n < 5; n += 1) await wrong(cookie)
      }
      const cookie = await half(where, 'lina@example.com', device)
      const told = await wrong(cookie)
      expect([told.statusCode, told.headers['retry-after']]).toEqual([429, '900'])
      expect(told.body).toContain('KODE-11')
      const spare = await post(where.app, '/login/verify', { code: recovery }, { cookie })
      expect(spare.statusCode).toBe(303)
    })

    test('ten minutes after the password, or in another browser, there is nothing to give a code to', async () => {
      const where = await open()
      await enrol(where, { email: 'fitri@example.com' })
      const { secret } = await setUpApp(where, 'fitri@example.com')
      where.wait(1)
      const cookie = await half(where, 'fitri@example.com')
      const elsewhere = await get(where.app, '/login/verify')
      expect([elsewhere.statusCode, elsewhere.headers.location]).toEqual([303, '/login'])
      where.wait(10)
      const code = codeAt(where, secret)
      const late = await post(where.app, '/login/verify', { code, next: PAGE }, { cookie })
      expect(late.statusCode).toBe(422)
      expect(late.body).toContain('KODE-03')
      expect(late.body).toContain('href="/login?next=%2Fcontributions"')
    })

    test('a form from another site tries no code and shows nothing of what it sent', async () => {
      const where = await open()
      await enrol(where, { email: 'gita@example.com' })
      await setUpApp(where, 'gita@example.com')
      const cookie = await half(where, 'gita@example.com')
      const headers = { 'sec-fetch-site': 'cross-site' }
      const form = { code: '123456', next: PAGE }
      const foreign = await post(where.app, '/login/verify', form, { cookie, headers })
      expect(foreign.statusCode).toBe(403)
      expect(foreign.body).toContain('MASUK-04')
      expect(foreign.body).not.toContain('123456')
      expect(foreign.body).not.toContain(PAGE)
      const stale = await post(where.app, '/login/verify', form, { cookie, headers: {} })
      expect(stale.statusCode).toBe(422)
      expect(stale.body).toContain('KODE-07')
      expect(stale.body).not.toContain('123456')
    })

    test('two tabs that both gave the password both come in', async () => {
      const where = await open()
      await enrol(where, { email: 'hadi@example.com' })
      const { secret } = await setUpApp(where, 'hadi@example.com')
      where.wait(1)
      const first = await half(where, 'hadi@example.com')
      const second = await half(where, 'hadi@example.com', first)
      const code = codeAt(where, secret)
      const done = await post(where.app, '/login/verify', { code }, { cookie: second })
      const cookie = merged(second, cookiesOf(done))
      const other = await post(where.app, '/login/verify', { code, next: PAGE }, { cookie })
      expect([other.statusCode, other.headers.location]).toEqual([303, PAGE])
      // A third tab gives only its password: this browser has proved the member already.
      const third = await signIn(where, { identifier: 'hadi@example.com' }, { cookie })
      expect(third.headers.location).toBe('/home')
    })

    test('a recovery code signs in once, and the member is told how many are left', async () => {
      const where = await open()
      await enrol(where, { email: 'indah@example.com' })
      const { cookie: member } = await setUpApp(where, 'indah@example.com')
      const codes = await makeCodes(where, member)
      expect(codes).toHaveLength(10)
      where.told.length = 0
      const [, code = ''] = codes
      const typed = code.toLowerCase().replaceAll('-', ' ')
      const cookie = await half(where, 'indah@example.com')
      const asked = await get(where.app, '/login/verify?way=recovery', { cookie })
      expect(asked.body).toContain('Kode cadangan')
      const done = await post(where.app, '/login/verify', { code: typed }, { cookie })
      expect(done.statusCode).toBe(303)
      expect(where.told).toMatchObject([
        { kind: 'recovery-code-used', facts: { left: '9' } },
        { kind: 'new-device' },
      ])
      const again = await half(where, 'indah@example.com')
      expect((await post(where.app, '/login/verify', { code }, { cookie: again })).body).toContain(
        'KODE-01',
      )
    })

    test('a new set of codes replaces the old one only when one of it was typed', async () => {
      const where = await open()
      await enrol(where, { email: 'joko@example.com' })
      const { cookie: member } = await setUpApp(where, 'joko@example.com')
      const [old = '', spare = ''] = await makeCodes(where, member)
      const path = '/security/recovery-codes'
      await post(where.app, path, {}, { cookie: member })
      const shown = await get(where.app, `${path}/confirmation`, { cookie: member })
      const again = await get(where.app, `${path}/confirmation`, { cookie: member })
      expect(codesIn(again.body)).toEqual(codesIn(shown.body))
      const wrong = await post(where.app, `${path}/confirmation`, { code: old }, { cookie: member })
      expect([wrong.statusCode, wrong.body.includes('KODE-01')]).toEqual([422, true])
      const before = await half(where, 'joko@example.com')
      const stillGood = await post(where.app, '/login/verify', { code: spare }, { cookie: before })
      expect(stillGood.statusCode).toBe(303)
      await makeCodes(where, member)
      const after = await half(where, 'joko@example.com')
      const dead = await post(where.app, '/login/verify', { code: old }, { cookie: after })
      expect(dead.body).toContain('KODE-01')
    })
  })
})
