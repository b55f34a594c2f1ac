import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { linksIn, mailOf } from '#test/mailbox'
import { agree, fill, oneWhoMay, payoutSitesOn, roundOf, type Someone } from '#test/payout-site'
import { cookiesOf, get, post } from '#test/sign-in-site'
import { countAsk, MOST_ASKS, sweepAccountAsks } from './payout/account-ask-store.ts'

const PATH = '/profile/payout'
const AT_ONCE = 8

describe('many at once', () => {
  eachDatabase((_kind, database) => {
    const sites = payoutSitesOn(database)

    const accountsOf = async ({ where, memberId }: Pick<Someone, 'where' | 'memberId'>) => {
      const { rows } = await sql<{ now: bigint; all: bigint }>`
        select count(*) filter (where ended_at is null) as now, count(*) as all
          from members.payout_account where member_id = ${memberId}
      `.execute(where.db)
      return rows[0]
    }

    test('of many agreements at once, one makes a change', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      await fill(member)
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => agree(member)))
      const asked = answers.filter(({ headers }) => headers.location === `${PATH}?done=asked`)
      expect(asked).toHaveLength(1)
      expect(answers.every(({ statusCode }) => statusCode < 500)).toBe(true)
    })

    test('of many servers at once, one carries a change out', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      await fill(member)
      await agree(member)
      where.wait(25 * 60)
      const rounds = await Promise.all(Array.from({ length: AT_ONCE }, () => roundOf(where)))
      expect(rounds.reduce((sum, done) => sum + done, 0)).toBe(1)
      expect(await accountsOf(member)).toEqual({ now: 1n, all: 1n })
    })

    test('a change is cancelled by its link or takes effect, never both', async () => {
      const where = await sites()
      const member = await oneWhoMay(where)
      await mailOf(where)
      await fill(member)
      await agree(member)
      // An SMS names the address and holds no link.
      const [link = ''] = linksIn(await mailOf(where)).filter((path) =>
        path.startsWith('/cancel-change?token='),
      )
      const cookie = cookiesOf(await get(where.app, link))
      where.wait(24 * 60)
      const [cancelled, done] = await Promise.all([
        post(where.app, '/cancel-change', {}, { cookie }),
        roundOf(where),
      ])
      const isCancelled = cancelled.headers.location === '/cancel-change/done'
      expect(isCancelled).not.toBe(done === 1)
      expect(await accountsOf(member)).toEqual(
        isCancelled ? { now: 0n, all: 0n } : { now: 1n, all: 1n },
      )
    })

    test('many askings at once are counted each, and a day later anew', async () => {
      const where = await sites()
      const { memberId } = await oneWhoMay(where)
      const now = where.now()
      const asks = await Promise.all(
        Array.from({ length: 3 * MOST_ASKS }, () => countAsk(where.db, { memberId, now })),
      )
      expect(asks.filter(Boolean)).toHaveLength(MOST_ASKS)
      where.wait(24 * 60)
      await sweepAccountAsks(where.db, where.now())
      expect(await countAsk(where.db, { memberId, now: where.now() })).toBe(true)
    })
  })
})
