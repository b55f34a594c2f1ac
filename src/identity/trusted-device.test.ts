import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { moneyHeldUntil } from '#members'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { codeAt, merged, setUpApp, type WithApp } from '#test/factors'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { instant } from '#values'

const MINUTES_A_DAY = 24 * 60

describe('a trusted device', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)

    /** Signs in by password and code, the device trusted; what the browser keeps without its session. */
    async function trusted(where: Site, identifier: string, { secret }: WithApp) {
      where.wait(1)
      const half = cookiesOf(await signIn(where, { identifier }))
      const form = { code: codeAt(where, secret), trust: 'on' }
      const done = await post(where.app, '/login/verify', form, { cookie: half })
      const trust = done.cookies.find(({ name }) => name === '__Host-payung-trusted')
      expect(trust?.maxAge).toBe(30 * 86_400)
      return merged(half, cookiesOf(done))
        .split('; ')
        .filter((pair) => !pair.startsWith('__Host-payung='))
        .join('; ')
    }

    const wayAfterPassword = async (where: Site, identifier: string, cookie: string) =>
      (await signIn(where, { identifier }, { cookie })).headers.location

    test('is not asked for a code for 30 days, counted from the first', async () => {
      const where = await open()
      await enrol(where, { email: 'ayu@example.com' })
      const cookie = await trusted(
        where,
        'ayu@example.com',
        await setUpApp(where, 'ayu@example.com'),
      )
      expect(await wayAfterPassword(where, 'ayu@example.com', cookie)).toBe('/home')
      where.wait(29 * MINUTES_A_DAY)
      expect(await wayAfterPassword(where, 'ayu@example.com', cookie)).toBe('/home')
      where.wait(MINUTES_A_DAY)
      expect(await wayAfterPassword(where, 'ayu@example.com', cookie)).toBe('/login/verify')
    })

    test('outlives a sign-out, and is nobody else’s', async () => {
      const where = await open()
      for (const email of ['bima@example.com', 'citra@example.com']) await enrol(where, { email })
      await setUpApp(where, 'citra@example.com')
      const app = await setUpApp(where, 'bima@example.com')
      const cookie = await trusted(where, 'bima@example.com', app)
      const session = cookiesOf(await signIn(where, { identifier: 'bima@example.com' }, { cookie }))
      const out = await post(where.app, '/logout', {}, { cookie: merged(cookie, session) })
      expect(out.cookies.map(({ name }) => name)).not.toContain('__Host-payung-trusted')
      expect(await wayAfterPassword(where, 'bima@example.com', cookie)).toBe('/home')
      expect(await wayAfterPassword(where, 'citra@example.com', cookie)).toBe('/login/verify')
    })

    test('counts for nothing where proof is asked for, nor on a public computer', async () => {
      const where = await open()
      await enrol(where, { email: 'dewi@example.com' })
      const app = await setUpApp(where, 'dewi@example.com')
      const cookie = await trusted(where, 'dewi@example.com', app)
      const session = cookiesOf(await signIn(where, { identifier: 'dewi@example.com' }, { cookie }))
      const asked = await get(where.app, '/security/authenticator', {
        cookie: merged(cookie, session),
      })
      expect(asked.headers.location).toBe('/verify-again?next=%2Fsecurity%2Fauthenticator')
      const form = { identifier: 'dewi@example.com', publicComputer: 'on' }
      const shared = await signIn(where, form, { cookie })
      expect(shared.headers.location).toBe('/login/verify')
      const half = merged(cookie, cookiesOf(shared))
      const page = await get(where.app, '/login/verify', { cookie: half })
      expect(page.body).not.toContain('name="trust"')
      where.wait(1)
      const code = codeAt(where, app.secret)
      const done = await post(where.app, '/login/verify', { code, trust: 'on' }, { cookie: half })
      expect(done.cookies.map(({ name }) => name)).toEqual(['__Host-payung'])
    })

    test('is asked for a code again once it is forgotten, from wherever that is done', async () => {
      const where = await open()
      const email = 'farid@example.com'
      const memberId = await enrol(where, { email })
      const app = await setUpApp(where, email) // in another browser
      const cookie = await trusted(where, email, app)
      expect(await wayAfterPassword(where, email, cookie)).toBe('/home')
      const page = await get(where.app, '/security', { cookie: app.cookie })
      const ids = [...page.body.matchAll(/name="device" value="([^"]+)"/g)].map(([, id]) => id)
      expect([ids.length, page.body.match(/Tidak diminta kode sampai/g)?.length]).toEqual([2, 1])
      const forget = (device = '') =>
        post(where.app, '/security/forgotten-devices', { device }, { cookie: app.cookie })
      const [newest] = ids // the last used first: the trusted one
      expect((await forget(newest)).headers.location).toBe('/security')
      expect(await wayAfterPassword(where, email, cookie)).toBe('/login/verify')
      const { rows } =
        await sql`select 1 from identity.trusted_device where member_id = ${memberId}`.execute(
          where.db,
        )
      expect(rows).toEqual([])
    })

    test('ends with a new password and with a changed factor', async () => {
      const where = await open()
      const memberId = await enrol(where, { email: 'eko@example.com' })
      const first = await setUpApp(where, 'eko@example.com')
      const cookie = await trusted(where, 'eko@example.com', first)
      const later = instant(where.now() + 1000)
      await sql`
        update identity.account
           set password_set_at = to_timestamp(${later}::double precision / 1000)
         where member_id = ${memberId}
      `.execute(where.db)
      where.wait(1)
      expect(await wayAfterPassword(where, 'eko@example.com', cookie)).toBe('/login/verify')
      const renewed = await trusted(where, 'eko@example.com', first)
      expect(await wayAfterPassword(where, 'eko@example.com', renewed)).toBe('/home')
      // Another phone: the app is set up anew, in the session that is still open.
      await post(where.app, '/security/authenticator', {}, { cookie: first.cookie })
      const path = '/security/authenticator/confirmation'
      const page = await get(where.app, path, { cookie: first.cookie })
      const secret = /<code[^>]*>([A-Z2-7 ]{39})</.exec(page.body)?.[1]?.replaceAll(' ', '') ?? ''
      await post(where.app, path, { code: codeAt(where, secret) }, { cookie: first.cookie })
      expect(await wayAfterPassword(where, 'eko@example.com', renewed)).toBe('/login/verify')
      expect(await moneyHeldUntil(where.db, memberId)).toBe(where.now() + 72 * 3_600_000)
    })
  })
})
