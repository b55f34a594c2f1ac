import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate, month, percent, rupiah } from '#values'
import { jpProjectionCalculation } from '../../calculations/jp-projection.ts'
import { longestDeferralIn, pensionStartOf } from './pension-start.ts'
import { ceilingOf, projectedWages } from './projected-wages.ts'
import { projectedPension } from './projection.ts'
import { ceilingReason } from './projection-reasons.ts'

const PLAIN = {
  birthDate: '1990-01-15',
  wage: 6_000_000n,
  contributionMonths: 0n,
  from: '2026-11',
  wageGrowth: '0',
  inflation: '0',
}
const answer = (changed: Readonly<Record<string, string | bigint>> = {}) =>
  jpProjectionCalculation.answer({ ...PLAIN, ...changed })

const resultOf = (changed: Readonly<Record<string, string | bigint>> = {}) => {
  const said = answer(changed)
  if (said.kind !== 'result') throw new Error(JSON.stringify(said))
  return said.result
}

describe('the pension begins on the first of the month after the age in force is reached', () => {
  test.each([
    // 57 since 2019; who turned 56 in December 2018 was old enough then.
    ['1962-12-31', '2019-01'],
    ['1963-01-01', '2020-02'],
    // 58 in June 2027 is too young, 59 in 2028 too; 60 in June 2029 is the age of 2028 to 2030.
    ['1969-06-10', '2029-07'],
    // 65 from 2043 on.
    ['1990-01-15', '2055-02'],
  ])('born on %s: from %s', (born, start) => {
    expect(pensionStartOf(localDate(born))?.month).toBe(start)
  })

  test('who was that old before July 2015 has none, and nobody could put it off', () => {
    expect(pensionStartOf(localDate('1945-01-01'))).toBeUndefined()
    expect(longestDeferralIn(month('2015-06'))).toBe(0)
  })
})

test('without growth and inflation it is one per cent of the wage for each year', () => {
  // November 2026 to January 2055 are 339 months: 6,000,000 × 1 % × 339 / 12.
  expect(resultOf()).toMatchObject({
    kind: 'monthly',
    pensionStart: '2055-02',
    pensionAge: 65,
    contributionMonths: 339,
    monthly: 1_695_000n,
    inTodaysMoney: 1_695_000n,
    survivors: { spouse: 847_500n, child: 847_500n, parent: 339_000n }, // 50, 50 and 20 %
  })
})

test('each year of going on working adds twelve months, three years at most', () => {
  expect(resultOf()).toMatchObject({
    starts: [
      { pensionStart: '2055-02', monthly: 1_695_000n },
      { pensionStart: '2056-02', monthly: 1_755_000n },
      { pensionStart: '2057-02', monthly: 1_815_000n },
      { pensionStart: '2058-02', monthly: 1_875_000n },
    ],
  })
  expect(resultOf({ yearsLater: 2n })).toMatchObject({
    pensionStart: '2057-02',
    monthly: 1_815_000n,
  })
  expect(answer({ yearsLater: 4n })).toMatchObject({ kind: 'problem' })
})

test('who stops before the pension has one start, and cannot put it off', () => {
  // November 2026 to December 2045 are 230 months.
  expect(resultOf({ lastMonth: '2045-12' })).toMatchObject({
    contributionMonths: 230,
    monthly: 1_150_000n,
    starts: [{ pensionStart: '2055-02' }],
  })
  expect(answer({ lastMonth: '2045-12', yearsLater: 1n })).toMatchObject({
    kind: 'problem',
    problem: { field: 'yearsLater' },
  })
})

test('contributions end with the pension, even if a later last month is given', () => {
  expect(resultOf({ lastMonth: '2060-01' })).toMatchObject({
    contributionMonths: 339,
    monthly: 1_695_000n,
  })
})

test('below 180 months there is a lump sum and no amount, and a later start may change that', () => {
  // Born in March 1978: 62 in March 2040 is too young, the age is 64; from April 2042 on.
  const said = resultOf({ birthDate: '1978-03-03', from: '2028-06' })
  expect(said).toMatchObject({
    kind: 'lump-sum',
    pensionStart: '2042-04',
    contributionMonths: 166,
    starts: [{ kind: 'lump-sum' }, { kind: 'lump-sum' }, { kind: 'monthly' }, { kind: 'monthly' }],
  })
  expect(said).not.toHaveProperty('monthly')
})

test('inflation raises what was earned before, and the money of today takes it out again', () => {
  // Two years at 10 %: 2027 counts 1.21 times in 2029, 2028 1.1 times; nothing is paid in 2029.
  const wages = projectedWages(
    {
      from: month('2027-01'),
      until: month('2029-01'),
      paidBefore: 24,
      wage: rupiah(1_000_000n),
      earlierWage: rupiah(2_000_000n),
      wageGrowth: percent('5'),
      inflation: percent('10'),
    },
    month('2029-01'),
  )
  expect(wages.map(({ year, monthlyWage }) => [year, monthlyWage])).toEqual([
    [2025, 2_000_000n],
    [2026, 2_000_000n],
    [2027, 1_000_000n],
    [2028, 1_050_000n],
  ])
  expect(wages.map(({ inflation }) => inflation)).toEqual(
    ['0', '0', '10', '10'].map((text) => percent(text)),
  )
})

test('who pays no more has the earlier wage in a year that was paid in part, and none after', () => {
  const wages = (from: string, paidBefore: number) =>
    projectedWages(
      {
        ...{ from: month(from), until: month(from), paidBefore },
        ...{ wage: rupiah(1_000_000n), earlierWage: rupiah(2_000_000n) },
        ...{ wageGrowth: percent('5'), inflation: percent('0') },
      },
      month('2029-01'),
    ).map(({ year, monthlyWage }) => [year, monthlyWage])
  // Twelve months before May 2027 begin in May 2026.
  expect(wages('2027-05', 12)).toEqual([
    [2026, 2_000_000n],
    [2027, 2_000_000n],
    [2028, 0n],
  ])
  // Paid through December 2026: nothing in 2027.
  expect(wages('2027-01', 12)).toEqual([
    [2026, 2_000_000n],
    [2027, 0n],
    [2028, 0n],
  ])
  expect(wages('2027-05', 0)).toEqual([
    [2027, 0n],
    [2028, 0n],
  ])
})

test('the ceilings are those that were published, then raised by the inflation assumed', () => {
  expect(ceilingOf(2025, percent('3'))).toBe(10_547_400n)
  expect(ceilingOf(2026, percent('3'))).toBe(11_086_300n)
  expect(ceilingOf(2028, percent('10'))).toBe(13_414_423n) // × 1.21
  expect(ceilingOf(2014, percent('3'))).toBe(0n)
  expect(ceilingReason({ from: month('2014-01'), inflation: percent('3') })).toMatchObject({
    value: 0n,
    children: [],
  })
  expect(ceilingReason({ from: month('2028-01'), inflation: percent('10') })).toMatchObject({
    value: 13_414_423n,
    children: [{ value: 11_086_300n, effectiveFrom: '2026-03' }],
  })
})

describe('no amount is told', () => {
  test('to who reached the pension age before', () => {
    expect(answer({ birthDate: '1960-05-05' })).toMatchObject({
      kind: 'refusal',
      refusal: { kind: 'pension-age-reached' },
    })
    // Old enough before there was JP: a right from its first month on.
    expect(answer({ birthDate: '1945-01-01' })).toMatchObject({
      refusal: { kind: 'pension-age-reached', figures: { pensionStart: '2015-07' } },
    })
  })
  test('of a time before JP', () => {
    const assumed = { wage: rupiah(1n), earlierWage: rupiah(1n), wageGrowth: percent('0') }
    const from = month('2015-01')
    const parts = { ...assumed, inflation: percent('0'), from, paidBefore: 0, lastMonth: undefined }
    expect(() => projectedPension(parts, month('2015-06'))).toThrow(RangeError)
    expect(answer({ from: '2015-06' })).toMatchObject({
      kind: 'refusal',
      refusal: { kind: 'before-the-law', from: '2015-07' },
    })
  })
  test('for more months than JP has had, or a pension further away than anyone works', () => {
    expect(answer({ contributionMonths: 137n })).toMatchObject({
      kind: 'refusal',
      refusal: { kind: 'more-months-than-possible', figures: { most: 136 } },
    })
    expect(answer({ contributionMonths: 136n }).kind).toBe('result')
    expect(answer({ birthDate: '2030-01-01' })).toMatchObject({
      kind: 'problem',
      problem: { field: 'birthDate' },
    })
  })
})

test('an assumption is never called checked', () => {
  const said = answer()
  expect(said).toMatchObject({ explanation: { certainty: 'unverified' } })
})

test('working longer and earning more never gives less', () => {
  const monthly = (changed: Readonly<Record<string, string | bigint>>) =>
    (resultOf(changed) as { monthly: bigint }).monthly
  fc.assert(
    fc.property(
      fc.bigInt(0n, 30_000_000n),
      fc.integer({ min: 0, max: 10 }),
      fc.bigInt(0n, 136n),
      (wage, growth, contributionMonths) => {
        const some = { wage, wageGrowth: String(growth), contributionMonths }
        const plain = monthly(some)
        expect(monthly({ ...some, wage: wage + 100_000n })).toBeGreaterThanOrEqual(plain)
        expect(monthly({ ...some, wageGrowth: String(growth + 1) })).toBeGreaterThanOrEqual(plain)
      },
    ),
    { numRuns: 30 },
  )
})
