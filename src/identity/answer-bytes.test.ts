import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, newMember, PASSWORD } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { setUpApp } from '#test/factors'
import { mailboxOf } from '#test/mailbox'
import { type Answered, cookiesOf, type Form, get, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'
import { admit } from './actions/admit.ts'
import { typedName } from './typed-name.ts'

const OVER_LONG = '0'.repeat(3000)
const BORN = '01-01-1990'
const FIELDS = 'kpj|idNumber|birthDate|identifier|code'

/** An answer without what differs every time: date, tokens, and what was typed. */
function bytesOf({ statusCode, headers, cookies, body }: Answered): string {
  const { date: _, 'set-cookie': __, 'content-length': ___, ...rest } = headers
  const set = cookies.map(({ value, ...cookie }) => ({ ...cookie, length: value.length }))
  const bare = body
    .replace(/(name="_csrf" value|data-passkey-sign-in)="[^"]*"/g, '')
    .replace(new RegExp(`(name="(?:${FIELDS})"[^>]*?) value(?:="[^"]*")?`, 'g'), '$1')
  return JSON.stringify([statusCode, rest, set, bare])
}

describe('an answer has the same bytes apart from tokens', () => {
  eachDatabase((_kind, database) => {
    const open = sitesOn(database)
    let made = 0
    let networks = 0

    type Site = Awaited<ReturnType<typeof open>>

    /** From a network of its own: what is counted is the name, not where it came from. */
    const send = async ({ app, idle }: Site, url: string, form: Form, cookie = '') => {
      networks += 1
      const answer = await app.inject({
        method: 'POST',
        url,
        remoteAddress: `10.${1 + (networks >> 8)}.${networks & 255}.7`,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          cookie,
        },
        payload: new URLSearchParams(form).toString(),
      })
      await idle()
      return answer
    }

    const serial = () => {
      made += 1
      return String(made).padStart(4, '0')
    }
    const claims = () => {
      const number = serial()
      return { kpj: `9204567${number}`, idNumber: `317501010190${number}`, birthDate: BORN }
    }

    /** Somebody without an account, known by these claims, whom a letter and a mail can reach. */
    async function person(where: Site) {
      const own = claims()
      const memberId = await newMember(where, { kpj: own.kpj, nik: own.idNumber })
      await addContact(where, memberId, { kind: 'email', value: `${own.kpj}@example.com` })
      await addAddress(where, memberId, { street: 'Jalan Rekaan 3', areaCode: '31.74' })
      return own
    }

    /** One who has an account already, and is told so at their contact alone. */
    async function member(where: Site) {
      const own = claims()
      const memberId = await enrol(where, { kpj: own.kpj, nik: own.idNumber })
      await addContact(where, memberId, { kind: 'email', value: `${own.kpj}@example.com` })
      await addAddress(where, memberId, { street: 'Jalan Rekaan 4', areaCode: '31.74' })
      return own
    }

    /** The same, after a hundred tries within a day: nothing of what comes now is looked at. */
    async function guessedAt(where: Site) {
      const own = await person(where)
      for (let n = 0; n < 101; n += 1) await send(where, '/activate', own)
      const before = (await mailboxOf(where)(`${own.kpj}@example.com`)).length
      await send(where, '/activate', own)
      expect(await mailboxOf(where)(`${own.kpj}@example.com`)).toHaveLength(0)
      expect(before).toBeGreaterThan(0)
      return own
    }

    /** One more wrong password from somewhere, counted as at the door, without the work of the hash. */
    async function guess(where: Site, name: string, memberId: bigint) {
      networks += 1
      const network = `11.${networks >> 8}.${networks & 255}.7`
      const whose = { ...typedName(name), purpose: 'sign-in', network, memberId } as const
      const now = where.now()
      const tried = await admit(where, { ...whose, knownDevice: undefined, now })
      if (tried.ok) await tried.value.settle('wrong')
    }

    test('to an activation, its code, its letter and a typed contact, whoever is meant and whatever is missing', async () => {
      const where = await open()
      const withLetter = await person(where)
      const begun = await send(where, '/activate', withLetter)
      await send(where, '/activate/letter', {}, cookiesOf(begun))
      const known = await member(where)
      const everybody = [withLetter, claims(), await guessedAt(where), known]
      const steps = new Map<string, Set<string>>()
      const note = (step: string, answer: Answered) =>
        steps.set(step, (steps.get(step) ?? new Set()).add(bytesOf(answer)))
      for (const own of everybody) {
        const asked = await send(where, '/activate', own)
        note('asked', asked)
        for (const field of ['kpj', 'idNumber', 'birthDate'] as const) {
          note(`${field} empty`, await send(where, '/activate', { ...own, [field]: '' }))
          note(`${field} over-long`, await send(where, '/activate', { ...own, [field]: OVER_LONG }))
        }
        note('all empty', await send(where, '/activate', {}))
        const cookie = cookiesOf(asked)
        note('code page', await get(where.app, '/activate/code', { cookie }))
        for (const code of ['', OVER_LONG, ...Array.from({ length: 5 }, () => '00000000')]) {
          note('code', await send(where, '/activate/code', { code }, cookie))
          note('letter', await send(where, '/activate/letter-code', { ...own, code }))
        }
        const contact = { contact: `typed${own.kpj}@example.com` }
        const typed = await send(where, '/activate/contact', contact, cookie)
        note('contact', typed)
        for (const code of ['', OVER_LONG, ...Array.from({ length: 6 }, () => '00000000')])
          note(
            'contact code',
            await send(where, '/activate/contact/code', { code }, cookiesOf(typed)),
          )
      }
      const told = await mailboxOf(where)(`${known.kpj}@example.com`)
      expect(told.every(({ subject }) => subject.startsWith('Akun Anda sudah ada'))).toBe(true)
      expect([...steps].filter(([, answers]) => answers.size !== 1).map(([step]) => step)).toEqual(
        [],
      )
      // Asked, six with one field wrong, all empty, page, code, letter, contact, code for it.
      expect(steps.size).toBe(13)
    })

    test('to a reset and its code, at the limit of three mails too', async () => {
      const where = await open()
      const address = async (name: string) => {
        const email = `${name}${serial()}@example.com`
        await addContact(where, await enrol(where, {}), { kind: 'email', value: email })
        return email
      }
      const limited = await address('limit')
      for (let n = 0; n < 3; n += 1) await send(where, '/forgot-password', { identifier: limited })
      const sentTo = mailboxOf(where)
      const sent = await sentTo(limited)
      expect(sent).toHaveLength(3)
      const asked = new Set<string>()
      const entered = new Set<string>()
      for (const identifier of [
        limited,
        await address('known'),
        'nobody@example.com',
        '',
        OVER_LONG,
      ]) {
        const answer = await send(where, '/forgot-password', { identifier })
        asked.add(bytesOf(answer))
        // Five tries, and two more that are refused whatever they are.
        for (const code of ['', OVER_LONG, ...Array.from({ length: 5 }, () => '00000000')])
          entered.add(
            bytesOf(await send(where, '/forgot-password/code', { code }, cookiesOf(answer))),
          )
      }
      expect(await sentTo(limited)).toHaveLength(3) // the fourth was answered, and not sent
      expect([asked.size, entered.size]).toEqual([1, 1])
    })

    test('to a sign-in, also to the right password of an account that was guessed at a hundred times', async () => {
      const where = await open()
      const [known, guessed] = [`masuk${serial()}@example.com`, `masuk${serial()}@example.com`]
      await enrol(where, { email: known })
      const memberId = await enrol(where, { email: guessed })
      const enter = (identifier: string, password: string, cookie = '') =>
        send(where, '/login', { identifier, password }, cookie)
      const home = cookiesOf(await enter(guessed, PASSWORD))
      for (let n = 0; n < 100; n += 1) await guess(where, guessed, memberId)
      const answers = new Map<string, string>()
      for (const [identifier, password] of [
        ...[known, 'nobody@example.com', guessed].map((who) => [who, 'salah-salah-salah'] as const),
        ...[known, 'nobody@example.com', guessed].map((who) => [who, ''] as const),
        ...[known, 'nobody@example.com', guessed].map((who) => [who, OVER_LONG] as const),
        ['nobody@example.com', PASSWORD],
        [guessed, PASSWORD],
      ] as const) {
        const answer = await enter(identifier, password)
        expect(answer.statusCode).toBe(422)
        answers.set(bytesOf(answer), `${identifier} ${password.slice(0, 20)}`)
      }
      expect([...answers.values()]).toHaveLength(1)
      // It was the right one: on a device that the account knows it opens the door.
      expect((await enter(guessed, PASSWORD, home)).headers.location).toBe('/home')
    })

    test('to a code after the password, also when not even the right one would do', async () => {
      const where = await open()
      const identifier = `app${serial()}@example.com`
      await enrol(where, { email: identifier })
      await setUpApp(where, identifier)
      const owes = async () => cookiesOf(await signIn(where, { identifier }))
      const openStep = await owes()
      const verify = async (code: string, cookie: string) =>
        bytesOf(await send(where, '/login/verify', { code }, cookie))
      const answers = new Set<string>()
      for (const code of ['000000', '', OVER_LONG, '0000-0000-00000'])
        answers.add(await verify(code, openStep))
      for (let sixes = 0; sixes < 2; sixes += 1) {
        const cookie = await owes()
        for (let n = 0; n < 4; n += 1) await verify('000000', cookie)
      }
      const { rows } = await sql<{ tries: number }>`
        select tries from identity.proof_tries where tries >= 10
      `.execute(where.db)
      expect(rows).toHaveLength(1)
      const locked = await owes()
      for (const code of ['000000', '', OVER_LONG, '0000-0000-00000'])
        answers.add(await verify(code, locked))
      expect(answers.size).toBe(1)
    })
  })
})
