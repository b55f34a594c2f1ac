import { afterAll, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { addContact } from '#test/contacts'
import { cookiesOf } from '#test/sign-in-site'
import { sender, type Timed, timedSite, toldApart } from '#test/timing'

const MEMBERS = 200
const OVER_LONG = '0'.repeat(3000)

const { where, close } = await timedSite()
afterAll(close)
const send = sender(where)

const numbered = (lead: string, n: number) => `${lead}${String(n).padStart(4, '0')}`

const ask = (identifier: string): Timed => ({
  url: '/forgot-password',
  form: { identifier },
  status: 303,
})

/** Members with accounts, each with an address to write to. */
async function people(): Promise<void> {
  for (let n = 0; n < MEMBERS; n += 1) {
    const memberId = await enrol(where, { kpj: numbered('4404567', n) })
    await addContact(where, memberId, { kind: 'email', value: `known${n}@example.com` })
  }
  const limited = await enrol(where, { kpj: '33045670001' })
  await addContact(where, limited, { kind: 'email', value: 'limited@example.com' })
}

/** What was used up for a day is used up again. */
async function useUp(): Promise<void> {
  where.wait(25 * 60)
  for (let n = 0; n < 3; n += 1) await send(ask('limited@example.com'))
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
