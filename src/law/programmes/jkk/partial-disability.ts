import { isLess, type LocalDate, plus, type Rate, type Rupiah, rate, type Words } from '#values'
import type { Explained } from '../../explained.ts'
import { productOf, reasonOf } from '../../formula.ts'
import { countIn, leaf, rateIn } from '../../parameters.ts'
import { MONTHLY_WAGE, MONTHS_OF_WAGE } from '../benefits/labels.ts'
import { setByLaw } from '../benefits/set-by-law.ts'
import { type Loss, lossPercentage } from './loss.ts'

/**
 * Partial permanent disability: the percentages of all losses together × 80 monthly wages, rounded half up once.
 * Several are added, at most the percentage of total disability: the law does not say how they combine.
 * Source: PP 44/2015 annex III, I.b.3.a and b.
 */
export function partialDisability(
  wage: Rupiah,
  losses: readonly Loss[],
  on: LocalDate,
): Explained<Rupiah> {
  const months = setByLaw(countIn('jkk/benefit-months', on))
  const together = withinMost(
    losses.map((loss) => lossPercentage(loss, on)),
    on,
  )
  return productOf({
    label: LABEL,
    formula: FORMULA,
    children: [together],
    base: { label: MONTHLY_WAGE, amount: wage },
    factors: [
      { label: TOGETHER, given: { unit: 'rate', value: together.value } },
      { label: MONTHS_OF_WAGE, count: months },
    ],
    effectiveFrom: months.from,
    ruleVersion: RULE,
  })
}

function withinMost(parts: readonly Explained<Rate>[], on: LocalDate): Explained<Rate> {
  const { numerator, denominator } = parts
    .map(({ value }) => value)
    .reduce((total, value) => plus(total, value) as Rate, NOTHING)
  const sum = rate(numerator, denominator)
  const added = reasonOf(
    { unit: 'rate', value: sum },
    { label: TOGETHER, formula: ADDED, ruleVersion: RULE, children: parts },
  )
  const most = setByLaw(rateIn('jkk/partial-disability-most', on))
  if (!isLess(most.value, sum)) return added
  const bound = leaf(most, MOST, { unit: 'rate', value: most.value })
  return reasonOf(
    { unit: 'rate', value: most.value },
    { label: TOGETHER, formula: AT_MOST, ruleVersion: RULE, children: [added, bound] },
  )
}

const NOTHING = rate(0n, 1n)
const RULE = 'jkk-partial-disability@2015-07'
const LABEL: Words = { id: 'Santunan cacat sebagian', en: 'Benefit for partial disability' }
const TOGETHER: Words = { id: 'Persentase cacat seluruhnya', en: 'Percentage of all losses' }
const MOST: Words = { id: 'Persentase paling tinggi', en: 'Highest percentage' }
const ADDED: Words = { id: 'jumlah persentase tiap cacat', en: 'the sum of the percentages' }
const AT_MOST: Words = {
  id: 'jumlah persentase tiap cacat, paling banyak sebesar cacat total tetap',
  en: 'the sum of the percentages, at most that of total disability',
}
const FORMULA: Words = {
  id: 'upah sebulan × persentase cacat × 80, dibulatkan sekali ke rupiah terdekat',
  en: 'monthly wage × percentage of the losses × 80, rounded half up once to whole rupiah',
}
