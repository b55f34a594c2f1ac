import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { enrol, newMember } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { setUpApp } from '#test/factors'
import { mailboxOf } from '#test/mailbox'
import { type Answered, cookiesOf, type Form, get, signIn } from '#test/sign-in-site'
import { sitesOn } from '#test/sites'

const OVER_LONG = '0'.repeat(3000)
const BORN = '01-01-1990'
const FIELDS = 'kpj|idNumber|birthDate|identifier|code'

/** An answer without what differs every time: date, tokens, and what was typed. */
function bytesOf({ statusCode, headers, cookies, body }: Answered): string {
  const { date: _, 'set-cookie': __, 'content-length': ___, ...rest } = headers
  const set = cookies.map(({ value, ...cookie }) => ({ ...cookie, length: value.length }))
  const bare = body
    .replace(/name="_csrf" value="[^"]*"/g, '')
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
        remoteAddress: `10.1.${networks >> 8}.${networks & 255}`,
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

    test('to an activation, its code and its letter, whoever is meant and whatever is missing', async () => {
      const where = await open()
      const withLetter = await person(where)
      const begun = await send(where, '/activate', withLetter)
      await send(where, '/activate/letter', {}, cookiesOf(begun))
      const everybody = [withLetter, claims(), await guessedAt(where)]
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
      }
      expect([...steps].filter(([, answers]) => answers.size !== 1).map(([step]) => step)).toEqual(
        [],
      )
      expect(steps.size).toBe(11) // asked, six with one field wrong, all empty, page, code, letter
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
