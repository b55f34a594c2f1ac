import type { Rupiah, Words } from '#values'
import type { Caveat } from '../../caveat.ts'
import type { Explained, Explanation } from '../../explained.ts'
import { givenAmount, reasonOf } from '../../formula.ts'
import { leaf } from '../../parameters.ts'
import type { DisabilityRule } from './disability-rule.ts'
import { countedMonths, densityLeaf, type JpMembership } from './fifteen-years.ts'
import { FORMULA_AMOUNT } from './labels.ts'

/** The months that count, with the conditions on which 15 years do. */
export const disabilityCounted = (of: JpMembership, rule: DisabilityRule) =>
  countedMonths(of, rule, [
    densityLeaf(rule),
    leaf(rule.leastRegistration, REGISTERED_BEFORE, {
      unit: 'months',
      value: rule.leastRegistration.value,
    }),
  ])

/** The pension before any limit: the amount of the formula. Source: PP 45/2015 art. 20(2). */
export const disabilityReason = (amount: Rupiah, counted: Explanation): Explained<Rupiah> =>
  reasonOf(
    { unit: 'rupiah', value: amount },
    {
      label: DISABILITY,
      formula: AS_FORMULA,
      basis: 'PP 45/2015 art. 17(2), 20(2)',
      ruleVersion: 'jp-disability@2015-07',
      children: [givenAmount(FORMULA_AMOUNT, amount), counted],
    },
  )

export const BEFORE_PENSION_AGE: Caveat = {
  kind: 'jp-before-pension-age-assumed',
  text: {
    id: 'Pensiun cacat hanya untuk cacat total tetap sebelum usia pensiun; tanggal lahir tidak ditanyakan.',
    en: 'The disability pension is only for permanent total disability before the pension age; the birth date is not asked.',
  },
}

const DISABILITY: Words = { id: 'Pensiun cacat sebulan', en: 'Monthly disability pension' }
const AS_FORMULA: Words = {
  id: 'sebesar hasil rumus pensiun',
  en: 'the amount of the pension formula',
}
const REGISTERED_BEFORE: Words = {
  id: 'Terdaftar paling singkat sebelum kejadian',
  en: 'Shortest registration before the event',
}
