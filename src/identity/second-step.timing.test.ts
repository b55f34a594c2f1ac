import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { enrol } from '#test/accounts'
import { codeAt, makeCodes, merged, setUpApp } from '#test/factors'
import { cookiesOf, post, signIn } from '#test/sign-in-site'
import { sender, type Timed, timedSite, toldApart } from '#test/timing'

const { where, close } = await timedSite()
afterAll(close)
const send = sender(where)

type Owing = {
  readonly memberId: bigint
  readonly secret: string
  readonly spent: string
  /** Of a browser that gave the password and owes the code. */
  cookie: string
}

const people = new Map<string, Owing>()

/** A member with an app and recovery codes, of which the first is spent. */
async function enrolled(name: string): Promise<Owing> {
  const identifier = `${name}@example.com`
  const memberId = await enrol(where, { email: identifier })
  const { secret, cookie } = await setUpApp(where, identifier)
  const [spent = ''] = await makeCodes(where, cookie)
  const owing = { memberId, secret, spent, cookie: '' }
  people.set(name, owing)
  await owe(name)
  await enterRight(name, spent)
  return owing
}

/** Signs in with a code, which is used up then. */
async function enterRight(name: string, code: string): Promise<void> {
  const { cookie } = people.get(name) ?? {}
  const answer = await post(where.app, '/login/verify', { code }, { cookie: cookie ?? '' })
  expect(answer.statusCode).toBe(303)
}

/** The password again, in a browser that nobody knows. */
async function owe(name: string): Promise<void> {
  const owing = people.get(name) ?? (await enrolled(name))
  await sql`delete from identity.throttle`.execute(where.db)
  const answer = await signIn(where, { identifier: `${name}@example.com` })
  people.set(name, { ...owing, cookie: merged(cookiesOf(answer)) })
}

const enter = (name: string, code: string): Timed => ({
  ...{ url: '/login/verify', form: { code }, status: 422 },
  cookie: people.get(name)?.cookie,
})
const secretOf = (name: string) => people.get(name)?.secret ?? ''

/** Ten wrong codes of strangers are free; one more is counted no more, and nothing is looked at. */
async function useUp(name: string): Promise<void> {
  for (let n = 0; n < 12; n += 1) {
    await send(enter(name, '000000'))
    await sql`update identity.half_sign_in set tries = 0`.execute(where.db)
  }
}

const looked = ['wrong', 'used', 'empty', 'over-long', 'spent']

/** Those of whom codes are looked at have all their tries before each round. */
async function after(): Promise<void> {
  await sql`update identity.half_sign_in set tries = 0`.execute(where.db)
  for (const name of looked)
    await sql`delete from identity.proof_tries where member_id = ${people.get(name)?.memberId ?? 0n}`.execute(
      where.db,
    )
}

test('a second code takes as long whatever is wrong with it; a leak of 2 ms is seen', async () => {
  const begin = async () => {
    where.wait(25 * 60)
    for (const name of [...looked, 'guessed']) await owe(name)
    where.wait(1) // the code that set the app up is used already
    await enterRight('used', codeAt(where, secretOf('used')))
    await owe('used')
    await useUp('guessed')
    await after()
  }
  const classes = {
    wrong: () => enter('wrong', '000000'),
    used: () => enter('used', codeAt(where, secretOf('used'))),
    empty: () => enter('empty', ''),
    'over-long': () => enter('over-long', '0'.repeat(3000)),
    'recovery code that none has': () => enter('spent', '0000-0000-00000'),
    'spent recovery code': () => enter('spent', people.get('spent')?.spent ?? ''),
    'guessed at, wrong code': () => enter('guessed', '000000'),
    'guessed at, right code': () => enter('guessed', codeAt(where, secretOf('guessed'))),
  }
  const pairs = {
    ...{ used: 'wrong', empty: 'wrong', 'over-long': 'wrong' },
    'guessed at, wrong code': 'wrong',
    'guessed at, right code': 'wrong',
    'spent recovery code': 'recovery code that none has',
  }
  expect(await toldApart({ where, classes, pairs, leaky: 'wrong', begin, after })).toEqual([])
})

test('a sign-in that is over takes as long as one that never was; a leak of 2 ms is seen', async () => {
  const begin = async () => {
    await owe('over')
    where.wait(11) // it holds for ten minutes
    await owe('another')
  }
  const nonsense = (value: string): Timed => ({
    ...{ url: '/login/verify', form: { code: '000000' }, status: 422 },
    cookie: `__Host-payung=${value}`,
  })
  const sealed = () => /__Host-payung=([^.;]+)/.exec(people.get('another')?.cookie ?? '')?.[1] ?? ''
  const classes = {
    over: () => enter('over', '000000'),
    'over, right code': () => enter('over', codeAt(where, secretOf('over'))),
    nonsense: () => nonsense('half.nonsense'),
    'another secret': () => nonsense(`${sealed()}.${'A'.repeat(43)}`),
  }
  const pairs = { 'over, right code': 'over', 'another secret': 'over', nonsense: 'over' }
  expect(await toldApart({ where, classes, pairs, leaky: 'over', begin })).toEqual([])
})
