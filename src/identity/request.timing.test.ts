import { afterAll, expect, test } from 'vitest'
import { enrol, newMember } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { cookiesOf, type Form } from '#test/sign-in-site'
import { sender, type Timed, timedSite, toldApart } from '#test/timing'

const MEMBERS = 200
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
/** One who was guessed at a hundred times, of whom nothing is looked at any more. */
const GUESSED_AT = 9000

const ask = (identifier: string): Timed => ({
  url: '/forgot-password',
  form: { identifier },
  status: 303,
})
const activate = (form: Form): Timed => ({ url: '/activate', form, status: 303 })
/** A field that nothing could be looked up with: the form comes back, whoever is meant. */
const unusable = (form: Form): Timed => ({ url: '/activate', form, status: 422 })

/** Members with accounts, and people without, each with an address to write to. */
async function people(): Promise<void> {
  for (let n = 0; n < MEMBERS; n += 1) {
    const memberId = await enrol(where, { kpj: numbered('4404567', n) })
    await addContact(where, memberId, { kind: 'email', value: `known${n}@example.com` })
    await person(n)
  }
  const limited = await enrol(where, { kpj: '33045670001' })
  await addContact(where, limited, { kind: 'email', value: 'limited@example.com' })
  await person(GUESSED_AT)
}

async function person(n: number): Promise<void> {
  const { kpj, idNumber: nik } = claimsOf(n)
  const memberId = await newMember(where, { kpj, nik })
  await addContact(where, memberId, { kind: 'email', value: `person${n}@example.com` })
  await addAddress(where, memberId, { street: 'Jalan Rekaan 3', areaCode: '31.74' })
}

/** What was used up for a day is used up again. */
async function useUp(): Promise<void> {
  where.wait(25 * 60)
  for (let n = 0; n < 3; n += 1) await send(ask('limited@example.com'))
  for (let n = 0; n < 101; n += 1) await send(activate(claimsOf(GUESSED_AT)))
}

/** The brake on guesses from everywhere is for stolen lists, not for this test. */
const after = () => where.wait(0.1)

test('to ask for a new password takes as long for nobody as for a member; a leak of 2 ms is seen', async () => {
  await people()
  let nobody = 0
  const classes = {
    'known address': (n: number) => ask(`known${n}@example.com`),
    'unknown address': () => ask(`nobody${++nobody}@example.com`),
    'known number': (n: number) => ask(numbered('4404567', n)),
    'unknown number': () => ask(numbered('9904567', ++nobody)),
    'address at its limit': () => ask('limited@example.com'),
    nothing: () => ask(''),
    'over-long': () => ask(OVER_LONG),
  }
  const pairs = Object.fromEntries(
    Object.keys(classes)
      .filter((name) => name !== 'unknown address')
      .map((name) => [name, 'unknown address']),
  )
  const leaky = 'unknown address'
  expect(await toldApart({ where, classes, pairs, leaky, begin: useUp, after })).toEqual([])
})

test('an activation takes as long for nobody as for a member; a leak of 2 ms is seen', async () => {
  const other = (n: number) => ({ ...claimsOf(n), birthDate: '02-01-1990' })
  const classes = {
    known: (n: number) => activate(claimsOf(n)),
    unknown: (n: number) => activate(other(n)),
    'guessed at': () => activate(claimsOf(GUESSED_AT)),
    'known without a number': (n: number) => unusable({ ...claimsOf(n), idNumber: '' }),
    'unknown without a number': (n: number) => unusable({ ...other(n), idNumber: '' }),
    'known with an over-long number': (n: number) =>
      unusable({ ...claimsOf(n), idNumber: OVER_LONG }),
    'unknown with an over-long number': (n: number) =>
      unusable({ ...other(n), idNumber: OVER_LONG }),
  }
  const pairs = {
    known: 'unknown',
    'guessed at': 'unknown',
    'known without a number': 'unknown without a number',
    'known with an over-long number': 'unknown with an over-long number',
  }
  expect(await toldApart({ where, classes, pairs, leaky: 'unknown', begin: useUp, after })).toEqual(
    [],
  )
})

test('a code takes as long for nobody as for a member, used up or not; a leak of 2 ms is seen', async () => {
  const browsers = new Map<string, string>()
  const enter = (browser: string, code: string): Timed => ({
    url: '/forgot-password/code',
    form: { code },
    cookie: browsers.get(browser),
    status: 422,
  })
  /** Asks anew in each round: five wrong codes, and nothing is looked at. */
  const begins = (browser: string, identifier: string): Timed => ({
    ...ask(identifier),
    keep: (answer) => browsers.set(browser, cookiesOf(answer)),
  })
  const begin = async () => {
    await useUp()
    await send(begins('used up', 'known0@example.com'))
    for (let n = 0; n < 6; n += 1) await send(enter('used up', '00000000'))
    await send(begins('known', 'known1@example.com'))
    await send(begins('unknown', 'nobody@example.com'))
  }
  const classes = {
    'known browser': (n: number) => begins('known', `known${n}@example.com`),
    'unknown browser': (n: number) => begins('unknown', `nobody${n}@example.com`),
    known: () => enter('known', '00000000'),
    unknown: () => enter('unknown', '00000000'),
    'known, empty': () => enter('known', ''),
    'unknown, empty': () => enter('unknown', ''),
    'known, over-long': () => enter('known', OVER_LONG),
    'unknown, over-long': () => enter('unknown', OVER_LONG),
    'used up': () => enter('used up', '00000000'),
  }
  const codes = Object.keys(classes).filter((name) => !/browser$|^unknown$/.test(name))
  const pairs = Object.fromEntries(codes.map((name) => [name, 'unknown']))
  expect(await toldApart({ where, classes, pairs, leaky: 'unknown', begin, after })).toEqual([])
})
