import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { PASSWORD } from '#test/accounts'
import { newOfficer } from '#test/staff'
import { type Timed, timedSite, toldApart } from '#test/timing'

const { where, close } = await timedSite()
afterAll(close)

const EMAIL = 'officer@example.com'

/** Counts of tries are for guessing, not for this test. */
async function after(): Promise<void> {
  await sql`delete from identity.throttle`.execute(where.db)
  await sql`update identity.staff set code_tries = 0`.execute(where.db)
}

test('staff: nobody, a wrong password and a right one with a wrong code take as long; a leak of 2 ms is seen', async () => {
  await newOfficer(where, EMAIL)
  let nobody = 0
  const enter = (email: string, password: string): Timed => ({
    ...{ url: '/staff/login', status: 422 },
    form: { email, password, code: '000000' },
  })
  const classes = {
    wrong: () => enter(EMAIL, 'wrong-wrong-wrong'),
    unknown: () => enter(`nobody${++nobody}@example.com`, PASSWORD),
    'right password': () => enter(EMAIL, PASSWORD),
  }
  const pairs = { unknown: 'wrong', 'right password': 'wrong' }
  expect(await toldApart({ where, classes, pairs, leaky: 'wrong', after })).toEqual([])
})
