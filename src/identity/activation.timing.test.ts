import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrol, newMember } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { cookiesOf, type Form } from '#test/sign-in-site'
import { sender, type Timed, timedSite, toldApart } from '#test/timing'

const PEOPLE = 200
/** Each is meant ten times in 200 rounds: fewer than are looked at within a day. */
const MEMBERS = 20
const OVER_LONG = '0'.repeat(3000)

const { where, close } = await timedSite()
afterAll(close)
const send = sender(where)

const numbered = (lead: string, n: number) => `${lead}${String(n).padStart(4, '0')}`
const claimsOf = (n: number) => ({
  kpj: numbered('5504567', n),
  idNumber: numbered('317401010190', n),
  birthDate: '01-01-1990',
})
/** Of who has an account already, and is told so at their contact alone. */
const claimsOfMember = (n: number) => ({
  kpj: numbered('4404567', n % MEMBERS),
  idNumber: numbered('317401010191', n % MEMBERS),
  birthDate: '01-01-1990',
})
/** One who was guessed at a hundred times, of whom nothing is looked at any more. */
const GUESSED_AT = 9000
const otherDate = (n: number) => ({ ...claimsOf(n), birthDate: '02-01-1990' })

const activate = (form: Form): Timed => ({ url: '/activate', form, status: 303 })

/** Fields that nothing can be looked up with: the form comes back, whoever is meant. One after another, round by round. */
const UNUSABLE: readonly Form[] = ['idNumber', 'kpj', 'birthDate'].flatMap((field) => [
  { [field]: '' },
  { [field]: OVER_LONG },
])
const unusable = (claims: Form, n: number): Timed => ({
  ...{ url: '/activate', status: 422 },
  form: { ...claims, ...UNUSABLE[n % UNUSABLE.length] },
})

async function reachable(memberId: bigint, value: string): Promise<void> {
  await addContact(where, memberId, { kind: 'email', value })
  await addAddress(where, memberId, { street: 'Jalan Rekaan 3', areaCode: '31.74' })
}

/** Members with accounts, and people without, each with addresses to write to. */
beforeAll(async () => {
  for (const n of [...Array(PEOPLE).keys(), GUESSED_AT]) {
    const { kpj, idNumber: nik } = claimsOf(n)
    await reachable(await newMember(where, { kpj, nik }), `person${n}@example.com`)
  }
  for (let n = 0; n < MEMBERS; n += 1) {
    const { kpj, idNumber: nik } = claimsOfMember(n)
    await reachable(await enrol(where, { kpj, nik }), `known${n}@example.com`)
  }
})

/** The brake on guesses from everywhere is for stolen lists, not for this test. */
const after = () => where.wait(0.1)

test('an activation takes as long for nobody as for a member; a leak of 2 ms is seen', async () => {
  /** What was used up for a day is used up again. */
  const begin = async () => {
    where.wait(25 * 60)
    for (let n = 0; n < 101; n += 1) await send(activate(claimsOf(GUESSED_AT)))
  }
  const classes = {
    known: (n: number) => activate(claimsOf(n)),
    'another birth date': (n: number) => activate(otherDate(n)),
    'another KPJ': (n: number) => activate({ ...claimsOf(n), kpj: numbered('6604567', n) }),
    'another NIK': (n: number) =>
      activate({ ...claimsOf(n), idNumber: claimsOf(n + 500).idNumber }),
    'with an account': (n: number) => activate(claimsOfMember(n)),
    'guessed at': () => activate(claimsOf(GUESSED_AT)),
    'known, a field empty or over-long': (n: number) => unusable(claimsOf(n), n),
    'unknown, a field empty or over-long': (n: number) => unusable(otherDate(n + 500), n),
    'all empty': (): Timed => ({ url: '/activate', form: {}, status: 422 }),
  }
  const unknown = 'another birth date'
  const pairs = {
    ...{ known: unknown, 'another KPJ': unknown, 'another NIK': unknown },
    ...{ 'with an account': unknown, 'guessed at': unknown },
    'known, a field empty or over-long': 'unknown, a field empty or over-long',
    'all empty': 'unknown, a field empty or over-long',
  }
  expect(await toldApart({ where, classes, pairs, leaky: unknown, begin, after })).toEqual([])
})

test('its codes and a typed contact take as long for nobody as for a member; a leak of 2 ms is seen', async () => {
  const browsers = new Map<string, string>()
  const askedBy = (browser: string, form: Form): Timed => ({
    ...activate(form),
    keep: (answer) => browsers.set(browser, cookiesOf(answer)),
  })
  const enter = (browser: string, code = '00000000', url = '/activate/code'): Timed => ({
    ...{ url, form: { code }, status: 422 },
    cookie: browsers.get(browser),
  })
  const type = (browser: string, keep?: Timed['keep']): Timed => ({
    ...{ url: '/activate/contact', form: { contact: 'typed@example.com' }, status: 303 },
    cookie: browsers.get(browser),
    ...(keep && { keep }),
  })
  const given = (browser: string) => enter(`${browser} typed`, undefined, '/activate/contact/code')
  const people = { known: claimsOf(1), unknown: otherDate(2), account: claimsOfMember(3) }
  const begin = async () => {
    where.wait(25 * 60)
    await send(askedBy('used up', claimsOf(4)))
    for (let n = 0; n < 6; n += 1) await send(enter('used up'))
    for (const [browser, claims] of Object.entries(people)) {
      await send(askedBy(browser, claims))
      await send(type(browser, (answer) => browsers.set(`${browser} typed`, cookiesOf(answer))))
    }
  }
  /** All but the one who used them up have all their tries before each round. */
  const renew = async () => {
    await sql`update identity.code_request set tries = 0 where tries < 5`.execute(where.db)
    after()
  }
  const classes = {
    known: () => enter('known'),
    unknown: () => enter('unknown'),
    'with an account': () => enter('account'),
    'known, empty or over-long': (n: number) => enter('known', n % 2 ? '' : OVER_LONG),
    'used up': () => enter('used up'),
    'contact of a known one': () => type('known'),
    'contact of an unknown one': () => type('unknown'),
    'contact of one with an account': () => type('account'),
    'code to a contact of a known one': () => given('known'),
    'code to a contact of an unknown one': () => given('unknown'),
    'code to a contact of one with an account': () => given('account'),
  }
  const pairs = {
    ...{ known: 'unknown', 'with an account': 'unknown', 'used up': 'unknown' },
    'known, empty or over-long': 'unknown',
    'contact of a known one': 'contact of an unknown one',
    'contact of one with an account': 'contact of an unknown one',
    'code to a contact of a known one': 'code to a contact of an unknown one',
    'code to a contact of one with an account': 'code to a contact of an unknown one',
  }
  const comparison = { where, classes, pairs, begin, after: renew }
  expect(await toldApart({ ...comparison, leaky: 'unknown' })).toEqual([])
})
