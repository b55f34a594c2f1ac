import { lesser, type Month, type Rupiah, type Words } from '#values'
import type { Explained } from '../../explained.ts'
import { atMost } from '../../formula.ts'
import { amountIn, leaf, rateIn } from '../../parameters.ts'
import { COUNTED_WAGE, JKP_FROM_JKK, JKP_FROM_JKM, JKP_GOVERNMENT } from '../labels.ts'
import { shareOf } from '../share.ts'

export type JkpWage = {
  readonly month: Month
  readonly wage: Rupiah
  /** The JKK and JKM bills of the month: the recomposition is taken out of them and never exceeds them. */
  readonly jkk: Rupiah
  readonly jkm: Rupiah
}

/**
 * The three sources of JKP, on the wage up to its ceiling. The State pays one; the others are a re-routing inside
 * the JKK and JKM bills, which the employer pays in full either way. Zero before February 2021.
 * Source: PP 37/2021 art. 11; PP 6/2025 art. 11.
 */
export function jkpOfWage({ month, wage, jkk, jkm }: JkpWage) {
  const ceiling = amountIn('jkp/wage-ceiling', month)
  const shared = {
    base: {
      label: COUNTED_WAGE,
      amount: ceiling === undefined ? wage : lesser(wage, ceiling.value),
    },
    reasons:
      ceiling === undefined
        ? []
        : [leaf(ceiling, CEILING, { unit: 'rupiah', value: ceiling.value })],
    rule: 'jkp-share@2021-02',
  }
  const [fromJkk, fromJkm] = [
    rateIn('jkp/recomposed-from-jkk-rate', month),
    rateIn('jkp/recomposed-from-jkm-rate', month),
  ]
  return {
    government: shareOf({
      label: JKP_GOVERNMENT,
      rate: rateIn('jkp/government-rate', month),
      ...shared,
    }),
    recomposedFromJkk: within(jkk, shareOf({ label: JKP_FROM_JKK, rate: fromJkk, ...shared })),
    recomposedFromJkm: within(jkm, shareOf({ label: JKP_FROM_JKM, rate: fromJkm, ...shared })),
  }
}

const within = (bill: Rupiah, slice: Explained<Rupiah>): Explained<Rupiah> =>
  atMost(slice, { amount: bill, formula: WITHIN_BILL })

const CEILING: Words = { id: 'Batas upah JKP', en: 'JKP wage ceiling' }
const WITHIN_BILL: Words = {
  id: 'paling banyak sebesar iuran yang menjadi sumbernya',
  en: 'at most the contribution that it is taken out of',
}
