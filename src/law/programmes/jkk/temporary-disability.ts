import {
  type Fraction,
  fraction,
  type LocalDate,
  plus,
  type Rupiah,
  rounded,
  type Words,
} from '#values'
import type { Explained } from '../../explained.ts'
import { productOf, reasonOf } from '../../formula.ts'
import { countIn, type ItemOf, itemRateIn, leaf } from '../../parameters.ts'
import { MONTHLY_WAGE } from '../benefits/labels.ts'
import { setByLaw } from '../benefits/set-by-law.ts'

/**
 * What replaces the wage while a member cannot work: a part of the wage for each whole month, by period of six months;
 * carried exactly, rounded half up once. Days are not in the law.
 * Source: PP 44/2015 annex III (100, 75, 50 %); PP 82/2019 annex III (100, 100, 50 %).
 */
export function temporaryDisability(
  wage: Rupiah,
  months: number,
  on: LocalDate,
): Explained<Rupiah> {
  const period = setByLaw(countIn('jkk/temporary-disability-period', on))
  const lengths: readonly (readonly [Period, number])[] = [
    ['first-period', Math.min(months, period.value)],
    ['second-period', Math.min(Math.max(months - period.value, 0), period.value)],
    ['later', Math.max(months - 2 * period.value, 0)],
  ]
  const parts = lengths
    .filter(([, length]) => length > 0)
    .map(([name, length]) => periodPart({ name, wage, length }, on))
  const exact = parts.reduce<Fraction>(
    (total, part) => plus(total, part.exact ?? fraction(part.value)),
    fraction(0n),
  )
  return reasonOf(
    { unit: 'rupiah', value: rounded(exact, 'half-up') },
    {
      label: LABEL,
      formula: FORMULA,
      inputs: [{ label: MONTHS_UNABLE, unit: 'months', value: months }],
      effectiveFrom: period.from,
      ...(exact.denominator === 1n ? {} : { exact }),
      ruleVersion: RULE,
      children: [leaf(period, PERIOD, { unit: 'months', value: period.value }), ...parts],
    },
  )
}

type Period = ItemOf<'jkk/temporary-disability-share'>

type PeriodOfWage = { readonly name: Period; readonly wage: Rupiah; readonly length: number }

function periodPart({ name, wage, length }: PeriodOfWage, on: LocalDate): Explained<Rupiah> {
  const rate = setByLaw(itemRateIn('jkk/temporary-disability-share', name, on))
  return productOf({
    label: PERIODS[name],
    formula: PART,
    base: { label: MONTHLY_WAGE, amount: wage },
    factors: [
      { label: SHARE, rate },
      { label: MONTHS, given: { unit: 'months', value: length } },
    ],
    effectiveFrom: rate.from,
    ruleVersion: RULE,
  })
}

const RULE = 'jkk-temporary-disability@2015-07'
const LABEL: Words = {
  id: 'Santunan sementara tidak mampu bekerja (STMB)',
  en: 'Benefit while unable to work',
}
const PERIODS: Readonly<Record<Period, Words>> = {
  'first-period': { id: 'Enam bulan pertama', en: 'First six months' },
  'second-period': { id: 'Enam bulan kedua', en: 'Second six months' },
  later: { id: 'Bulan ke-13 dan seterusnya', en: 'From the thirteenth month' },
}
const PERIOD: Words = { id: 'Lama satu masa', en: 'Length of a period' }
const MONTHS: Words = { id: 'Banyaknya bulan', en: 'Number of months' }
const MONTHS_UNABLE: Words = { id: 'Bulan tidak mampu bekerja', en: 'Months unable to work' }
const SHARE: Words = { id: 'Bagian upah', en: 'Part of the wage' }
const PART: Words = {
  id: 'upah sebulan × bagian upah × banyaknya bulan',
  en: 'monthly wage × part of the wage × number of months',
}
const FORMULA: Words = {
  id: 'jumlah tiap masa, dibulatkan sekali ke rupiah terdekat',
  en: 'the sum of the periods, rounded half up once to whole rupiah',
}
