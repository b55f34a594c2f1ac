import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { enrol, newMember } from '#test/accounts'
import { addAddress, addContact } from '#test/contacts'
import { atBranches, recovered } from '#test/recovering'
import { cookiesOf, type Form, post } from '#test/sign-in-site'
import { type Timed, timedSite, toldApart } from '#test/timing'

const WRONG = 'AAAA-AAAA-AAAA-AAAA'
const OVER_LONG = '0'.repeat(3000)

const { where, close } = await timedSite()
afterAll(close)

/** Counts of tries are for guessing, not for this test. */
async function after(): Promise<void> {
  await sql`delete from identity.throttle`.execute(where.db)
  await sql`update identity.code_request set tries = 0`.execute(where.db)
}

test('the code of a recovery takes as long for nobody as for a member; a leak of 2 ms is seen', async () => {
  const being = await atBranches(where, '21045678941')
  await recovered(where, being)
  await enrol(where, { kpj: '21045678942' })
  let nobody = 0
  const redeem = (identifier: string, code = WRONG): Timed => ({
    ...{ url: '/recover', status: 422 },
    form: { identifier, code, password: 'melati-kopi-hujan-sawah-88' },
  })
  const classes = {
    'being recovered': () => redeem(being.kpj),
    nothing: () => redeem('', ''),
    known: () => redeem('21045678942'),
    unknown: () => redeem(`9${String(++nobody).padStart(10, '0')}`),
    'over-long': () => redeem(being.kpj, OVER_LONG),
  }
  const others = Object.keys(classes).filter((name) => name !== 'unknown')
  const pairs = Object.fromEntries(others.map((name) => [name, 'unknown']))
  expect(await toldApart({ where, classes, pairs, leaky: 'unknown', after })).toEqual([])
})

test('the code of a letter takes as long for nobody as for a member; a leak of 2 ms is seen', async () => {
  const claims = { kpj: '55045678941', idNumber: '3174010101900941', birthDate: '01-01-1990' }
  const memberId = await newMember(where, { kpj: claims.kpj, nik: claims.idNumber })
  await addContact(where, memberId, { kind: 'email', value: 'letter@example.com' })
  await addAddress(where, memberId, { street: 'Jalan Rekaan 3', areaCode: '31.74' })
  const cookie = cookiesOf(await post(where.app, '/activate', claims))
  expect((await post(where.app, '/activate/letter', {}, { cookie })).statusCode).toBe(200)
  const enter = (changes: Form): Timed => ({
    ...{ url: '/activate/letter-code', status: 422 },
    form: { ...claims, code: '00000000', ...changes },
  })
  const classes = {
    known: () => enter({}),
    'known, no code': () => enter({ code: '' }),
    unknown: () => enter({ birthDate: '02-01-1990' }),
  }
  const others = Object.keys(classes).filter((name) => name !== 'unknown')
  const pairs = Object.fromEntries(others.map((name) => [name, 'unknown']))
  expect(await toldApart({ where, classes, pairs, leaky: 'unknown', after })).toEqual([])
})
