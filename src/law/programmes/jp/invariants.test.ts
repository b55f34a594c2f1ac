import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysBetween,
  greater,
  localDate,
  type Month,
  month,
  monthsUntil,
  percent,
  plusDays,
  type Result,
  type Rupiah,
  rupiah,
} from '#values'
import { type OldAgeParts, oldAgePension } from './old-age.ts'
import { survivorPension } from './survivor.ts'
import type { Survivor, SurvivorParts } from './survivor-rule.ts'

const SETTING = { seed: 20261128, numRuns: 200 }

const year = (number: number, wage: bigint, inflation: string) => ({
  year: number,
  monthlyWage: rupiah(wage),
  inflation: percent(inflation),
})
function granted<Value>(answer: Result<Value, { readonly kind: string }>): Value {
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}
const oldAge = (parts: OldAgeParts) => granted(oldAgePension(parts))
const survivors = (parts: SurvivorParts) => granted(survivorPension(parts))

describe('for every wage, month and start', () => {
  const start = fc.constantFrom(...monthsUntil(month('2015-07'), month('2035-01')))
  const wage = fc.bigInt({ min: 1n, max: 50_000_000n }).map(rupiah)
  const months = fc.integer({ min: 180, max: 600 })
  const of = (one: { start: Month; wage: Rupiah; months: number }) => {
    const found = oldAge({
      pensionStart: one.start,
      contributionMonths: one.months,
      yearlyWages: [year(Number(one.start.slice(0, 4)) - 1, one.wage, '3.5')],
    })
    if (found.kind === 'lump-sum') throw new Error('lump sum')
    return found
  }

  test('more months never lower the pension, nor does a higher wage', () => {
    fc.assert(
      fc.property(fc.record({ start, wage, months }), wage, months, (one, other, more) => {
        const base = of(one)
        const longer = of({ ...one, months: Math.max(one.months, more) })
        const richer = of({ ...one, wage: greater(other, one.wage) })
        expect(longer.monthly >= base.monthly && richer.monthly >= base.monthly).toBe(true)
      }),
      SETTING,
    )
  })

  test('a limited pension lies at or between the limits, and an unlimited one is the formula', () => {
    fc.assert(
      fc.property(fc.record({ start, wage, months }), (one) => {
        const { limit, monthly, formulaAmount, explanation } = of(one)
        const [, minimum, maximum] = explanation.children
        expect(limit === 'unknown').toBe(one.start >= '2027-02')
        if (limit === 'none' || limit === 'unknown') expect(monthly).toBe(formulaAmount)
        if (limit === 'minimum') expect(monthly).toBe(minimum?.value)
        if (limit === 'maximum') expect(monthly).toBe(maximum?.value)
      }),
      SETTING,
    )
  })

  test('the order of the years does not matter', () => {
    const rows = [2021, 2022, 2023, 2024, 2025].map((one, index) =>
      year(one, 3_000_000n + BigInt(index) * 333_333n, `${index + 1}.25`),
    )
    const fiveYears = (yearlyWages: OldAgeParts['yearlyWages']) =>
      oldAge({ pensionStart: month('2026-06'), contributionMonths: 180, yearlyWages })
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 5 }), (shuffled) => {
        expect(fiveYears(shuffled)).toEqual(fiveYears(rows))
      }),
      { seed: 20261128, numRuns: 50 },
    )
  })
})

describe('for every amount, month and survivor', () => {
  const someone = fc.record({
    diedOn: fc
      .constantFrom(...['2015-07-01', '2020-01-31', '2026-01-31', '2029-03-03'])
      .map(localDate),
    contributionMonths: fc.integer({ min: 0, max: 400 }),
    membershipMonths: fc.integer({ min: 0, max: 400 }),
    alreadyPensioner: fc.boolean(),
    monthlyFormulaAmount: fc.bigInt({ min: 0n, max: 30_000_000n }).map(rupiah),
    survivor: fc.constantFrom<Survivor>('spouse', 'child', 'parent'),
    afterSpouse: fc.constant(false),
  })
  const monthlyOf = (one: SurvivorParts) => {
    const found = survivors(one)
    return found.kind === 'monthly' ? found.monthly : -1n
  }

  test('more contribution months never lower what the survivors get', () => {
    fc.assert(
      fc.property(someone, fc.nat({ max: 200 }), (one, more) => {
        const longer = { ...one, contributionMonths: one.contributionMonths + more }
        expect(monthlyOf(longer) >= monthlyOf(one)).toBe(true)
      }),
      SETTING,
    )
  })
  test('a later death never lowers what the family gets, as long as the limits are published', () => {
    const days = daysBetween(localDate('2015-07-01'), localDate('2026-12-31'))
    const day = fc.nat({ max: days }).map((count) => plusDays(localDate('2015-07-01'), count))
    fc.assert(
      fc.property(someone, day, day, (one, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const before = monthlyOf({ ...one, diedOn: earlier })
        expect(monthlyOf({ ...one, diedOn: later }) >= before).toBe(true)
      }),
      SETTING,
    )
  })
  test('a child after the spouse never gets more than the spouse', () => {
    fc.assert(
      fc.property(someone, (one) => {
        const child = monthlyOf({ ...one, survivor: 'child', afterSpouse: true })
        expect(child <= monthlyOf({ ...one, survivor: 'spouse' })).toBe(true)
      }),
      SETTING,
    )
  })
  test('where the limits are known no one gets more than the highest or less than the lowest', () => {
    fc.assert(
      fc.property(someone, (one) => {
        const found = survivors(one)
        if (found.kind === 'lump-sum' || found.limit === 'unknown') return
        const [, minimum, maximum] = found.explanation.children.map(({ value }) => value)
        expect(found.monthly >= (minimum as bigint) && found.monthly <= (maximum as bigint)).toBe(
          true,
        )
      }),
      SETTING,
    )
  })
})
