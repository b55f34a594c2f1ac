import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { enrol, PASSWORD } from '#test/accounts'
import { Authenticator } from '#test/authenticator'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { codeAt, setUpApp } from '#test/factors'
import { codeIn, linkIn, mailboxOf } from '#test/mailbox'
import { givenTo, RP } from '#test/passkeys'
import { redeem } from '#test/recovering'
import { cookiesOf, get, keys, post, type Site, signIn, site } from '#test/sign-in-site'
import { newOfficer } from '#test/staff'
import { proofFor } from '#test/work'
import { createPasswords } from './index.ts'

const FORGOT = '/forgot-password'
const NEW_PASSWORD = 'sawah-biru-kopi-lampu-73'
const WRONG = 'salah-salah-salah'

const FIELDS = [
  'identifier',
  'password',
  'code',
  'newPassword',
  'email',
  'kpj',
  'contact',
  'answer',
]
const FORMS = [
  ...['/login', '/login/verify', '/login/passkey', '/logout', '/staff/login', '/verify-again'],
  ...[FORGOT, `${FORGOT}/code`, `${FORGOT}/link`, `${FORGOT}/factor`, `${FORGOT}/password`],
  ...['/activate', '/activate/code', '/activate/letter-code', '/activate/contact'],
  ...['/activate/password', '/recover', '/freeze', '/not-me', '/password-strength'],
]

const deviceOf = (cookie: string): string =>
  cookie.split('; ').find((pair) => pair.startsWith('__Host-payung-device=')) ?? ''

// Each is a bug that another sign-in system had; its issue or commit is named beside it.
describe('sign-ins that went wrong elsewhere', () => {
  eachDatabase((_kind, database) => {
    const opened: Site[] = []
    afterAll(async () => {
      for (const { app } of opened) await app.close()
    })

    const open = async (passwords = undefined as Parameters<typeof site>[1]) => {
      const where = await site(await database(), passwords)
      opened.push(where)
      // All come from one network: what one test tried is nothing to the next.
      await sql`delete from identity.throttle`.execute(where.db)
      return where
    }

    const member = async (name: string) => {
      const where = await open()
      const email = `${name}@example.com`
      const memberId = await enrol(where, {})
      await addContact(where, memberId, { kind: 'email', value: email })
      return { where, email, memberId, sentTo: mailboxOf(where) }
    }
    type Member = Awaited<ReturnType<typeof member>>

    /** Adds a passkey as the page leads one through it. */
    const addPasskey = async (where: Site, cookie: string) => {
      const path = '/security/passkeys/new'
      const key = new Authenticator(RP)
      const page = await get(where.app, path, { cookie })
      const answer = key.create(givenTo(page.body, 'data-passkey-enrolment'))
      const sent = await post(where.app, path, { name: 'HP', answer }, { cookie })
      if (sent.statusCode !== 303) throw new Error(sent.body)
      return key
    }

    /** Asks for a new password and gives the code; answers the cookie that may go on. */
    const codeGiven = async ({ where, email, sentTo }: Member) => {
      const cookie = cookiesOf(await post(where.app, FORGOT, { identifier: email }))
      const mail = (await sentTo(email)).find((one) => linkIn(one, `${FORGOT}/link`) !== '')
      const code = mail ? codeIn(mail) : ''
      return cookiesOf(await post(where.app, `${FORGOT}/code`, { code }, { cookie }))
    }

    const choose = (where: Site, cookie: string) =>
      post(where.app, `${FORGOT}/password`, { newPassword: NEW_PASSWORD }, { cookie })

    // Keycloak GHSA-cq42-vhv7-xr7p and #46164, Authelia #415, Mailu #2880.
    test('a stranger locks a member out: here device, passkey and reset still open the door', async () => {
      const someone = await member('dikunci')
      const { where, email } = someone
      const inside = cookiesOf(await signIn(where, { identifier: email }))
      const key = await addPasskey(where, inside)
      for (let n = 0; n < 30; n += 1) await signIn(where, { identifier: email, password: WRONG })
      expect((await signIn(where, { identifier: email })).statusCode).toBe(429)
      const known = await signIn(where, { identifier: email }, { cookie: deviceOf(inside) })
      expect(known.headers.location).toBe('/home')
      const page = await get(where.app, '/login')
      const answer = key.get(givenTo(page.body, 'data-passkey-sign-in'))
      const entered = await post(where.app, '/login/passkey', { answer })
      expect(entered.headers.location).toBe('/home')
      const done = await choose(where, await codeGiven(someone))
      expect(done.headers.location).toBe(`${FORGOT}/factor`) // the code was taken; the passkey is next
    })

    // identity-idp 23bcca6001: a failed captcha was not counted, so it could be failed for ever.
    test('a failed challenge costs nothing: here nothing is looked at before the work is done', async () => {
      const passwords = createPasswords(keys.pepper)
      let checked = 0
      const where = await open({
        ...passwords,
        check(question) {
          checked += 1
          return passwords.check(question)
        },
      })
      const email = 'ramai@example.com'
      await enrol(where, { email })
      for (let n = 0; n < 51; n += 1)
        await signIn(where, { identifier: `ramai${n % 25}@example.com`, password: WRONG })
      const before = checked
      const asked = await signIn(where, { identifier: email })
      const ticket = /name="ticket" value="([^"]+)"/.exec(asked.body)?.[1] ?? ''
      const pages = new Set<string>()
      for (const password of [PASSWORD, WRONG])
        for (let n = 0; n < 20; n += 1) {
          const form = { identifier: email, password, ticket, proof: `x${n}` }
          const { statusCode, body } = await signIn(where, form)
          pages.add(`${statusCode} ${body.replace(/(value|data-passkey-sign-in)="[^"]*"/g, '')}`)
        }
      expect([asked.statusCode, checked, pages.size]).toEqual([429, before, 1])
      const bits = Number(/data-bits="(\d+)"/.exec(asked.body)?.[1])
      const proof = proofFor({ ticket, bits })
      const done = await signIn(where, { identifier: email, ticket, proof })
      expect(done.headers.location).toBe('/home')
    })

    // Keycloak #38850, #8920, #20656: some kinds of session were forgotten when the others ended.
    test('a sign-in begun with the old password ends well after a reset: here it ends with it', async () => {
      const someone = await member('setengah')
      const { where, email } = someone
      const { secret } = await setUpApp(where, email)
      where.wait(1)
      const half = cookiesOf(await signIn(where, { identifier: email }))
      const cookie = await codeGiven(someone)
      const code = codeAt(where, secret)
      await post(where.app, `${FORGOT}/factor`, { code }, { cookie })
      expect((await choose(where, cookie)).headers.location).toBe('/home')
      where.wait(1)
      const late = { code: codeAt(where, secret) }
      const answer = await post(where.app, '/login/verify', late, { cookie: half })
      expect([answer.statusCode, answer.body.includes('KODE-03')]).toEqual([422, true])
    })

    // Keycloak #12759, Kratos #4317, authentik #18639: a mail was enough where a factor was set up.
    test('a forgotten password goes around a passkey: here the passkey is asked for', async () => {
      const someone = await member('kunci')
      const { where, email } = someone
      const inside = cookiesOf(await signIn(where, { identifier: email }))
      const key = await addPasskey(where, inside)
      const cookie = await codeGiven(someone)
      const early = await choose(where, cookie)
      expect(early.headers.location).toBe(`${FORGOT}/factor`)
      const challenge = await get(where.app, `${FORGOT}/passkey/challenge`, { cookie })
      const answer = key.get(challenge.json())
      const proved = await post(where.app, `${FORGOT}/passkey`, { answer }, { cookie })
      expect(proved.headers.location).toBe(`${FORGOT}/password`)
      expect((await choose(where, cookie)).headers.location).toBe('/home')
    })

    // Logto c98403862a: a NUL byte was answered with 500.
    test('a NUL byte is a fault of the server: here of whoever sent it, on every form', async () => {
      const { where, email } = await member('nol')
      const inside = cookiesOf(await signIn(where, { identifier: email }))
      for (const url of FORMS) {
        for (const cookie of ['', inside, '__Host-payung-step=a%00b; __Host-payung=%00']) {
          for (const field of FIELDS) {
            const answer = await post(where.app, url, { [field]: 'a\0b' }, { cookie })
            expect([url, field, answer.statusCode]).toEqual([url, field, 400])
          }
          const plain = await post(where.app, url, {}, { cookie })
          expect([url, plain.statusCode < 500]).toEqual([url, true])
        }
      }
      for (const url of [`${FORGOT}/link/%00`, '/activate/link/a%00.b', '/not-me/%00'])
        expect((await get(where.app, url)).statusCode).toBeLessThan(500)
    })

    // identity-idp LG-17453, for the door of the recovery at a branch.
    test('another spelling opens a new budget: here a recovery code is guessed at five times', async () => {
      const where = await open()
      await enrol(where, { kpj: '3304567800A' })
      const names = ['3304567800A', '3304567800a', '3304 5678 00A', '3304-5678-00a', ' 3304567800A']
      const statuses = []
      for (const name of [...names, ...names.slice(0, 2)])
        statuses.push((await redeem(where, name, 'AAAA-AAAA-AAAA-AAAA')).statusCode)
      expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429])
    })

    // Keycloak #46164: wrong codes and wrong passwords were one count, so either could block the other.
    test('wrong passwords use up the tries of the code: here the code has its own', async () => {
      const { where, email } = await member('sendiri')
      const { secret, cookie } = await setUpApp(where, email)
      where.wait(1)
      for (let n = 0; n < 30; n += 1) await signIn(where, { identifier: email, password: WRONG })
      expect((await signIn(where, { identifier: email })).statusCode).toBe(429)
      const begun = await signIn(where, { identifier: email }, { cookie: deviceOf(cookie) })
      expect(begun.headers.location).toBe('/login/verify')
      const code = codeAt(where, secret)
      const done = await post(where.app, '/login/verify', { code }, { cookie: cookiesOf(begun) })
      expect([done.statusCode, done.headers.location]).toEqual([303, '/home'])
    })

    // better-auth #10210: tries of a signed-in proof were not counted at all.
    test('a session left open guesses the password for ever: here ten times, then also in vain', async () => {
      const { where, email } = await member('terbuka')
      const cookie = cookiesOf(await signIn(where, { identifier: email }))
      const prove = (password: string) => post(where.app, '/verify-again', { password }, { cookie })
      for (let n = 0; n < 10; n += 1) expect((await prove(WRONG)).statusCode).toBe(422)
      expect((await prove(PASSWORD)).statusCode).toBe(429) // and says how long
      where.wait(14)
      expect((await prove(PASSWORD)).statusCode).toBe(429)
      where.wait(1)
      expect((await prove(PASSWORD)).statusCode).toBe(303)
    })

    // A mail is no way back into the console.
    test('whoever forgot it resets a staff account by mail: here staff are nobody to the reset', async () => {
      const where = await open()
      await newOfficer(where, 'petugas.lupa@example.com')
      const sentTo = mailboxOf(where)
      const asked = await post(where.app, FORGOT, { identifier: 'petugas.lupa@example.com' })
      expect(asked.statusCode).toBe(303)
      expect(await sentTo('petugas.lupa@example.com')).toEqual([])
    })
  })
})
