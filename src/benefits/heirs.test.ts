import { describe, expect, test } from 'vitest'
import { jsonText, runLaw } from '#law'
import type { EventContent } from '#members'
import { family, LOWEST, RECORD, type Said, SCHOOLGIRL, SUMS, WIFE } from '#test/families'
import { localDate, month, rupiah } from '#values'
import { resultReader } from './everywhere/result-reader.ts'
import { heirsMap } from './heirs.ts'
import type { Asked, HeirsRecord } from './heirs-amounts.ts'

test('every amount recomputes with the law on the command line, to the rupiah', () => {
  const map = heirsMap(family(WIFE, SCHOOLGIRL), RECORD)
  const asked = map.programmes.flatMap(({ order, amount }): readonly Asked[] => [
    order,
    ...(amount.kind === 'asked' ? [amount.asked] : []),
    ...(amount.kind === 'asked' && amount.most !== undefined ? [amount.most] : []),
  ])
  expect(asked).toHaveLength(10) // four orders, four amounts, two with every year of school
  for (const { calculation, json, answer } of asked) {
    const { out, exit } = runLaw([calculation], json)
    expect(exit).toBe(0)
    if (answer.kind !== 'result') throw new Error('a result')
    expect(out).toContain(jsonText({ result: answer.result }).slice(1, -1).trim())
  }
})

test('once the wife dies or marries again the children have the lowest pension', () => {
  const map = heirsMap(family(WIFE, SCHOOLGIRL), RECORD)
  const jp = map.programmes.find(({ programme }) => programme === 'jp')
  expect(jp?.parts).toEqual([{ name: 'childAfterSpouse', amount: LOWEST }])
})

test('with every year of school still ahead the scholarship is that of ten years', () => {
  const map = heirsMap(family(WIFE, SCHOOLGIRL), RECORD)
  // 13 years old: 2 x 2,000,000 + 3 x 3,000,000 + 5 x 12,000,000 = 73,000,000, and the age of 23 is not passed
  expect(map.programmes.map(({ mostTotal }) => mostTotal)).toEqual([
    SUMS.jkk + 73_000_000n,
    SUMS.jkm + 73_000_000n,
    undefined,
    undefined,
  ])
})

test('a child of three who has yet to begin school is counted from the beginning', () => {
  const child: Said = { relation: 'child', name: 'Small', born: '2023-06-01' }
  const [, jkm] = heirsMap(family(child), RECORD).programmes
  // 8 x 1,500,000 + 3 x 2,000,000 + 3 x 3,000,000 + 5 x 12,000,000 = 87,000,000
  expect([jkm?.total, jkm?.mostTotal]).toEqual([SUMS.jkm, SUMS.jkm + 87_000_000n])
})

test('papers at home, seen and proved are told apart', () => {
  const held: EventContent = { kind: 'papers', held: ['family-card'] }
  const sawBook: EventContent = { kind: 'papers-seen', papers: ['marriage-book'] }
  const standingsOf = (...more: readonly EventContent[]) =>
    heirsMap(family({ ...WIFE, more }), RECORD).papers[0]?.papers.map(({ standing }) => standing)
  expect(standingsOf(held, sawBook)).toEqual(['at-home', 'missing', 'seen'])
  // Two officers proved who she is by the marriage book: her other papers are as they were.
  expect(standingsOf(held, sawBook, { kind: 'verified' })).toEqual(['at-home', 'missing', 'proved'])
})

describe('where the record gives no amount it says why', () => {
  const whyOf = (record: Partial<HeirsRecord>) =>
    heirsMap(family(WIFE), { ...RECORD, ...record }).programmes.map(({ amount }) =>
      amount.kind === 'none' ? amount.why : 'amount',
    )
  test.each<readonly [string, Partial<HeirsRecord>, readonly string[]]>([
    [
      'who is not at work has no JKK and JKM',
      {
        membership: {
          ...{ kind: 'inactive', since: month('2015-11') },
          lastDay: localDate('2026-08-31'),
        },
      },
      ['not-at-work-jkk', 'not-at-work', 'amount', 'amount'],
    ],
    [
      'without any contribution there is nothing',
      { programmes: [], jp: undefined },
      ['never-paid', 'never-paid', 'amount', 'never-paid'],
    ],
    [
      'a foreigner has no JP',
      { isForeign: true, jp: undefined },
      ['amount', 'amount', 'amount', 'foreign'],
    ],
    [
      'what JP was paid for a foreigner gives, nobody can say',
      { isForeign: true },
      ['amount', 'amount', 'amount', 'foreign-paid'],
    ],
    [
      'past the pension age of 59 JP is counted from the pension in payment',
      { birthDate: localDate('1967-11-22') },
      ['amount', 'amount', 'amount', 'past-pension-age'],
    ],
    [
      'a day before it JP is counted',
      { birthDate: localDate('1967-11-23') },
      ['amount', 'amount', 'amount', 'amount'],
    ],
    [
      'without a wage JKK cannot be counted',
      { report: undefined },
      ['no-wage', 'amount', 'amount', 'amount'],
    ],
    [
      'without savings there is no JHT',
      { balance: { ...RECORD.balance, total: rupiah(0n) } },
      ['amount', 'amount', 'no-balance', 'amount'],
    ],
  ])('%s', (_title, record, expected) => {
    expect(whyOf(record)).toEqual(expected)
  })
})

test('the JKK of the self-employed is counted on the base income of their row', () => {
  const report = { ...RECORD.report, segment: 'self-employed', wage: rupiah(3_400_000n) } as const
  const record = { ...RECORD, report: { ...report, month: month('2026-10'), employerName: '' } }
  const [jkk] = heirsMap(family(WIFE), {
    ...record,
    report: { ...record.report, riskClass: undefined, labourIntensive: undefined },
  }).programmes
  if (jkk?.amount.kind !== 'asked' || jkk.amount.asked.answer.kind !== 'result') throw new Error('')
  // Row of Rp3,200,000 to 3,699,000: base Rp3,450,000; 48 months of it, and 22,000,000.
  expect(resultReader(jkk.amount.asked.answer.result).amount('total')).toBe(187_600_000n)
})

test('where contributions stopped, the arrears are said: of the employer, or one’s own', () => {
  const behind = RECORD.programmes.map((one) => ({ ...one, standing: 'behind' as const }))
  const said = (record: HeirsRecord) =>
    heirsMap(family(WIFE), record).programmes.map(({ open }) =>
      open.flatMap(({ kind, text }) => (kind === 'arrears' ? [text.en] : [])),
    )
  const [jkk, jkm, jht, jp] = said({ ...RECORD, programmes: behind })
  expect(jkk?.[0]).toContain('the employer pays first')
  expect([jkm?.length, jht, jp]).toEqual([1, [], []])
  const report = RECORD.report && { ...RECORD.report, segment: 'self-employed' as const }
  expect(said({ ...RECORD, programmes: behind, report })[0]?.[0]).toContain('has no right')
})

test.each([
  ['2026-07', true],
  ['2026-06', false],
])('whose own contributions ended with %s: an amount is shown, %s', (last, isShown) => {
  const programmes = RECORD.programmes.map((one) => ({
    ...one,
    ...{ standing: 'behind' as const, lastMonth: month(last) },
  }))
  const report = RECORD.report && { ...RECORD.report, segment: 'self-employed' as const }
  const [jkk, jkm] = heirsMap(family(WIFE), { ...RECORD, programmes, report }).programmes
  expect([jkk?.total !== undefined, jkm?.total !== undefined]).toEqual([isShown, isShown])
})

test('a pension needs the conditions of the law: else it is a lump sum without an amount', () => {
  const jp = { firstMonth: month('2015-11'), months: 40, averageWage: rupiah(8_000_000n) }
  const programme = heirsMap(family(WIFE), { ...RECORD, jp }).programmes[3]
  expect(programme?.total).toBeUndefined()
  expect(programme?.heirs.map(({ relative }) => relative.details.name)).toEqual(['Wife'])
})
