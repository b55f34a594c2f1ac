import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { activating, NEW_PASSWORD } from '#test/activating'
import { eachDatabase } from '#test/databases'
import { codeIn, linkIn } from '#test/mailbox'
import { type Answered, cookiesOf, get, post, signIn } from '#test/sign-in-site'

const ADDRESS =
  'Jalan Melati 3\nKebayoran Lama Utara, Kebayoran Lama\nKota Administrasi Jakarta Selatan\nDaerah Khusus Ibukota Jakarta'

/** A page without what differs every time: tokens, and what was typed. */
const bare = (html: string) =>
  html
    .replace(/name="_csrf" value="[^"]*"/g, '')
    .replace(/(name="(kpj|idNumber|birthDate)"[^>]*) value(="[^"]*")?/g, '$1')

describe('an activation', () => {
  eachDatabase((_kind, database) => {
    const { person, ask, enter, choose, activated, close } = activating(database)
    afterAll(close)

    test('by a code to the contacts on record makes a proved account and signs in', async () => {
      const someone = await person()
      const { where, email, sentTo } = someone
      const asked = await ask(someone)
      expect([asked.statusCode, asked.headers.location]).toEqual([303, '/activate/code'])
      const cookie = cookiesOf(asked)
      const [mail] = await sentTo(email)
      const entered = await enter(someone, mail ? codeIn(mail) : '', cookie)
      expect(entered.headers.location).toBe('/activate/password')
      const weak = await choose(someone, 'peserta-rekaan-1990', cookiesOf(entered))
      expect([weak.statusCode, weak.body.includes('SANDI-04')]).toEqual([422, true])
      const done = await choose(someone, NEW_PASSWORD, cookiesOf(entered))
      expect([done.statusCode, done.headers.location]).toEqual([303, '/home'])
      const inside = await get(where.app, '/contributions', { cookie: cookiesOf(done) })
      expect(inside.statusCode).toBe(200)
      expect(where.told.map(({ kind }) => kind)).toContain('account-activated')
      const later = { identifier: someone.claims.kpj, password: NEW_PASSWORD }
      expect((await signIn(where, later)).statusCode).toBe(303)
    })

    test('in English is answered in English: the code, and all that is told afterwards', async () => {
      const someone = await person()
      const english = {
        headers: { 'accept-language': 'en', 'sec-fetch-site': 'same-origin' },
      }
      const { where, email, sentTo, claims } = someone
      const cookie = cookiesOf(await post(where.app, '/activate', claims, english))
      const [mail] = await sentTo(email)
      expect(mail?.subject).toMatch(/^Code to activate your account/)
      const entered = await enter(someone, mail ? codeIn(mail) : '', cookie)
      const chosen = { newPassword: NEW_PASSWORD }
      const sent = { ...english, cookie: cookiesOf(entered) }
      expect((await post(where.app, '/activate/password', chosen, sent)).statusCode).toBe(303)
      expect((await sentTo(email)).map(({ subject }) => subject).join()).toMatch(
        /Your account is active/,
      )
    })

    test('by phone alone, and by the link of a mail', async () => {
      const someone = await person()
      await ask(someone)
      const [text] = await someone.sentTo(`+62800555${someone.claims.kpj.slice(-4)}`)
      expect(text?.text).not.toContain('https:')
      expect(text ? codeIn(text) : '').toHaveLength(8)
      const [mail] = await someone.sentTo(someone.email)
      const link = mail ? linkIn(mail, '/activate/link') : ''
      const cookie = cookiesOf(await get(someone.where.app, link))
      const used = await post(someone.where.app, '/activate/link', {}, { cookie })
      expect(used.headers.location).toBe('/activate/password')
      expect((await choose(someone, NEW_PASSWORD, cookiesOf(used))).headers.location).toBe('/home')
    })

    test('looks the same whatever did not match, and for who has an account', async () => {
      const someone = await person()
      const member = await person()
      await activated(member)
      await sql`delete from identity.throttle`.execute(someone.where.db)
      const seen = new Map<string, Set<string>>()
      const note = (step: string, { statusCode, headers, body, cookies }: Answered) => {
        const names = cookies.map(({ name, maxAge, value }) => [name, maxAge, value.length])
        const shown = JSON.stringify([statusCode, headers.location, names, bare(body)])
        seen.set(step, (seen.get(step) ?? new Set()).add(shown))
      }
      for (const [whose, changes] of [
        [someone, {}],
        [someone, { kpj: '99045670000' }],
        [someone, { idNumber: '3174010101909999' }],
        [someone, { birthDate: '02-01-1990' }],
        [member, {}],
      ] as const) {
        const asked = await ask(whose, changes)
        await whose.where.idle()
        note('asked', asked)
        const cookie = cookiesOf(asked)
        note('page', await get(whose.where.app, '/activate/code', { cookie }))
        for (let n = 0; n < 6; n += 1) note('code', await enter(whose, '0000 0000', cookie))
        note('letter', await post(whose.where.app, '/activate/letter', {}, { cookie }))
        note(
          'contact',
          await post(
            whose.where.app,
            '/activate/contact',
            { contact: 'new@example.com' },
            { cookie },
          ),
        )
        const form = { ...whose.claims, ...changes, code: '00000000' }
        note('letter-code', await post(whose.where.app, '/activate/letter-code', form))
        await whose.where.idle()
      }
      const steps = ['asked', 'page', 'code', 'letter', 'contact', 'letter-code']
      expect([...seen].map(([step, answers]) => [step, answers.size])).toEqual(
        steps.map((step) => [step, 1]),
      )
    })

    test('of who has an account is told to the known contacts, and opens nothing', async () => {
      const someone = await person()
      await activated(someone)
      const asked = await ask(someone)
      const mails = await someone.sentTo(someone.email)
      const subjects = mails.map(({ subject }) => subject).join()
      expect(subjects).toContain('Akun Anda sudah ada')
      const first = mails.find((mail) => codeIn(mail) !== '')
      expect((await enter(someone, first ? codeIn(first) : '', cookiesOf(asked))).statusCode).toBe(
        422,
      )
    })

    test('names the fields that cannot be right, and keeps what was typed', async () => {
      const someone = await person()
      const sent = await ask(someone, { kpj: '123', birthDate: '31-02-1990' })
      expect(sent.statusCode).toBe(422)
      expect(sent.body).toContain('Nomor KPJ terdiri dari 11 angka atau huruf.')
      expect(sent.body).toContain('value="31-02-1990"')
      expect(sent.body).not.toContain('Isi 16 angka NIK')
    })

    test('by letter: the code works with the three claims, weeks later and in any browser', async () => {
      const someone = await person()
      const { where, claims, sentTo } = someone
      const cookie = cookiesOf(await ask(someone))
      await post(where.app, '/activate/letter', {}, { cookie })
      const [letter] = await sentTo(ADDRESS)
      const code = letter ? codeIn(letter) : ''
      where.wait(20 * 24 * 60)
      const wrong = await post(where.app, '/activate/letter-code', { ...claims, code: '00000000' })
      expect([wrong.statusCode, wrong.body.includes('PESAN-01')]).toEqual([422, true])
      const other = { ...claims, birthDate: '02-01-1990', code }
      expect((await post(where.app, '/activate/letter-code', other)).statusCode).toBe(422)
      const right = await post(where.app, '/activate/letter-code', { ...claims, code })
      expect(right.headers.location).toBe('/activate/password')
      const again = await post(where.app, '/activate/letter-code', { ...claims, code })
      expect(again.statusCode).toBe(422)
      expect((await choose(someone, NEW_PASSWORD, cookiesOf(right))).headers.location).toBe('/home')
    })

    test('strangers who know the three claims do not make a letter worthless, and a worn-out one takes no place', async () => {
      const someone = await person()
      const { where, memberId, claims, sentTo } = someone
      const cookie = cookiesOf(await ask(someone))
      const write = () => post(where.app, '/activate/letter', {}, { cookie })
      await write()
      const [letter] = await sentTo(ADDRESS)
      const guess = new URLSearchParams({ ...claims, code: '00000000' }).toString()
      for (let n = 0; n < 40; n += 1)
        await where.app.inject({
          method: 'POST',
          url: '/activate/letter-code',
          remoteAddress: `198.51.100.${n}`,
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'sec-fetch-site': 'same-origin',
          },
          payload: guess,
        })
      const given = { ...claims, code: letter ? codeIn(letter) : '' }
      const right = await post(where.app, '/activate/letter-code', given)
      expect(right.headers.location).toBe('/activate/password')
      for (let n = 0; n < 4; n += 1) await write()
      expect(await sentTo(ADDRESS)).toHaveLength(4) // the one that was used, and three at once
      await sql`
        update identity.code_request set tries = 100000 where member_id = ${memberId}
      `.execute(where.db)
      await write()
      expect(await sentTo(ADDRESS)).toHaveLength(5)
    })

    /** Somebody else's account for this person, by a contact typed just now; answers its cookies. */
    test('who walks through numbers is slowed', async () => {
      const { where, claims } = await person()
      const codes = []
      for (let n = 0; n < 40; n += 1) {
        const form = { ...claims, kpj: `990456${String(80_000 + n)}` }
        codes.push((await post(where.app, '/activate', form)).statusCode)
      }
      expect(codes.slice(0, 5)).toEqual([303, 303, 303, 303, 303])
      expect(codes.at(-1)).toBe(429)
    })
  })
})
