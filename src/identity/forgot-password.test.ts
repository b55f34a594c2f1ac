import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { merged } from '#test/factors'
import { codeIn, linkIn } from '#test/mailbox'
import { resettingOn } from '#test/resetting'
import { type Answered, cookiesOf, get, post, signIn } from '#test/sign-in-site'

const FORGOT = '/forgot-password'
const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'

/** A page without what differs every time: tokens, and what was typed. */
const bare = (html: string) =>
  html
    .replace(/name="_csrf" value="[^"]*"/g, '')
    .replace(/(name="identifier"[^>]*) value(="[^"]*")?/, '$1')

describe('a forgotten password', () => {
  eachDatabase((_kind, database) => {
    const { member, ask, enter, choose, proved } = resettingOn(database)

    test('is replaced by the code from the mail, which signs in and ends everything else', async () => {
      const place = await member('ani')
      const { where, sentTo, email } = place
      const before = cookiesOf(await signIn(where, { identifier: email }))
      const { asked, mail, entered, cookie } = await proved(place)
      expect([asked.statusCode, asked.headers.location]).toEqual([303, `${FORGOT}/code`])
      expect(mail.text).toContain('30 menit')
      expect([entered.statusCode, entered.headers.location]).toEqual([303, `${FORGOT}/password`])
      expect((await get(where.app, `${FORGOT}/password`, { cookie })).body).toContain('15 karakter')
      const done = await choose(where, NEW_PASSWORD, cookie)
      expect([done.statusCode, done.headers.location]).toEqual([303, '/home'])
      const inside = await get(where.app, '/contributions', { cookie: cookiesOf(done) })
      expect(inside.statusCode).toBe(200)
      const other = await get(where.app, '/contributions', { cookie: before })
      expect(other.headers.location).toMatch(/^\/login/)
      expect((await signIn(where, { identifier: email })).statusCode).toBe(422)
      expect((await signIn(where, { identifier: email, password: NEW_PASSWORD })).statusCode).toBe(
        303,
      )
      await sentTo(email)
      expect(where.told.map(({ kind }) => kind)).toContain('password-changed')
      // Money waits 72 hours, whatever device it is.
      const payout = await get(where.app, '/payout', { cookie: cookiesOf(done) })
      expect(payout.headers.location).toMatch(/^\/verify-again/) // mail proves nothing about money
    })

    test('looks the same for nobody, wherever one looks', async () => {
      const { where, sentTo, email } = await member('budi')
      const seen = new Map<string, Set<string>>()
      const note = (where: string, answer: Answered) => {
        const { statusCode, headers, body } = answer
        const names = answer.cookies.map(({ name, maxAge, value }) => [name, maxAge, value.length])
        const shown = JSON.stringify([statusCode, headers.location, names, bare(body)])
        seen.set(where, (seen.get(where) ?? new Set()).add(shown))
      }
      for (const identifier of [
        email,
        'nobody@example.com',
        '21045678909',
        '081234567890',
        '',
        'x'.repeat(400),
      ]) {
        const asked = await ask(where, identifier)
        await sentTo(email)
        note('asked', asked)
        const cookie = cookiesOf(asked)
        note('page', await get(where.app, `${FORGOT}/code`, { cookie }))
        for (const code of ['', '0000-0000', 'x'.repeat(300)])
          note('wrong', await enter(where, code, cookie))
        for (let n = 0; n < 3; n += 1) note('wrong', await enter(where, '1234 5678', cookie))
      }
      expect([...seen].map(([where, answers]) => [where, answers.size])).toEqual([
        ['asked', 1],
        ['page', 1],
        ['wrong', 1],
      ])
    })

    test('its code works in the browser that asked, and nowhere else', async () => {
      const { where, sentTo, email } = await member('citra')
      const mine = cookiesOf(await ask(where, email))
      const [mail] = await sentTo(email)
      const stranger = cookiesOf(await ask(where, 'nobody@example.com'))
      const code = mail ? codeIn(mail) : ''
      expect((await enter(where, code, stranger)).statusCode).toBe(422)
      expect((await enter(where, code, '')).statusCode).toBe(422)
      const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
      expect((await enter(where, ` ${typed} `, mine)).statusCode).toBe(303)
    })

    test('after five wrong codes the right one is refused', async () => {
      const { where, sentTo, email } = await member('dewi')
      const cookie = cookiesOf(await ask(where, email))
      const [mail] = await sentTo(email)
      for (let n = 0; n < 5; n += 1) await enter(where, '11111111', cookie)
      expect((await enter(where, mail ? codeIn(mail) : '', cookie)).statusCode).toBe(422)
    })

    test('its link works in any browser; looking at it uses nothing up, and it leaves the address', async () => {
      const { where, sentTo, email } = await member('eka')
      await ask(where, email)
      const [mail] = await sentTo(email)
      const link = mail ? linkIn(mail, `${FORGOT}/link`) : ''
      for (let n = 0; n < 10; n += 1) await get(where.app, link) // a scanner, again and again
      const looked = await get(where.app, link)
      expect([looked.statusCode, looked.headers.location]).toEqual([303, `${FORGOT}/link`])
      const cookie = cookiesOf(looked)
      expect((await get(where.app, `${FORGOT}/link`, { cookie })).body).toContain('Lanjutkan')
      const used = await post(where.app, `${FORGOT}/link`, {}, { cookie })
      expect(used.headers.location).toBe(`${FORGOT}/password`)
      const again = await post(where.app, `${FORGOT}/link`, {}, { cookie })
      expect([again.statusCode, again.body.includes('PESAN-02')]).toEqual([422, true])
      expect((await choose(where, NEW_PASSWORD, cookiesOf(used))).headers.location).toBe('/home')
    })

    test('code and link work once between them', async () => {
      const place = await member('fajar')
      const { mail } = await proved(place)
      const { where } = place
      const cookie = cookiesOf(await get(where.app, linkIn(mail, `${FORGOT}/link`)))
      expect((await post(where.app, `${FORGOT}/link`, {}, { cookie })).statusCode).toBe(422)
    })

    test('a link that is opened in another tab does not end what waits for its code', async () => {
      const { where, sentTo, email } = await member('fitri')
      const other = await member('gunawan')
      await ask(other.where, other.email)
      const [theirs] = await other.sentTo(other.email)
      const asked = cookiesOf(await ask(where, email))
      const [mail] = await sentTo(email)
      const link = theirs ? linkIn(theirs, `${FORGOT}/link`) : ''
      const both = merged(asked, cookiesOf(await get(where.app, link, { cookie: asked })))
      const used = await post(where.app, `${FORGOT}/link`, {}, { cookie: both })
      expect(used.headers.location).toBe(`${FORGOT}/password`)
      const after = merged(both, cookiesOf(used))
      expect((await enter(where, mail ? codeIn(mail) : '', after)).statusCode).toBe(303)
    })

    test('a late code is good in the browser that has asked again since', async () => {
      const { where, sentTo, email } = await member('hana')
      const first = cookiesOf(await ask(where, email))
      const [mail] = await sentTo(email)
      const second = cookiesOf(await ask(where, email, first))
      expect((await enter(where, mail ? codeIn(mail) : '', second)).statusCode).toBe(303)
    })

    test('is over after 30 minutes', async () => {
      const { where, sentTo, email } = await member('gita')
      const cookie = cookiesOf(await ask(where, email))
      const [mail] = await sentTo(email)
      where.wait(30)
      expect((await enter(where, mail ? codeIn(mail) : '', cookie)).statusCode).toBe(422)
      const link = cookiesOf(await get(where.app, mail ? linkIn(mail, `${FORGOT}/link`) : ''))
      expect((await post(where.app, `${FORGOT}/link`, {}, { cookie: link })).statusCode).toBe(422)
    })

    test('three mails are good side by side; a fourth is not sent, and those sent go on working', async () => {
      const { where, sentTo, email } = await member('hadi')
      const cookies = []
      for (let n = 0; n < 4; n += 1) {
        cookies.push(cookiesOf(await ask(where, email)))
        await where.idle()
        where.wait(0.1)
      }
      const mails = await sentTo(email)
      expect(mails).toHaveLength(3)
      const [first = ''] = cookies
      const codes = mails.map(codeIn)
      const entered = []
      for (const code of codes) entered.push((await enter(where, code, first)).statusCode)
      expect(entered).toContain(303)
    })
  })
})
