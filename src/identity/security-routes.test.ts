import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { makeCodes, merged, setUpApp } from '#test/factors'
import { cookiesOf, get, post, type Site, signIn, site } from '#test/sign-in-site'

const ANDROID =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0'

const OWN = { 'sec-fetch-site': 'same-origin' }
const from = (userAgent: string) => ({ headers: { ...OWN, 'user-agent': userAgent } })
const idIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''

describe('the security page', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    const open = async () => {
      const where = await site(await database())
      opened.push(where)
      return where
    }
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })
    const enter = async (where: Site, identifier: string, userAgent: string) =>
      cookiesOf(await signIn(where, { identifier }, from(userAgent)))
    const isIn = async (where: Site, cookie: string) =>
      (await get(where.app, '/contributions', { cookie })).statusCode === 200

    test('lists sessions and devices by name; one can be ended, at once', async () => {
      const where = await open()
      await enrol(where, { email: 'ayu@example.com' })
      const phone = await enter(where, 'ayu@example.com', ANDROID)
      where.wait(2)
      const desk = await enter(where, 'ayu@example.com', FIREFOX)
      const page = await get(where.app, '/security', { cookie: phone })
      expect(page.body).toContain('<h1>Keamanan</h1>')
      for (const words of ['Chrome di Android', 'Firefox di Windows', 'Yang ini', '08.02'])
        expect(page.body).toContain(words)
      const ended = { session: idIn(page.body, 'session') }
      const answer = await post(where.app, '/security/ended-sessions', ended, { cookie: phone })
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/security'])
      expect([await isIn(where, phone), await isIn(where, desk)]).toEqual([true, false])
    })

    test('all others are ended together, and sign-ins that owe a code with them', async () => {
      const where = await open()
      await enrol(where, { email: 'bima@example.com' })
      const own = await enter(where, 'bima@example.com', ANDROID)
      const others = [
        await enter(where, 'bima@example.com', FIREFOX),
        await enter(where, 'bima@example.com', ANDROID),
      ]
      await post(where.app, '/security/ended-sessions', { others: 'on' }, { cookie: own })
      expect(await isIn(where, own)).toBe(true)
      for (const cookie of others) expect(await isIn(where, cookie)).toBe(false)
      const page = await get(where.app, '/security', { cookie: own })
      expect(page.body).not.toContain('Akhiri semua yang lain')
    })

    test('a forgotten device is signed out, and told as new when it comes back', async () => {
      const where = await open()
      await enrol(where, { email: 'citra@example.com' })
      const own = await enter(where, 'citra@example.com', FIREFOX)
      const phone = await enter(where, 'citra@example.com', ANDROID)
      where.told.length = 0
      where.wait(1)
      const sent = { cookie: phone, ...from(ANDROID) }
      const later = cookiesOf(await signIn(where, { identifier: 'citra@example.com' }, sent))
      expect(where.told).toEqual([]) // known
      const page = await get(where.app, '/security', { cookie: own })
      const device = idIn(page.body, 'device')
      await post(where.app, '/security/forgotten-devices', { device }, { cookie: own })
      expect(await isIn(where, later)).toBe(false)
      await signIn(where, { identifier: 'citra@example.com' }, sent)
      expect(where.told).toMatchObject([
        { kind: 'new-device', facts: { device: 'Chrome|Android' } },
      ])
    })

    test('nobody ends what is another member’s, or nothing at all', async () => {
      const where = await open()
      for (const email of ['dewi@example.com', 'eko@example.com']) await enrol(where, { email })
      const victim = await enter(where, 'dewi@example.com', ANDROID)
      await enter(where, 'dewi@example.com', FIREFOX)
      const session = idIn((await get(where.app, '/security', { cookie: victim })).body, 'session')
      const stranger = await enter(where, 'eko@example.com', FIREFOX)
      for (const form of [{ session }, { session: 'x' }, {}, { session: `${session}0` }]) {
        const answer = await post(where.app, '/security/ended-sessions', form, { cookie: stranger })
        expect(answer.statusCode).toBe(303)
      }
      const headers = { 'sec-fetch-site': 'cross-site' }
      const forged = { cookie: victim, headers }
      const answer = await post(where.app, '/security/ended-sessions', { others: 'on' }, forged)
      expect(answer.statusCode).toBe(403)
      expect(answer.body).toContain('Belum dikerjakan')
      const page = await get(where.app, '/security', { cookie: victim })
      expect(page.body).toContain('Firefox di Windows')
    })

    test('the history says in plain words what happened, newest first, page by page', async () => {
      const where = await open()
      const memberId = await enrol(where, { email: 'fitri@example.com' })
      const { cookie } = await setUpApp(where, 'fitri@example.com')
      await makeCodes(where, cookie)
      for (let index = 0; index < 50; index += 1) {
        await post(where.app, '/security/ended-sessions', { others: 'on' }, { cookie })
      }
      const first = (await get(where.app, '/security/history', { cookie })).body
      const older = /href="(\/security\/history\?before=\d+)"/.exec(first)?.[1] ?? ''
      const second = (await get(where.app, older, { cookie })).body
      expect(first.match(/Semua sesi lain diakhiri/g)).toHaveLength(50)
      const told = [
        'Kode cadangan dibuat',
        'Aplikasi autentikator dipasang',
        'Masuk',
        'Akun dibuat',
      ].map((words) => second.indexOf(`>${words}<`))
      expect(told).toEqual([...told].sort((a, b) => a - b))
      expect(told[0]).toBeGreaterThan(0)
      expect(second).not.toContain('before=')
      const english = { cookie, headers: { 'accept-language': 'en' } }
      expect((await get(where.app, older, english)).body).toContain('Authenticator app set up')
      expect((await get(where.app, '/security/history?before=x', { cookie })).statusCode).toBe(200)
      const { rows } = await sql<{ action: string }>`
        select distinct action from audit.entry where member_id = ${memberId}
      `.execute(where.db)
      for (const { action } of rows) expect(first + second).not.toContain(`>${action}<`)
    })

    test('few recovery codes left are mentioned, with the way to new ones', async () => {
      const where = await open()
      await enrol(where, { email: 'gita@example.com' })
      const { cookie } = await setUpApp(where, 'gita@example.com')
      expect((await get(where.app, '/security', { cookie })).body).toContain(
        'belum punya kode cadangan',
      )
      const codes = await makeCodes(where, cookie)
      expect((await get(where.app, '/security', { cookie })).body).not.toContain('hampir habis')
      let jar = cookie
      for (const code of codes.slice(0, 7)) {
        const proved = await post(where.app, '/verify-again', { code }, { cookie: jar })
        jar = merged(jar, cookiesOf(proved))
      }
      const page = await get(where.app, '/security', { cookie: jar })
      expect(page.body).toContain('hampir habis')
      expect(page.body).toContain('Kode yang masih berlaku: 3')
    })
  })
})
