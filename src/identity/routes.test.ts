import { afterAll, describe, expect, test } from 'vitest'
import { crowdedPasswords, enrol, newMember, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { cookiesOf, type Form, get, keys, type Site, signIn, site } from '#test/sign-in-site'
import { createPasswords, type Passwords } from './index.ts'

/** A page without what differs every time: tokens, the passkeys' challenge, and what was typed. */
const bare = (html: string) =>
  html
    .replace(/name="_csrf" value="[^"]*"/g, '')
    .replace(/data-passkey-sign-in="[^"]*"/, '')
    .replace(/(name="identifier"[^>]*) value(="[^"]*")?/, '$1')

describe('the sign-in page', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    const open = async (passwords?: Passwords) => {
      const where = await site(await database(), passwords)
      opened.push(where)
      return where
    }
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })

    test('asks for identifier and password and says which site is ours', async () => {
      const { app } = await open()
      const answer = await get(app, '/login')
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain('<h1>Masuk</h1>')
      expect(answer.body).toContain('Pastikan ini situs yang benar')
      expect(answer.body).toContain('<strong>payung.example</strong>')
      expect(answer.body).toMatch(
        /<input[^>]*name="identifier"[^>]*autocomplete="username webauthn"/,
      )
      expect(answer.body).toMatch(
        /<input[^>]*name="password"[^>]*type="password"[^>]*autocomplete="current-password"/,
      )
      expect(answer.body).toContain('name="publicComputer"')
      expect(answer.body).not.toContain('<script')
      const english = await get(app, '/login', { headers: { 'accept-language': 'en' } })
      expect(english.body).toContain('<h1>Sign in</h1>')
      expect(english.body).toContain('Make sure this is the right site')
    })

    test('a right password gives a session, a device and the way home', async () => {
      const where = await open()
      const memberId = await enrol(where, { email: 'ayu@example.com', kpj: '31045678001' })
      const answer = await signIn(where, { identifier: '3104 5678 001' })
      expect(answer.statusCode).toBe(303)
      expect(answer.headers.location).toBe('/home')
      const common = { path: '/', httpOnly: true, secure: true, sameSite: 'Lax' }
      expect(answer.cookies).toEqual([
        { name: '__Host-payung', value: expect.any(String), maxAge: 43_200, ...common }, // 12 h
        { name: '__Host-payung-device', value: expect.any(String), maxAge: 34_560_000, ...common }, // 400 days
      ])
      const inside = await get(where.app, '/contributions', { cookie: cookiesOf(answer) })
      expect(inside.json()).toEqual({ memberId: String(memberId) })
    })

    test('on a public computer the session is all that is kept, until the browser closes', async () => {
      const where = await open()
      await enrol(where, { email: 'bayu@example.com' })
      const answer = await signIn(where, { identifier: 'bayu@example.com', publicComputer: 'on' })
      expect(answer.statusCode).toBe(303)
      expect(answer.cookies).toEqual([
        {
          name: '__Host-payung',
          value: expect.any(String),
          path: '/',
          httpOnly: true,
          secure: true,
          sameSite: 'Lax',
        },
      ])
    })

    test('every failure has the same status, the same headers and the same page', async () => {
      const where = await open()
      await enrol(where, { email: 'cahya@example.com', kpj: '31045678003' })
      await newMember(where, { email: 'tanpa-akun@example.org' })
      const attempts: readonly Form[] = [
        { identifier: 'cahya@example.com', password: 'wrong' },
        { identifier: 'cahya@example.com', password: '' },
        { identifier: 'cahya@example.com', password: 'x'.repeat(129) },
        { identifier: 'cahya@example.com', password: `${PASSWORD} ` },
        { identifier: '31045678003', password: 'wrong' },
        { identifier: 'tanpa-akun@example.org' },
        { identifier: 'unknown@example.com' },
        { identifier: '99999999999' },
        { identifier: 'not an identifier' },
        { identifier: 'x'.repeat(300) },
        { identifier: '' },
        { identifier: '', password: '' },
      ]
      const answers = []
      for (const form of attempts) {
        const { statusCode, headers, body, cookies } = await signIn(where, form)
        const { date: _, 'set-cookie': __, 'content-length': ___, ...rest } = headers
        const names = cookies.map(({ name }) => name)
        answers.push({ statusCode, rest, names, body: bare(body) })
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      expect(answers[0]?.statusCode).toBe(422)
      expect(answers[0]?.names).toEqual(['__Host-payung-form'])
      expect(answers[0]?.body).toContain('MASUK-01')
    })

    test('a NUL is refused before anything is looked up, whoever it names', async () => {
      const where = await open()
      await enrol(where, { email: 'damar@example.com' })
      for (const identifier of ['damar@example.com', 'unknown@example.com']) {
        const answer = await signIn(where, { identifier, password: `${PASSWORD}\0` })
        expect(answer.statusCode).toBe(400)
      }
    })

    test('a failure shows what was typed as identifier, escaped, and never the password', async () => {
      const where = await open()
      const typed = '"><script>alert(1)</script>'
      const answer = await signIn(where, {
        identifier: typed,
        password: 'my-secret',
        publicComputer: 'on',
      })
      expect(answer.body).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"')
      expect(answer.body).not.toContain('my-secret')
      expect(answer.body).toMatch(/name="publicComputer"[^>]* checked/)
    })

    test('the error takes the focus and links to its field', async () => {
      const where = await open()
      const { body } = await signIn(where, { password: 'wrong' })
      expect(/<[^>]*role="alert"[^>]*>/.exec(body)?.[0]).toContain(' autofocus')
      expect(body).toContain('href="#field-identifier"')
      expect(body).toContain('id="field-identifier"')
    })

    test('a form kept open for too long comes back filled, without the password', async () => {
      const where = await open()
      const answer = await signIn(where, { next: '/contributions' }, { headers: {} })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain('MASUK-03')
      expect(answer.body).toContain('value="siti@example.com"')
      expect(answer.body).toContain('name="next" value="/contributions"')
      expect(answer.body).not.toContain(PASSWORD)
    })

    test('a form sent by another site comes back empty', async () => {
      const where = await open()
      await enrol(where, { email: 'elok@example.com' })
      const headers = { 'sec-fetch-site': 'cross-site' }
      const answer = await signIn(where, { identifier: 'elok@example.com' }, { headers })
      expect(answer.statusCode).toBe(403)
      expect(answer.body).toContain('MASUK-04')
      expect(answer.body).not.toContain('elok@example.com')
      expect(cookiesOf(answer)).not.toContain('__Host-payung=')
    })

    test.each([
      ['/contributions?year=2025', '/contributions?year=2025'],
      ['//evil.example', '/home'],
      ['/\\evil.example', '/home'],
      ['https://evil.example', '/home'],
      ['/.//evil.example', '/home'],
      ['/\t/evil.example', '/home'],
      ['/login', '/home'],
      ['/logout', '/home'],
    ])('after signing in, next=%j leads to %s', async (next, location) => {
      const where = await open()
      const email = `${Buffer.from(next).toString('hex')}@example.com`
      await enrol(where, { email })
      const shown = await get(where.app, `/login?next=${encodeURIComponent(next)}`)
      expect(shown.body.includes('name="next"')).toBe(location !== '/home')
      expect(shown.body).not.toContain('evil.example')
      const answer = await signIn(where, { identifier: email, next })
      expect(answer.headers.location).toBe(location)
    })

    test('whoever is signed in already goes home', async () => {
      const where = await open()
      await enrol(where, { email: 'gilang@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'gilang@example.com' }))
      const answer = await get(where.app, '/login?next=/contributions', { cookie })
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/home'])
    })

    test('a session that is over leads through the sign-in back to the page', async () => {
      const where = await open()
      await enrol(where, { email: 'hesti@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'hesti@example.com' }))
      where.wait(15)
      const sentAway = await get(where.app, '/contributions?year=2025', { cookie })
      expect(sentAway.headers.location).toBe('/login?next=%2Fcontributions%3Fyear%3D2025')
      const asked = await get(where.app, sentAway.headers.location ?? '', { cookie })
      expect(asked.body).toContain('MASUK-05')
      expect(asked.body).toContain('name="next" value="/contributions?year=2025"')
    })

    test('when more come than can be hashed, who is new here is sent away with 503 and when to come back', async () => {
      const { passwords, leave } = crowdedPasswords(keys, '127.0.0.1')
      const where = await open(passwords)
      const answer = await signIn(where, {})
      const seconds = String(answer.headers['retry-after'])
      expect([answer.statusCode, answer.headers.refresh]).toEqual([503, `${seconds}; url=/login`])
      expect(answer.body).toContain('MASUK-02')
      expect(answer.body).toContain(`Coba lagi dalam ${seconds} detik.`)
      expect(answer.body).toContain('Setelah itu halaman ini kembali sendiri ke formulir.')
      await leave()
    })

    test('fifty browsers sign in at once, each into a session of its own', async () => {
      const where = await open(createPasswords(keys.pepper, { longestWaitMs: 60_000 }))
      const members = await Promise.all(
        Array.from({ length: 5 }, (_, n) => enrol(where, { email: `ramai${n}@example.com` })),
      )
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, n) =>
          signIn(where, { identifier: `ramai${n % 5}@example.com` }),
        ),
      )
      for (const [n, answer] of answers.entries()) {
        const inside = await get(where.app, '/contributions', { cookie: cookiesOf(answer) })
        expect(inside.json()).toEqual({ memberId: String(members[n % 5]) })
      }
    })
  })
})
