import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { merged } from '#test/factors'
import { cookiesOf, get, post, signIn } from '#test/sign-in-site'
import { digitsIn, steppingOn } from '#test/stepping'

const STEP = '/security/message-codes'
const PAGE = '/contributions'

const deviceOf = (cookie: string): string =>
  cookie.split('; ').find((pair) => pair.startsWith('__Host-payung-device=')) ?? ''

describe('a code by SMS or e-mail as the second step', () => {
  eachDatabase((_kind, database) => {
    const { member, newest, half, enter } = steppingOn(database)

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
  })
})
