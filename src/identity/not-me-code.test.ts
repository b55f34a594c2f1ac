import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { moneyHeldUntil } from '#members'
import { verifyChain } from '#platform/audit'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { linksIn, mailOf } from '#test/mailbox'
import { cookiesOf, get, post, type Site, signIn, site } from '#test/sign-in-site'
import { pressNotMe } from './actions/press-not-me.ts'
import { typeNotMe } from './actions/type-not-me.ts'

const DAY = 24 * 60
/** When a refusal was shown: the pages of this test are days apart. */
const TOLD_AT = /\d+\s\w+\s\d{4}\spukul\s\d\d\.\d\d\sWIB/g
const withoutToken = (html: string) =>
  html.replace(/name="_csrf" value="[^"]*"/, '').replace(TOLD_AT, '')
const CODE = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}/

describe('"bukan saya" by the code of an SMS', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    const open = async () => {
      const where = await site(await database())
      opened.push(where)
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(
        where.db,
      )
      return where
    }
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })

    /** A member who signed in twice: of the second device they are told by SMS, and by mail if they have one. */
    async function told(where: Site, name: string, ways: readonly ('phone' | 'email')[]) {
      const email = `${name}@example.com`
      const phone = `+62800${String(opened.length).padStart(7, '0')}`
      const memberId = await enrol(where, { email })
      for (const kind of ways)
        await addContact(where, memberId, { kind, value: kind === 'phone' ? phone : email })
      const own = cookiesOf(await signIn(where, { identifier: email }))
      where.wait(1)
      const strange = cookiesOf(await signIn(where, { identifier: email }))
      where.wait(5)
      const items = await mailOf(where)
      const sms = items.find(({ channel }) => channel === 'sms')?.text ?? ''
      const token = linksIn(items)[0]?.replace('/not-me?token=', '') ?? ''
      return { memberId, email, own, strange, sms, token, code: CODE.exec(sms)?.[0] ?? '' }
    }
    const isIn = async (where: Site, cookie: string) =>
      (await get(where.app, '/contributions', { cookie })).statusCode === 200
    const type = (where: Site, code: string) => post(where.app, '/not-me', { code })

    test('who has a phone alone types it, and everything ends as with the link', async () => {
      const where = await open()
      const { memberId, email, own, strange, sms, code } = await told(where, 'ayu', ['phone'])
      expect(sms).toMatch(/Bukan Anda\? Ketik \S{14} di payung\.example\/not-me\. Pesan \S{10}$/)
      expect(sms).not.toMatch(/https?:|token/)
      const form = await get(where.app, '/not-me')
      expect(form.statusCode).toBe(200)
      expect(form.body.match(/<input[^>]*type="text"/g)).toHaveLength(1)
      expect(await isIn(where, own)).toBe(true) // looking stops nothing
      const done = await type(where, code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))
      expect([done.statusCode, done.headers.location]).toEqual([303, '/not-me/done'])
      expect([await isIn(where, own), await isIn(where, strange)]).toEqual([false, false])
      expect(await moneyHeldUntil(where.db, memberId)).toBe('until-lifted')
      expect(where.told.slice(-2)).toMatchObject([
        { kind: 'not-me', memberId },
        { kind: 'reset-offered', memberId },
      ])
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
      const again = cookiesOf(await signIn(where, { identifier: email }))
      expect((await get(where.app, '/security/history', { cookie: again })).body).toContain(
        'menekan &quot;bukan saya',
      )
    })

    test('is nowhere in the database', async () => {
      const where = await open()
      const { code } = await told(where, 'bima', ['phone', 'email'])
      expect(code).toMatch(CODE)
      const kept = await sql<{ row: string }>`
        select row_to_json(l)::text as row from identity.not_me_link l
        union all select row_to_json(d)::text from messages.delivery d
        union all select row_to_json(m)::text from messages.message m
      `.execute(where.db)
      const text = kept.rows.map(({ row }) => row).join()
      expect(text).toContain('"notice":"new-device"') // there is something to look through
      for (const form of [code, code.replaceAll('-', '')]) {
        expect(text).not.toContain(form)
        expect(text).not.toContain(Buffer.from(form).toString('hex'))
      }
    })

    test('unknown, used, too old, empty and over-long are one answer', async () => {
      const where = await open()
      const { code } = await told(where, 'citra', ['phone'])
      await type(where, code)
      const answers = [
        await type(where, code),
        await type(where, '7KXM-29QT-4WAB'),
        await type(where, ''),
        await type(where, 'x'.repeat(60_000)),
      ]
      const late = await told(where, 'dewi', ['phone'])
      where.wait(10 * DAY)
      answers.push(await type(where, late.code))
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([422, 422, 422, 422, 422])
      expect(new Set(answers.map(({ body }) => withoutToken(body))).size).toBe(1)
      expect(answers[0]?.body).toContain('BUKAN-03')
      expect(answers[0]?.body).not.toContain(code)
    })

    test('link and code of one notice are one right: of fifty at once, half of each, one is done', async () => {
      const where = await open()
      const { memberId, token, code } = await told(where, 'eka', ['phone', 'email'])
      const now = where.now()
      const pressed = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          pressNotMe(where, { right: index % 2 === 0 ? { token } : { typed: code }, now }),
        ),
      )
      expect(pressed.filter(Boolean)).toHaveLength(1)
      expect(where.told.filter(({ kind }) => kind === 'not-me')).toHaveLength(1)
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
    })

    test('the code uses the link up, and the link the code', async () => {
      const where = await open()
      const first = await told(where, 'farah', ['phone', 'email'])
      expect((await type(where, first.code)).statusCode).toBe(303)
      const sent = await get(where.app, `/not-me?token=${first.token}`)
      const page = await get(where.app, '/not-me', { cookie: cookiesOf(sent) })
      expect(page.statusCode).toBe(410)
      const second = await told(where, 'gita', ['phone', 'email'])
      const followed = cookiesOf(await get(where.app, `/not-me?token=${second.token}`))
      expect((await post(where.app, '/not-me', {}, { cookie: followed })).headers.location).toBe(
        '/not-me/done',
      )
      expect((await type(where, second.code)).statusCode).toBe(422)
    })

    test('who followed a dead link is led to the field, and may type a code there at once', async () => {
      const where = await open()
      const { code } = await told(where, 'hana', ['phone'])
      const dead = cookiesOf(await get(where.app, `/not-me?token=${'A'.repeat(43)}`))
      const over = await get(where.app, '/not-me', { cookie: dead })
      expect([over.statusCode, over.body.includes('href="/not-me"')]).toEqual([410, true])
      expect(over.cookies.map(({ name, value }) => [name, value])).toEqual([
        ['__Host-payung-form', ''],
      ])
      const done = await post(where.app, '/not-me', { code }, { cookie: dead })
      expect(done.headers.location).toBe('/not-me/done')
    })

    test('a stranger who guesses has to work, and the right code still stops', async () => {
      const where = await open()
      const { code } = await told(where, 'indah', ['phone'])
      const kinds: string[] = []
      for (let guess = 0; guess < 40; guess += 1) {
        const typed = `7KXM29QT4W${String(guess).padStart(2, '0')}`
        const tried = await typeNotMe(where, { typed, network: '192.0.2.66', now: where.now() })
        kinds.push(tried.ok ? 'stopped' : tried.refusal.kind)
      }
      expect(kinds.slice(0, 19)).toEqual(Array(19).fill('no-match'))
      expect(kinds.slice(30)).toEqual(Array(10).fill('work')) // 20 an hour
      const right = { typed: code, network: '192.0.2.99', now: where.now() }
      expect((await typeNotMe(where, right)).ok).toBe(true)
    })

    test('the same wrong code again and again is made to wait', async () => {
      const where = await open()
      where.wait(60) // what earlier tests counted is over
      for (let time = 0; time < 10; time += 1) await type(where, 'SALAH')
      const waiting = await type(where, 's-a-l-a-h')
      expect([waiting.statusCode, waiting.headers['retry-after']]).toEqual([429, '30'])
      expect(waiting.body).toContain('BUKAN-04')
    })

    test('from another site nothing is stopped', async () => {
      const where = await open()
      const { own, code } = await told(where, 'joko', ['phone'])
      const headers = { 'sec-fetch-site': 'cross-site' }
      const foreign = await post(where.app, '/not-me', { code }, { headers })
      expect([foreign.statusCode, foreign.body.includes(code)]).toEqual([403, false])
      expect(await isIn(where, own)).toBe(true)
    })

    test('in English too', async () => {
      const where = await open()
      const headers = { 'accept-language': 'en' }
      expect((await get(where.app, '/not-me', { headers })).body).toContain(
        'Code from an SMS or letter',
      )
      const own = { 'accept-language': 'en', 'sec-fetch-site': 'same-origin' }
      const wrong = await post(where.app, '/not-me', { code: 'WRONG' }, { headers: own })
      expect(wrong.body).toContain('This code does not work')
    })
  })
})
