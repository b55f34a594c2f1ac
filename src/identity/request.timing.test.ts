import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { enrol, newMember } from '#test/accounts'
import { addContact } from '#test/contacts'
import { eachDatabase } from '#test/databases'
import { difference, isToldApart, quicker } from '#test/rank-test'
import { cookiesOf, type Form, type Site, site } from '#test/sign-in-site'

const SAMPLES = 200
const TRIES = 3
const LEAK_MS = 2
const MEMBERS = 200

const numbered = (lead: string, n: number) => `${lead}${String(n).padStart(4, '0')}`
const claimsOf = (n: number) => ({
  kpj: numbered('5504567', n),
  idNumber: numbered('317401010190', n),
  birthDate: '01-01-1990',
})

/** Members with accounts, and people without, each with an address to write to. */
async function people(where: Site): Promise<void> {
  for (let n = 0; n < MEMBERS; n += 1) {
    const memberId = await enrol(where, { kpj: numbered('4404567', n) })
    await addContact(where, memberId, { kind: 'email', value: `known${n}@example.com` })
    const { kpj, idNumber: nik } = claimsOf(n)
    const other = await newMember(where, { kpj, nik })
    await addContact(where, other, { kind: 'email', value: `person${n}@example.com` })
  }
}

/** Sends a form, each time from another network; what is done after the answer is not measured and over before the next. */
function sender(where: Site) {
  let sent = 0
  return async (url: string, form: Form, cookie = '') => {
    sent += 1
    const began = performance.now()
    const answer = await where.app.inject({
      method: 'POST',
      url,
      remoteAddress: `10.${sent >> 16}.${(sent >> 8) & 255}.${sent & 255}`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        cookie,
      },
      payload: new URLSearchParams(form).toString(),
    })
    const ms = performance.now() - began
    await where.idle()
    return { answer, ms }
  }
}

/** What each class of request sends in its nth round, and how it is answered. */
async function classesOf(send: ReturnType<typeof sender>) {
  const forgot = '/forgot-password'
  const cookieFor = async (identifier: string) =>
    cookiesOf((await send(forgot, { identifier })).answer)
  const knownCookie = await cookieFor('known0@example.com')
  const nobodyCookie = await cookieFor('nobody@example.com')
  const code = '00000000'
  const ask = (identifier: string) => ({ url: forgot, form: { identifier }, status: 303 })
  const activate = (form: Form) => ({ url: '/activate', form, status: 303 })
  const enter = (cookie: string) => ({ url: `${forgot}/code`, form: { code }, cookie, status: 422 })
  type Sent = { url: string; form: Form; cookie?: string; status: number }
  const classes: Readonly<Record<string, (n: number) => Sent>> = {
    'reset by address, known': (n) => ask(`known${n}@example.com`),
    'reset by address, unknown': (n) => ask(`nobody${n}@example.com`),
    'reset by number, known': (n) => ask(numbered('4404567', n)),
    'reset by number, unknown': (n) => ask(numbered('9904567', n)),
    'activation, known': (n) => activate(claimsOf(n)),
    'activation, unknown': (n) => activate({ ...claimsOf(n), birthDate: '02-01-1990' }),
    'code, known': () => enter(knownCookie),
    'code, unknown': () => enter(nobodyCookie),
    leaky: (n) => ask(`nobody.either${n}@example.com`),
  }
  return classes
}

/** Interleaved: every class once a round, in another order each time. */
async function sample(where: Site) {
  const send = sender(where)
  const classes = await classesOf(send)
  const names = Object.keys(classes)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  const orders = fc.sample(fc.shuffledSubarray(names, { minLength: names.length }), {
    seed: 20261123,
    numRuns: SAMPLES,
  })
  for (const [round, order] of orders.entries()) {
    for (const name of order) {
      const sent = classes[name]?.(round % MEMBERS)
      if (sent === undefined) throw new Error(name)
      const { answer, ms } = await send(sent.url, sent.form, sent.cookie)
      expect(answer.statusCode, name).toBe(sent.status)
      times.get(name)?.push(ms + (name === 'leaky' ? LEAK_MS : 0))
    }
    where.wait(0.1) // the brake on guesses from everywhere is for stolen lists, not for this test
  }
  where.wait(120)
  return times
}

describe('asking for a code', () => {
  eachDatabase((_kind, database) => {
    let opened: Site | undefined
    afterAll(() => opened?.app.close())

    // keycloak #26625: the answer waited for the mail, and so told whether there was one.
    test('takes as long for nobody as for a member; a leak of 2 ms is seen', async () => {
      const where = await site(await database())
      opened = where
      await people(where)
      const failures: string[] = []
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const times = await sample(where)
        const of = (name: string) => quicker(times.get(name) ?? [])
        const pairs = ['reset by address', 'reset by number', 'activation', 'code'].map((name) => ({
          name,
          ...difference(of(`${name}, known`), of(`${name}, unknown`)),
        }))
        const apart = pairs
          .filter(isToldApart)
          .map(({ name, z, medianMs }) => `${name}: ${medianMs} ms, z ${z}`)
        const leak = difference(of('reset by address, unknown'), of('leaky'))
        if (!isToldApart(leak)) apart.push(`the leak was missed: ${leak.medianMs} ms, z ${leak.z}`)
        if (apart.length === 0) return
        failures.push(`try ${attempt}: ${apart.join('; ')}`)
      }
      expect(failures).toEqual([])
    })
  })
})
