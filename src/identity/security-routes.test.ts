import { describe, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { mailOf } from '#test/mailbox'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const ANDROID =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36'
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0'

const OWN = { 'sec-fetch-site': 'same-origin' }
const from = (userAgent: string) => ({ headers: { ...OWN, 'user-agent': userAgent } })
const idIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''

describe('the security page', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)
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

    test('says where a session was begun, by the network, where the operator knows places', async () => {
      const placeOf = (network: string) =>
        network === '127.0.0.1' ? 'Bandung, Indonesia' : undefined
      const where = await open(placeOf)
      await enrol(where, { email: 'dian@example.com' })
      const own = await enter(where, 'dian@example.com', ANDROID)
      expect((await get(where.app, '/security', { cookie: own })).body).toContain(
        'Bandung, Indonesia',
      )
      const without = await open()
      await enrol(without, { email: 'edi@example.com' })
      const other = await enter(without, 'edi@example.com', ANDROID)
      expect((await get(without.app, '/security', { cookie: other })).body).not.toContain('Bandung')
    })

    test('forgetting this very device leaves nothing in the browser; forgetting another only that one', async () => {
      const where = await open()
      await enrol(where, { email: 'bagas@example.com' })
      const phone = await enter(where, 'bagas@example.com', ANDROID)
      where.wait(2)
      const desk = await enter(where, 'bagas@example.com', FIREFOX)
      const page = await get(where.app, '/security', { cookie: desk })
      const devices = [...page.body.matchAll(/name="device" value="([^"]+)"/g)].map(([, id]) => id)
      const forget = (device = '') =>
        post(where.app, '/security/forgotten-devices', { device }, { cookie: desk })
      const [own, other] = devices // the last used first
      const another = await forget(other)
      expect(another.headers.location).toBe('/security')
      expect(another.headers['clear-site-data']).toBeUndefined()
      expect([await isIn(where, phone), await isIn(where, desk)]).toEqual([false, true])
      const self = await forget(own)
      expect(self.headers.location).toBe('/logged-out')
      expect(self.headers['clear-site-data']).toBe('"cookies", "storage"')
      expect(await isIn(where, desk)).toBe(false)
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

    test('a session on a public computer is listed for five minutes, any other for fifteen', async () => {
      const where = await open()
      await enrol(where, { email: 'hana@example.com' })
      const form = { identifier: 'hana@example.com', publicComputer: 'on' }
      await signIn(where, form, from(FIREFOX))
      const own = await enter(where, 'hana@example.com', ANDROID)
      const listed = async () => {
        const { body } = await get(where.app, '/security', { cookie: own })
        return (body.match(/name="session"/g) ?? []).length
      }
      where.wait(4)
      const before = await listed()
      where.wait(1)
      expect([before, await listed()]).toEqual([1, 0]) // one's own has no button
    })

    test('that others were ended is told once in five minutes, and not where there was none', async () => {
      const where = await open()
      const email = 'gilang@example.com'
      const memberId = await enrol(where, { email })
      await addContact(where, memberId, { kind: 'email', value: email })
      const own = await enter(where, email, ANDROID)
      const endOthers = () =>
        post(where.app, '/security/ended-sessions', { others: 'on' }, { cookie: own })
      await endOthers()
      expect(where.told.filter(({ kind }) => kind === 'sessions-ended')).toEqual([])
      for (const minutes of [0, 2]) {
        where.wait(minutes)
        await enter(where, email, FIREFOX)
        await endOthers()
      }
      expect(where.told.filter(({ kind }) => kind === 'sessions-ended')).toHaveLength(2)
      where.wait(5)
      const told = (await mailOf(where)).filter(({ subject }) => /^Perangkat lain/.test(subject))
      expect(told.map(({ to }) => to)).toEqual([email])
      expect(told[0]?.text).toContain('https://payung.example/not-me?token=')
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
      expect(answer.body).toContain('MASUK-08')
      const page = await get(where.app, '/security', { cookie: victim })
      expect(page.body).toContain('Firefox di Windows')
    })
  })
})
