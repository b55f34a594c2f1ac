import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { codeAt, makeCodes, merged, setUpApp } from '#test/factors'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

describe('proving again', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)
    const APP = '/security/authenticator'
    const TO_APP = '/verify-again?next=%2Fsecurity%2Fauthenticator'

    test('is asked 15 minutes after the last proof, by password where there is no factor', async () => {
      const where = await open()
      await enrol(where, { email: 'ayu@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'ayu@example.com' }))
      where.wait(10)
      expect((await get(where.app, APP, { cookie })).statusCode).toBe(200)
      where.wait(6)
      expect((await get(where.app, APP, { cookie })).headers.location).toBe(TO_APP)
      const page = await get(where.app, TO_APP, { cookie })
      expect(page.body).toMatch(/name="password"[^>]*autocomplete="current-password"/)
      expect(page.body).not.toContain('name="code"')
      const wrong = await post(where.app, '/verify-again', { password: 'bukan' }, { cookie })
      expect([wrong.statusCode, wrong.body.includes('KODE-04')]).toEqual([422, true])
      const form = { password: PASSWORD, next: APP }
      const proved = await post(where.app, '/verify-again', form, { cookie })
      expect([proved.statusCode, proved.headers.location]).toEqual([303, APP])
      const renewed = cookiesOf(proved)
      expect((await get(where.app, APP, { cookie: merged(cookie, renewed) })).statusCode).toBe(200)
      // The session goes by a new token; the old one is worth nothing.
      expect((await get(where.app, '/security', { cookie })).headers.location).toMatch(/^\/login/)
    })

    test('is asked by code from whoever has an app; the password is then not enough', async () => {
      const where = await open()
      await enrol(where, { email: 'bima@example.com' })
      const { secret, cookie } = await setUpApp(where, 'bima@example.com')
      where.wait(14)
      await get(where.app, '/security', { cookie }) // in use
      where.wait(2)
      const page = await get(where.app, TO_APP, { cookie })
      expect(page.body).toContain('name="code"')
      const byPassword = await post(where.app, '/verify-again', { password: PASSWORD }, { cookie })
      expect(byPassword.body).toContain('KODE-01')
      const form = { code: codeAt(where, secret), next: '//evil.example/' }
      const proved = await post(where.app, '/verify-again', form, { cookie })
      expect([proved.statusCode, proved.headers.location]).toEqual([303, '/security'])
    })

    test('by a strong factor: a password is not enough, and one is set up first', async () => {
      const where = await open()
      await enrol(where, { email: 'gilang@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'gilang@example.com' }))
      const asked = await get(where.app, '/transfer', { cookie })
      expect(asked.headers.location).toBe('/verify-again?strong=on&next=%2Ftransfer')
      const page = await get(where.app, asked.headers.location ?? '', { cookie })
      expect(page.body).toContain('<h1>Pasang dulu langkah yang lebih kuat</h1>')
      expect(page.body).not.toContain('name="password"')
      await post(where.app, '/verify-again', { password: PASSWORD, strong: 'on' }, { cookie })
      const again = merged(
        cookie,
        cookiesOf(await signIn(where, { identifier: 'gilang@example.com' })),
      )
      expect((await get(where.app, '/transfer', { cookie: again })).statusCode).toBe(303)
      const { secret, cookie: member } = await setUpApp(where, 'gilang@example.com')
      const withApp = await get(where.app, '/verify-again?strong=on', { cookie: member })
      expect(withApp.body).toContain('name="code"')
      const form = { code: codeAt(where, secret, 1), next: '/transfer', strong: 'on' }
      const proved = await post(where.app, '/verify-again', form, { cookie: member })
      expect(proved.headers.location).toBe('/transfer')
      const fresh = merged(member, cookiesOf(proved))
      expect((await get(where.app, '/transfer', { cookie: fresh })).statusCode).toBe(200)
      where.wait(5)
      expect((await get(where.app, '/transfer', { cookie: fresh })).statusCode).toBe(303)
    })

    test('an action with money wants a proof of five minutes, and waits after a new device or factor', async () => {
      const where = await open()
      await enrol(where, { email: 'fitri@example.com' })
      const cookie = cookiesOf(await signIn(where, { identifier: 'fitri@example.com' }))
      const waits = async (jar = cookie) =>
        (await get(where.app, '/payout', { cookie: jar })).json()
      expect(await waits()).toEqual({ waitsHours: 72 }) // a device not seen before
      where.wait(4)
      expect((await get(where.app, '/payout', { cookie })).statusCode).toBe(200)
      where.wait(1)
      const stale = await get(where.app, '/payout', { cookie })
      expect(stale.headers.location).toBe('/verify-again?next=%2Fpayout')
      const proved = await post(where.app, '/verify-again', { password: PASSWORD }, { cookie })
      const fresh = merged(cookie, cookiesOf(proved))
      const known = await signIn(where, { identifier: 'fitri@example.com' }, { cookie: fresh })
      expect((await waits(merged(fresh, cookiesOf(known)))).waitsHours).toBeLessThan(72)
      expect(await waits((await setUpApp(where, 'fitri@example.com')).cookie)).toEqual({
        waitsHours: 72,
      })
    })

    test('the app is removed only with a long password, and its recovery codes go with it', async () => {
      const where = await open()
      await enrol(where, { email: 'citra@example.com' })
      await enrol(where, { email: 'dewi@example.com', password: 'pendek-2026' })
      const short = await signIn(where, { identifier: 'dewi@example.com', password: 'pendek-2026' })
      const path = `${APP}/removal`
      const refused = await post(
        where.app,
        path,
        { password: 'pendek-2026' },
        {
          cookie: cookiesOf(short),
        },
      )
      expect(refused.body).toContain('KODE-05') // 11 characters
      const { cookie } = await setUpApp(where, 'citra@example.com')
      await makeCodes(where, cookie)
      const wrong = await post(where.app, path, { password: 'salah-sekali-2026' }, { cookie })
      expect(wrong.body).toContain('KODE-04')
      where.told.length = 0
      const done = await post(where.app, path, { password: PASSWORD }, { cookie })
      expect(done.headers.location).toBe('/security')
      expect(where.told).toMatchObject([{ kind: 'factor-removed', facts: { factor: 'totp' } }])
      const next = await signIn(where, { identifier: 'citra@example.com' })
      expect(next.headers.location).toBe('/home')
      const page = await get(where.app, '/security/recovery-codes', { cookie })
      expect(page.body).toContain('Pasang salah satunya dulu.')
    })

    test('the key is never stored in the clear, and the old app stays until the new one is confirmed', async () => {
      const where = await open()
      await enrol(where, { email: 'eko@example.com' })
      const { secret, cookie } = await setUpApp(where, 'eko@example.com')
      const { rows } = await sql<{ row: string }>`
        select row_to_json(t)::text as row from identity.totp t
      `.execute(where.db)
      for (const { row } of rows) {
        expect(row).not.toContain(secret)
        expect(row).not.toContain(Buffer.from(secret).toString('hex'))
      }
      await post(where.app, APP, {}, { cookie })
      const wrong = await post(where.app, `${APP}/confirmation`, { code: '000000' }, { cookie })
      expect([wrong.statusCode, wrong.body.includes('KODE-01')]).toEqual([422, true])
      where.wait(1)
      const half = cookiesOf(await signIn(where, { identifier: 'eko@example.com' }))
      const code = codeAt(where, secret)
      expect((await post(where.app, '/login/verify', { code }, { cookie: half })).statusCode).toBe(
        303,
      )
    })
  })
})
