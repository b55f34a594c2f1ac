import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { readBalance } from '#contributions'
import { runLaw } from '#law'
import { installation, newMember } from '#test/accounts'
import { eachDatabase } from '#test/databases'
import { insertEmployment, insertPostings, TEST_KPJ } from '#test/ledger'
import { expectValid, now, seen } from '#test/page-site'
import { site } from '#test/simulation-site'
import { type Kpj, localDate, month, rupiah } from '#values'
import { balancePassport } from './balance-passport.ts'
import { BalancePassportPage } from './pages/balance-passport-page.tsx'

const PATH = '/contributions/balance/passport'

/** The JSON that a page gives for the command line. */
const jsonIn = (html: string): string =>
  (/<code class="recompute">([^<]*)<\/code>/.exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('the passport of the JHT balance', () => {
  eachDatabase((_kind, database) => {
    let made = 0
    async function worker() {
      const { db } = await database()
      made += 1
      const kpj = `210456780${String(made).padStart(2, '0')}`
      const memberId = await newMember(installation(db), { kpj })
      await insertEmployment(db, { memberId, kpj })
      const { get } = await site(db)
      const deposit = (month: string, amount: bigint, more: object = {}) =>
        insertPostings(db, [
          {
            ...{
              memberId,
              kpj,
              month,
              postingId: BigInt(made * 1000) + BigInt(month.slice(2, 4) + month.slice(5)),
            },
            ...{ jhtWorker: amount, jhtEmployer: 0n },
            ...more,
          },
        ])
      return {
        db,
        memberId,
        deposit,
        page: (language = 'id') => get(PATH, String(memberId), language),
      }
    }

    test('gives the JSON from which payung law says the balance to the rupiah, over years without a rate too', async () => {
      const { db, memberId, deposit, page } = await worker()
      for (const [month, amount] of [
        ['2016-02', 333_333n],
        ['2019-11', 1_000_001n],
        ['2021-07', 285_000n],
        ['2024-01', 777_777n],
        ['2026-03', 299_999n],
      ] as const)
        await deposit(month, amount)
      const { body } = await page()
      await expectValid(body)
      const { exit, out } = runLaw(['jht-balance'], jsonIn(body))
      expect(exit).toBe(0)
      const { total } = await readBalance(db, memberId, { now })
      expect(JSON.parse(out).result.balance).toBe(Number(total))
      expect(total).toBeGreaterThan(2_696_110n) // the deposits alone
      expect(seen(body)).toContain('PP 46/2015')
      expect(seen((await page('en')).body)).toContain(
        'The running year, and years whose return rate',
      )
    })

    test('of a member without deposits says what will be there, and nobody else sees it', async () => {
      const { page, db } = await worker()
      expect(seen((await page()).body)).toContain('Belum ada setoran JHT yang tercatat')
      expect((await (await site(db)).get(PATH)).statusCode).not.toBe(200)
    })
  })
})

test('where a month holds more reversed than paid there is no input, and a sentence instead', () => {
  const deposits = [
    { month: month('2025-01'), amount: rupiah(285_000n) },
    { month: month('2025-03'), amount: rupiah(-285_000n) },
  ]
  const passport = balancePassport({ kpj: TEST_KPJ as Kpj, deposits }, localDate('2026-11-22'))
  expect(passport?.recompute).toBeUndefined()
  const numbers = passport === undefined ? [] : [passport]
  const html = renderToString(BalancePassportPage({ language: 'id', numbers }))
  expect(html).toContain('lebih banyak pembatalan')
  expect(html).not.toContain('payung -- law')
})
