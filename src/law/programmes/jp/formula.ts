import type { Fraction, Rate, Rupiah, Words } from '#values'
import type { Explained } from '../../explained.ts'
import { type Factor, productExact, productOf } from '../../formula.ts'
import type { Dated } from '../../parameters.ts'
import { FORMULA_AMOUNT, MONTHS_CONTRIBUTED } from './labels.ts'

/**
 * The monthly pension of the formula before any limit, carried exactly and rounded once: 1 % × months / 12 × average.
 * The law divides the average of yearly wages by 12; `average` is one of monthly wages, so that is done already.
 * Source: PP 45/2015 art. 17(2).
 */
export function formulaAmount(
  average: Explained<Rupiah>,
  contributionMonths: number,
  rate: Dated<Rate>,
): Explained<Rupiah> {
  return productOf(
    {
      label: FORMULA_AMOUNT,
      formula: FORMULA,
      base: average,
      factors: factorsOf(contributionMonths, rate),
      effectiveFrom: rate.from,
      ruleVersion: 'jp-formula@2015-07',
    },
    12n,
  )
}

/** The exact amount of `formulaAmount` without its reasons, not in lowest terms. */
export const formulaExact = (
  average: Fraction,
  contributionMonths: number,
  rate: Dated<Rate>,
): Fraction => productExact(average, factorsOf(contributionMonths, rate), 12n)

const factorsOf = (contributionMonths: number, rate: Dated<Rate>): readonly Factor[] => [
  { label: RATE, rate },
  { label: MONTHS_CONTRIBUTED, given: { unit: 'months', value: contributionMonths } },
]

const RATE: Words = { id: 'Bagian untuk setiap tahun iuran', en: 'Part for each year' }
const FORMULA: Words = {
  id: '1% × masa iur ÷ 12 × upah rata-rata tertimbang, dibulatkan sekali',
  en: '1% × months contributed ÷ 12 × indexed average wage, rounded once',
}
