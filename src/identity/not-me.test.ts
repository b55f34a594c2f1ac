import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { moneyHeldUntil } from '#members'
import { verifyChain } from '#platform/audit'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { setUpApp } from '#test/factors'
import { linksIn, mailOf } from '#test/mailbox'
import { cookiesOf, get, post, type Site, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { mayPressNotMe, pressNotMe } from './actions/press-not-me.ts'

const TOLD_AT = /\d+\s\w+\s\d{4}\spukul\s\d\d\.\d\d\sWIB/g
const DAY = 24 * 60

describe('"bukan saya"', () => {
  eachDatabase((_kind, database) => {
    const sites = sitesOn(database)
    const open = async () => {
      const where = await sites()
      // What earlier tests wrote is theirs.
      await sql`update messages.delivery set state = 'failed' where state = 'waiting'`.execute(
        where.db,
      )
      return where
    }

    /** A member with an address, who signed in twice: the second device was told, five minutes later. */
    async function told(where: Site, email: string) {
      const memberId = await enrol(where, { email })
      await addContact(where, memberId, { kind: 'email', value: email })
      const own = cookiesOf(await signIn(where, { identifier: email }))
      where.wait(1)
      const strange = cookiesOf(await signIn(where, { identifier: email }))
      where.wait(5)
      const [link = ''] = linksIn(await mailOf(where))
      return { memberId, link, own, strange, token: link.replace('/not-me?token=', '') }
    }

    /** Follows the link as a browser does; answers its cookie and the page. */
    async function follow(where: Site, link: string) {
      const sent = await get(where.app, link)
      const cookie = cookiesOf(sent)
      return { sent, cookie, page: await get(where.app, sent.headers.location ?? '', { cookie }) }
    }
    const isIn = async (where: Site, cookie: string) =>
      (await get(where.app, '/contributions', { cookie })).statusCode === 200

    test('the link shows one button, leaves the address at once, and opening it a hundred times burns nothing', async () => {
      const where = await open()
      const { link, own, strange } = await told(where, 'ayu@example.com')
      expect(link).toMatch(/^\/not-me\?token=[\w-]{43}$/)
      for (let times = 0; times < 100; times += 1) await get(where.app, link)
      const { sent, page } = await follow(where, link)
      expect([sent.statusCode, sent.headers.location]).toEqual([303, '/not-me'])
      expect(sent.headers['cache-control']).toBe('no-store')
      expect(page.statusCode).toBe(200)
      expect(page.body.match(/<button/g)).toHaveLength(1)
      expect(page.body).not.toContain(link.slice(-43))
      expect([await isIn(where, own), await isIn(where, strange)]).toEqual([true, true])
    })

    test('pressing ends sessions, forgets the new device, holds money, tells every contact, signs nobody in', async () => {
      const where = await open()
      const { memberId, link, own, strange } = await told(where, 'bima@example.com')
      const { cookie } = await follow(where, link)
      const done = await post(where.app, '/not-me', {}, { cookie })
      expect([done.statusCode, done.headers.location]).toEqual([303, '/not-me/done'])
      expect(done.cookies.map(({ name, value }) => [name, value])).toEqual([
        ['__Host-payung-form', ''],
      ])
      expect([await isIn(where, own), await isIn(where, strange)]).toEqual([false, false])
      expect(await moneyHeldUntil(where.db, memberId)).toBe('until-lifted')
      const { rows } =
        await sql`select name from identity.device where member_id = ${memberId}`.execute(where.db)
      expect(rows).toHaveLength(1)
      expect(where.told.slice(-2)).toMatchObject([
        { kind: 'not-me', memberId },
        { kind: 'reset-offered', memberId },
      ])
      const mail = await mailOf(where)
      expect(mail.map(({ to, subject }) => [to, subject.replace(/ \(.*/, '')]).sort()).toEqual([
        ['bima@example.com', 'Anda mengatakan: bukan saya'],
        ['bima@example.com', 'Buat kata sandi baru'],
      ])
      expect(linksIn(mail)).toEqual([]) // nothing is left to take away
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
      const again = cookiesOf(await signIn(where, { identifier: 'bima@example.com' }))
      expect((await get(where.app, '/security/history', { cookie: again })).body).toContain(
        'menekan &quot;bukan saya',
      )
    })

    test('of fifty presses at once, one is done', async () => {
      const where = await open()
      const { memberId, token } = await told(where, 'citra@example.com')
      const pressed = await Promise.all(
        Array.from({ length: 50 }, () => pressNotMe(where, { right: { token }, now: where.now() })),
      )
      expect(pressed.filter(Boolean)).toHaveLength(1)
      expect(where.told.filter(({ kind }) => kind === 'not-me')).toHaveLength(1)
      expect(await verifyChain(where.db, memberId)).toMatchObject({ ok: true })
    })

    test('unknown, used, cut off, too old and a press without any are one page', async () => {
      const where = await open()
      const { link, token } = await told(where, 'dewi@example.com')
      const { cookie } = await follow(where, link)
      await post(where.app, '/not-me', {}, { cookie })
      const used = await post(where.app, '/not-me', {}, { cookie })
      const pages = [
        used,
        (await follow(where, link)).page,
        (await follow(where, `/not-me?token=${'A'.repeat(43)}`)).page,
        (await follow(where, `/not-me?token=${token.slice(0, 20)}`)).page,
        (await follow(where, '/not-me?token=')).page,
        await post(where.app, '/not-me', {}),
      ]
      const late = await told(where, 'eka@example.com')
      where.wait(10 * DAY)
      pages.push((await follow(where, late.link)).page)
      expect(new Set(pages.map(({ statusCode }) => statusCode))).toEqual(new Set([410]))
      // but for the time that each tells: between them lie days
      const words = pages.map(({ body }) => body.replace(TOLD_AT, ''))
      expect(new Set(words).size).toBe(1)
      expect(pages[0]?.body).toContain('Tautan ini tidak berlaku')
    })

    test('is good to the last minute of ten days', async () => {
      const where = await open()
      const { token } = await told(where, 'farah@example.com')
      where.wait(10 * DAY - 6) // of which five have passed, and one more between the device and its mail
      expect(await mayPressNotMe(where, { token, now: where.now() })).toBe(true)
      where.wait(1)
      expect(await mayPressNotMe(where, { token, now: where.now() })).toBe(false)
    })

    test('cancels a factor that is being set up', async () => {
      const where = await open()
      const { link, own } = await told(where, 'gita@example.com')
      await post(where.app, '/security/authenticator', {}, { cookie: own })
      const { cookie } = await follow(where, link)
      await post(where.app, '/not-me', {}, { cookie })
      const begun = await sql`select totp_id from identity.totp where confirmed_at is null`.execute(
        where.db,
      )
      expect(begun.rows).toEqual([])
    })

    test('from another site nothing is done, and the page is shown again', async () => {
      const where = await open()
      const { link, own } = await told(where, 'hana@example.com')
      const { cookie } = await follow(where, link)
      const headers = { 'sec-fetch-site': 'cross-site' }
      const foreign = await post(where.app, '/not-me', {}, { cookie, headers })
      expect([foreign.statusCode, foreign.body.includes('Belum dikerjakan')]).toEqual([403, true])
      expect(await isIn(where, own)).toBe(true)
    })

    test('an app that a stranger sets up is told with a link that is theirs to press', async () => {
      const where = await open()
      const { memberId } = await told(where, 'joko@example.com')
      await setUpApp(where, 'joko@example.com')
      const [link = ''] = linksIn(
        (await mailOf(where)).filter(({ subject }) => subject.includes('Cara masuk')),
      )
      const { cookie } = await follow(where, link)
      expect((await post(where.app, '/not-me', {}, { cookie })).headers.location).toBe(
        '/not-me/done',
      )
      expect(await moneyHeldUntil(where.db, memberId)).toBe('until-lifted')
    })
  })
})
