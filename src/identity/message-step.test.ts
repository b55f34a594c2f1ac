import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import type { MailboxItem } from '#messages'
import { enrol, PASSWORD } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { codeAt, merged, setUpApp } from '#test/factors'
import { codeIn, mailboxOf } from '#test/mailbox'
import { cookiesOf, get, post, type Site, signIn, site } from '#test/sign-in-site'

const STEP = '/security/message-codes'
const PAGE = '/contributions'

/** The six digits in a message. */
const digitsIn = (item: MailboxItem | undefined): string =>
  /\b(\d{6})\b/.exec(item?.text ?? '')?.[1] ?? ''

const deviceOf = (cookie: string): string =>
  cookie.split('; ').find((pair) => pair.startsWith('__Host-payung-device=')) ?? ''

describe('a code by SMS or e-mail as the second step', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })
    let made = 0

    /** A member with a phone and an e-mail address, who has switched the step on. */
    async function member(channel: 'sms' | 'email' = 'sms') {
      const where = await site(await database())
      opened.push(where)
      await sql`delete from identity.throttle`.execute(where.db)
      made += 1
      const serial = String(opened.length * 100 + made).padStart(4, '0')
      const email = `step${serial}@example.com`
      const phone = `+62811999${serial}`
      const memberId = await enrol(where, { email })
      await addContact(where, memberId, { kind: 'email', value: email })
      await addContact(where, memberId, { kind: 'phone', value: phone })
      const sentTo = mailboxOf(where)
      const someone = { where, memberId, email, phone, sentTo }
      const first = cookiesOf(await signIn(where, { identifier: email }))
      await post(where.app, STEP, { channel }, { cookie: first })
      const code = await newest(someone, channel === 'sms' ? phone : email)
      const done = await post(where.app, `${STEP}/confirmation`, { code }, { cookie: first })
      expect(done.headers.location).toBe(STEP)
      where.wait(61) // the budget of an hour begins anew
      return { ...someone, first }
    }
    type Member = Awaited<ReturnType<typeof member>>

    /** The code that came last to this address or number. */
    const newest = async ({ sentTo }: Pick<Member, 'sentTo'>, to: string) =>
      digitsIn((await sentTo(to)).find((item) => digitsIn(item) !== ''))

    /** The right password; answers what the browser keeps while the code is owed. */
    const half = async ({ where, email }: Member, form = {}) => {
      const answer = await signIn(where, { identifier: email, next: PAGE, ...form })
      expect(answer.headers.location).toBe('/login/verify?next=%2Fcontributions')
      return cookiesOf(answer)
    }
    const enter = ({ where }: Member, code: string, cookie: string) =>
      post(where.app, '/login/verify', { code, next: PAGE }, { cookie })

    test('is sent after the right password, opens the account once, and is told where it went', async () => {
      const someone = await member()
      const { where, phone } = someone
      const cookie = await half(someone)
      const page = await get(where.app, '/login/verify', { cookie })
      expect(page.body).toContain(`+62•••${phone.slice(-3)}`)
      expect(page.body).not.toContain(phone)
      expect(page.body).toMatch(/name="code"[^>]*autocomplete="one-time-code"/)
      expect((await get(where.app, PAGE, { cookie })).statusCode).toBe(303)
      const code = await newest(someone, phone)
      const done = await enter(someone, code, cookie)
      expect([done.statusCode, done.headers.location]).toEqual([303, PAGE])
      const inside = merged(cookie, cookiesOf(done))
      expect((await get(where.app, PAGE, { cookie: inside })).statusCode).toBe(200)
      expect((await enter(someone, code, cookie)).statusCode).toBe(422)
      expect((await enter(someone, code, await half(someone))).statusCode).toBe(422)
    })

    test('is bound to our address in the SMS', async () => {
      const someone = await member()
      await half(someone)
      // The notice of the new step may leave after the code: both are due by now.
      const sms = (await someone.sentTo(someone.phone)).find((item) => digitsIn(item) !== '')
      expect(sms?.text).toMatch(/\n\n@payung\.example #\d{6}$/)
    })

    test('of fifty uses at once, one signs in', async () => {
      const someone = await member()
      const cookies = await half(someone)
      const code = await newest(someone, someone.phone)
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => enter(someone, code, cookies)),
      )
      expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1)
    })

    test('five wrong ones end the sign-in; the account is not locked', async () => {
      const someone = await member()
      const cookie = await half(someone)
      const right = await newest(someone, someone.phone)
      const wrong = right === '123456' ? '654321' : '123456'
      for (const expected of ['KODE-08', 'KODE-08', 'KODE-08', 'KODE-08', 'KODE-02'])
        expect((await enter(someone, wrong, cookie)).body).toContain(expected)
      expect((await enter(someone, right, cookie)).body).toContain('KODE-03')
      const again = await half(someone)
      const code = await newest(someone, someone.phone)
      expect((await enter(someone, code, again)).statusCode).toBe(303)
    })

    test('is sent again after growing waits, by the other way too, and is the same', async () => {
      const someone = await member()
      const { where, phone, email } = someone
      const cookie = await half(someone)
      const first = await newest(someone, phone)
      const ask = (channel: string) =>
        post(where.app, '/login/verify/code', { channel }, { cookie })
      const early = await ask('email')
      expect([early.statusCode, early.headers['retry-after']]).toEqual([429, '30'])
      expect(early.body).toContain('KODE-09')
      where.wait(0.5)
      expect((await ask('email')).headers.location).toBe('/login/verify')
      expect(await newest(someone, email)).toBe(first)
      for (const minutes of [1, 2]) {
        where.wait(minutes - 0.1)
        expect((await ask('sms')).statusCode).toBe(429)
        where.wait(0.1)
        expect((await ask('sms')).statusCode).toBe(303)
      }
      where.wait(3)
      const enough = await ask('sms')
      expect([enough.statusCode, enough.body.includes('KODE-10')]).toEqual([422, true])
      expect((await enter(someone, first, cookie)).statusCode).toBe(303)
    })

    test('works for ten minutes', async () => {
      const someone = await member()
      const cookie = await half(someone)
      const code = await newest(someone, someone.phone)
      someone.where.wait(10)
      expect((await enter(someone, code, cookie)).body).toContain('KODE-03')
    })

    test('goes to one contact five times an hour; beyond that nothing is sent and it is said', async () => {
      const someone = await member()
      const { where, phone } = someone
      for (let n = 0; n < 5; n += 1) await half(someone)
      const before = (await someone.sentTo(phone)).length
      const cookie = await half(someone)
      expect(await someone.sentTo(phone)).toHaveLength(before)
      expect((await get(where.app, '/login/verify', { cookie })).body).toContain(
        'Kali ini tidak ada kode yang dikirim',
      )
      const again = await post(where.app, '/login/verify/code', { channel: 'sms' }, { cookie })
      expect(again.body).toContain('KODE-10')
      const other = await post(where.app, '/login/verify/code', { channel: 'email' }, { cookie })
      expect(other.statusCode).toBe(303)
      expect((await enter(someone, await newest(someone, someone.email), cookie)).statusCode).toBe(
        303,
      )
    })

    test('set up anew after five in an hour: nothing is sent, and its page does not say that one was', async () => {
      const someone = await member()
      const { where, phone } = someone
      const cookie = await half(someone)
      const done = await enter(someone, await newest(someone, phone), cookie)
      const inside = merged(cookie, cookiesOf(done))
      for (let n = 0; n < 4; n += 1) await half(someone)
      const begun = await post(where.app, STEP, { channel: 'sms' }, { cookie: inside })
      expect([begun.statusCode, begun.body.includes('KODE-10')]).toEqual([422, true])
      const page = await get(where.app, `${STEP}/confirmation`, { cookie: inside })
      expect(page.body).toContain('Kali ini tidak ada kode yang dikirim')
    })

    test('does not go away with the last contact: the password alone opens nothing, and the page says why', async () => {
      const someone = await member()
      const { where, memberId, email } = someone
      await sql`
        update members.contact set ended_at = now() where member_id = ${memberId}
      `.execute(where.db)
      const answer = await signIn(where, { identifier: email })
      expect(answer.headers.location).toBe('/login/verify')
      const cookie = cookiesOf(answer)
      expect((await get(where.app, PAGE, { cookie })).headers.location).toMatch(/^\/login/)
      expect((await enter(someone, '000000', cookie)).statusCode).toBe(422)
      const page = await get(where.app, '/login/verify', { cookie })
      expect([page.statusCode, page.body.includes('KODE-12')]).toEqual([422, true])
    })

    test('is sent to a known device also when others who know the password have used up their sendings', async () => {
      const someone = await member()
      const { where, phone, email, first } = someone
      for (let n = 0; n < 6; n += 1) await half(someone)
      const before = (await someone.sentTo(phone)).length
      const own = await signIn(
        where,
        { identifier: email, next: PAGE },
        { cookie: deviceOf(first) },
      )
      expect((await someone.sentTo(phone)).length).toBe(before + 1)
      const code = digitsIn((await someone.sentTo(phone))[0])
      expect((await enter(someone, code, cookiesOf(own))).headers.location).toBe(PAGE)
    })

    /** Signs in with a code and trusts the device: the session, and what the browser keeps without it. */
    const trusted = async (someone: Member) => {
      const cookie = await half(someone)
      const form = { code: await newest(someone, someone.phone), next: PAGE, trust: 'on' }
      const done = await post(someone.where.app, '/login/verify', form, { cookie })
      const inside = merged(cookie, cookiesOf(done))
      const pairs = inside.split('; ').filter((pair) => !pair.startsWith('__Host-payung='))
      return { inside, kept: pairs.join('; ') }
    }

    test('is spared on a trusted device, but not for what matters', async () => {
      const someone = await member()
      const { where, email } = someone
      const { kept } = await trusted(someone)
      const spared = await signIn(where, { identifier: email, next: PAGE }, { cookie: kept })
      expect(spared.headers.location).toBe(PAGE)
      expect((await get(where.app, '/payout', { cookie: cookiesOf(spared) })).statusCode).toBe(303)
    })

    test('is asked for on a trusted device again once the password was changed', async () => {
      const someone = await member()
      const { where, email } = someone
      const { inside, kept } = await trusted(someone)
      const newPassword = 'sawah-biru-kopi-lampu-73'
      await post(where.app, '/security/password', { newPassword }, { cookie: inside })
      const after = { identifier: email, password: newPassword }
      const asked = await signIn(where, after, { cookie: kept })
      expect(asked.headers.location).toBe('/login/verify')
    })

    test('is nothing to a forgotten password: the code of the step is owed after it', async () => {
      const someone = await member()
      const { where, email } = someone
      const asked = cookiesOf(await post(where.app, '/forgot-password', { identifier: email }))
      const mail = (await someone.sentTo(email)).find((item) => codeIn(item) !== '')
      const entered = await post(
        where.app,
        '/forgot-password/code',
        { code: mail ? codeIn(mail) : '' },
        { cookie: asked },
      )
      const set = await post(
        where.app,
        '/forgot-password/password',
        { newPassword: 'sawah-biru-kopi-lampu-73' },
        { cookie: cookiesOf(entered) },
      )
      expect(set.headers.location).toBe('/login/verify')
      const code = await newest(someone, someone.phone)
      expect((await enter(someone, code, cookiesOf(set))).headers.location).toBe(PAGE)
    })

    test('gives way to an authenticator app, and can be switched off', async () => {
      const someone = await member('email')
      const { where, email, first } = someone
      const code = await newest(someone, email)
      expect(code).not.toBe('')
      where.wait(1)
      const cookie = await half(someone)
      const done = await enter(someone, await newest(someone, email), cookie)
      const inside = merged(cookie, cookiesOf(done))
      expect(first).not.toBe(inside)
      await post(where.app, `${STEP}/removal`, {}, { cookie: inside })
      const plain = await signIn(where, { identifier: email, next: PAGE })
      expect(plain.headers.location).toBe(PAGE)
      expect(where.told.map(({ kind }) => kind)).toContain('factor-removed')
      const { secret } = await setUpApp(where, email)
      where.wait(1)
      const asked = await half(someone)
      expect((await enter(someone, codeAt(where, secret), asked)).statusCode).toBe(303)
      expect(PASSWORD).not.toContain(code)
    })
  })
})
