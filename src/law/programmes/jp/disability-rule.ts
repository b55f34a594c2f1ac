import type { LocalDate } from '#values'
import { countIn, type Dated } from '../../parameters.ts'
import { type FifteenYearRule, fifteenYearRuleIn } from './fifteen-years.ts'

export type DisabilityRule = FifteenYearRule & { readonly leastRegistration: Dated<number> }

/** What the law asks for an event of that day; `undefined` before July 2015. Source: PP 45/2015 art. 20(3). */
export function disabilityRuleIn(when: LocalDate): DisabilityRule | undefined {
  const fifteenYears = fifteenYearRuleIn(when)
  const leastRegistration = countIn('jp/disability-least-registration', when)
  return fifteenYears && leastRegistration && { ...fifteenYears, leastRegistration }
}
