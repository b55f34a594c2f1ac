import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { createStaff } from './index.ts'

describe('the staff’s sign-in', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    async function newStaff(where: Site, email: string) {
      const created = await createStaff(where, {
        email,
        name: 'Petugas Rekaan',
        role: 'officer',
        password: PASSWORD,
        now: where.now(),
      })
      if (!created.ok) throw new Error(created.refusal.kind)
      const totp = new TOTP({ secret: created.value.totpSecret })
      return () => ({ email, password: PASSWORD, code: totp.generate({ timestamp: where.now() }) })
    }

    test('address, password and code lead to the page that says who one is', async () => {
      const where = await open()
      const form = await newStaff(where, 'officer@example.com')
      const sent = await get(where.app, '/staff')
      expect(sent.headers.location).toBe('/staff/login?next=%2Fstaff')
      const done = await post(where.app, '/staff/login', { ...form(), next: '/staff' })
      expect([done.statusCode, done.headers.location]).toEqual([303, '/staff'])
      expect(done.cookies).toMatchObject([
        { name: '__Host-payung-staff', maxAge: 28_800, httpOnly: true, secure: true, path: '/' }, // 8 h
        { name: '__Host-payung-device', httpOnly: true, secure: true, path: '/' },
      ])
      const cookie = cookiesOf(done)
      const home = await get(where.app, '/staff', { cookie })
      expect(home.body).toContain('Petugas Rekaan')
      expect(home.body).toContain('Petugas cabang')
      expect((await get(where.app, '/staff/login', { cookie })).headers.location).toBe('/staff')
      const out = await post(where.app, '/staff/logout', {}, { cookie })
      expect(out.headers.location).toBe('/staff/login')
      expect((await get(where.app, '/staff', { cookie })).statusCode).toBe(303)
    })

    test('every failure looks the same; a code is good once', async () => {
      const where = await open()
      const form = await newStaff(where, 'data@example.com')
      expect((await post(where.app, '/staff/login', form())).statusCode).toBe(303)
      const pages = new Set<string>()
      for (const wrong of [
        {}, // the code of the sign-in before
        { email: 'nobody@example.com' },
        { password: 'salah' },
        { code: '' },
        { code: '0'.repeat(10_000) },
        { email: 'a'.repeat(10_000) },
      ]) {
        const answer = await post(where.app, '/staff/login', { ...form(), ...wrong })
        pages.add(
          `${answer.statusCode} ${answer.body
            .replace(/name="_csrf" value="[^"]*"/g, '')
            .replace(/data-passkey-sign-in="[^"]*"/, '')
            .replace(/(name="email"[^>]*) value(="[^"]*")?/, '$1')}`,
        )
      }
      expect(pages.size).toBe(1)
      expect([...pages][0]).toContain('PETUGAS-01')
    })

    test('a session ends after 10 minutes without use and 8 hours after it began', async () => {
      const where = await open()
      const form = await newStaff(where, 'supervisor@example.com')
      const cookie = cookiesOf(await post(where.app, '/staff/login', form()))
      const status = async () => (await get(where.app, '/staff', { cookie })).statusCode
      for (let minutes = 9; minutes < 480; minutes += 9) {
        where.wait(9)
        expect(await status()).toBe(200)
      }
      where.wait(4) // 477 + 4 = 481 minutes
      expect(await status()).toBe(303)
      where.wait(1)
      const again = cookiesOf(await post(where.app, '/staff/login', form()))
      where.wait(10)
      expect((await get(where.app, '/staff', { cookie: again })).statusCode).toBe(303)
    })

    test('members and staff are apart: one knows nothing of the other', async () => {
      const where = await open()
      const form = await newStaff(where, 'admin1@example.com')
      await enrol(where, { email: 'ayu@example.com' })
      const staff = cookiesOf(await post(where.app, '/staff/login', form()))
      expect((await get(where.app, '/contributions', { cookie: staff })).statusCode).toBe(303)
      const member = cookiesOf(await signIn(where, { identifier: 'ayu@example.com' }))
      expect((await get(where.app, '/staff', { cookie: member })).statusCode).toBe(404)
      const both = `${member}; ${staff}`
      expect((await get(where.app, '/staff', { cookie: both })).statusCode).toBe(200)
      expect((await get(where.app, '/contributions', { cookie: both })).statusCode).toBe(200)
    })

    test('/login treats a staff address as unknown: the same page, the same wait', async () => {
      const where = await open()
      const form = await newStaff(where, 'admin3@example.com')
      const bare = (html: string) =>
        html
          .replace(/name="(_csrf|ticket)" value="[^"]*"/g, '')
          .replace(/data-passkey-sign-in="[^"]*"/, '')
          .replace(/(name="identifier"[^>]*) value(="[^"]*")?/, '$1')
      const answersFor = async (identifier: string) => {
        const answers: string[] = []
        for (let n = 0; n < 11; n += 1) {
          const { statusCode, body } = await signIn(where, { identifier })
          answers.push(`${statusCode} ${bare(body)}`)
        }
        return answers
      }
      const known = await answersFor('admin3@example.com')
      expect(known).toEqual(await answersFor('nobody3@example.com'))
      expect(known[0]).toMatch(/^422 .*MASUK-01/s)
      expect(known[10]).toMatch(/^429 .*MASUK-06/s)
      // And what happens there does not count here.
      expect((await post(where.app, '/staff/login', form())).statusCode).toBe(303)
    })

    test('the wait is shown counting down, the same for an address that nobody has', async () => {
      const where = await open()
      const form = await newStaff(where, 'admin2@example.com')
      const pages = new Set<string>()
      for (const email of ['admin2@example.com', 'nobody2@example.com']) {
        for (let index = 0; index < 10; index += 1)
          await post(where.app, '/staff/login', { ...form(), email, password: 'salah' })
        const answer = await post(where.app, '/staff/login', { ...form(), email })
        expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '30'])
        pages.add(
          answer.body
            .replace(/name="_csrf" value="[^"]*"/g, '')
            .replace(/data-passkey-sign-in="[^"]*"/, '')
            .replace(/(name="email"[^>]*) value(="[^"]*")?/, '$1'),
        )
      }
      expect(pages.size).toBe(1)
      const [page = ''] = pages
      expect(page).toContain('PETUGAS-03')
      expect(page).toContain('data-seconds="30"')
      where.wait(1)
      expect((await post(where.app, '/staff/login', form())).statusCode).toBe(303)
    })

    test('no way on leads out of the console', async () => {
      const where = await open()
      const form = await newStaff(where, 'lestari@example.com')
      for (const next of ['https://evil.example/', '//evil.example', '/home', '/staff/login']) {
        where.wait(1)
        const done = await post(where.app, '/staff/login', { ...form(), next })
        expect(done.headers.location).toBe('/staff')
      }
    })
  })
})
