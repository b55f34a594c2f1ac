import { describe, expect, test } from 'vitest'
import { eachDatabase } from '#test/databases'
import { insertPostings } from '#test/ledger'
import { now } from '#test/page-site'
import { paperMember, paperServices } from '#test/paper-site'
import { moneyText, rupiah } from '#values'
import { ownPaper } from './actions/own-paper.ts'
import type { Paper } from './paper.ts'

const MONTHS_2019 = ['2019-01', '2019-02', '2019-03']
const printed = ({ content }: Paper): string => JSON.stringify(content.body)

describe('an annual statement', () => {
  eachDatabase((_kind, database) => {
    test('of 2019 is the same paper after a deposit of today, and its code tells nothing of that', async () => {
      const { db } = await database()
      const { services, memberId, kpj } = await paperMember(await paperServices(db), {
        months: MONTHS_2019,
      })
      const make = async (kind: 'statement' | 'history') => {
        const wanted = kind === 'history' ? { kind } : { kind, year: 2019 }
        const made = await ownPaper(services, wanted, { memberId, language: 'id', now })
        if (!made.ok) throw new Error(made.refusal.kind)
        return made.value
      }
      const [before, historyBefore] = [await make('statement'), await make('history')]
      await insertPostings(db, [{ memberId, kpj, month: '2026-10', postingId: 990_001n }])
      const [after, historyAfter] = [await make('statement'), await make('history')]
      expect(after.code).toBe(before.code)
      expect(historyAfter.code).not.toBe(historyBefore.code)
      const amounts = ({ content }: Paper) =>
        content.facts.filter((fact) => fact.startsWith('b')).map((fact) => Number(fact.slice(1)))
      const [closing = 0] = amounts(after)
      const [saved = 0] = amounts(historyAfter)
      // Three deposits of Rp285,000 with the return of 2019; the history has the later years and the new deposit.
      expect(closing).toBeGreaterThan(855_000)
      expect(printed(after)).toContain(moneyText(rupiah(BigInt(closing)), 'id'))
      expect(saved).toBeGreaterThan(closing + 285_000)
    })
  })
})
