import {
  type Month,
  ok,
  type Rate,
  type Result,
  type Rupiah,
  refused,
  rounded,
  yearOf,
} from '#values'
import { type Caveat, caveatsOf } from '../../caveat.ts'
import type { Explained, Explanation } from '../../explained.ts'
import { once } from '../../once.ts'
import { type Dated, rateIn } from '../../parameters.ts'
import type { Refusal } from '../../refusal.ts'
import { monthBeforeJp } from './before-the-law.ts'
import { pensionCaveats } from './caveats.ts'
import { type FifteenYearRule, fifteenYearRuleIn, isShort } from './fifteen-years.ts'
import { formulaAmount, formulaExact } from './formula.ts'
import { amountWithinLimits, type JpLimit, withinLimits } from './limits.ts'
import { LUMP_SUM_NOT_COUNTED } from './lump-sum.ts'
import { AVERAGE_BY_YEAR, monthsCaveats, pensionAgeCaveat } from './old-age-caveats.ts'
import { oldAgeLumpSum, withEntitlement } from './old-age-reasons.ts'
import { pensionAgeIn } from './pension-age.ts'
import { type WageYearRefusal, wageYearRefusal } from './wage-years.ts'
import {
  averageExact,
  averageWeightedWage,
  type WeightedWage,
  weightedWages,
  type YearWage,
} from './weighted-wage.ts'

export type OldAgeParts = {
  /** The month from which the right counts. */
  readonly pensionStart: Month
  readonly contributionMonths: number
  /** Each year once. Not read for a lump sum. */
  readonly yearlyWages: readonly YearWage[]
}

export type OldAgePension =
  | {
      readonly kind: 'monthly'
      readonly weightedWages: readonly { readonly year: number; readonly amount: Rupiah }[]
      readonly averageWeightedWage: Rupiah
      readonly formulaAmount: Rupiah
      readonly monthly: Rupiah
      readonly limit: JpLimit
      /** Made, with the caveats, when it is first read. */
      readonly explanation: Explained<Rupiah>
      readonly caveats: readonly Caveat[]
    }
  | {
      readonly kind: 'lump-sum'
      readonly explanation: Explanation
      readonly caveats: readonly Caveat[]
    }

export type OldAgeRule = FifteenYearRule & {
  readonly rate: Dated<Rate>
  readonly pensionAge: Dated<number>
}

/**
 * The old-age pension of the first year, or the lump sum of who contributed for less than 180 months.
 * Beyond the last published limits the formula amount stands. Source: PP 45/2015 art. 17 to 19, 24.
 */
export function oldAgePension(
  parts: OldAgeParts,
): Result<OldAgePension, WageYearRefusal | Refusal<'before-the-law'>> {
  const rule = oldAgeRuleIn(parts.pensionStart)
  if (rule === undefined) return refused(monthBeforeJp(parts.pensionStart))
  if (isShort(parts, rule)) return ok(lumpSumOf(parts, rule))
  const refusal = wageYearRefusal(parts.yearlyWages, parts.pensionStart)
  return refusal === undefined ? ok(monthlyPension(parts, rule)) : refused(refusal)
}

function lumpSumOf(parts: OldAgeParts, rule: OldAgeRule): OldAgePension {
  const explanation = oldAgeLumpSum(parts.contributionMonths, rule)
  const caveats = [
    LUMP_SUM_NOT_COUNTED,
    pensionAgeCaveat(rule, parts.pensionStart),
    ...caveatsOf(explanation),
  ]
  return { kind: 'lump-sum', explanation, caveats }
}

function monthlyPension(parts: OldAgeParts, rule: OldAgeRule): OldAgePension {
  const { pensionStart, contributionMonths } = parts
  const pensionYear = yearOf(pensionStart)
  const weighted = weightedWages(parts.yearlyWages, pensionYear)
  const average = averageExact(weighted, pensionYear)
  const formulaAmount = rounded(formulaExact(average, contributionMonths, rule.rate), 'half-up')
  const { amount, limit } = amountWithinLimits(formulaAmount, pensionStart)
  const reasons = once(() => monthlyReasons(parts, rule, weighted))
  return {
    kind: 'monthly',
    weightedWages: weighted.map(({ year, amount }) => ({ year, amount })),
    averageWeightedWage: rounded(average, 'half-up'),
    formulaAmount,
    monthly: amount,
    limit,
    get explanation() {
      return reasons().explanation
    },
    get caveats() {
      return reasons().caveats
    },
  }
}

function monthlyReasons(parts: OldAgeParts, rule: OldAgeRule, weighted: readonly WeightedWage[]) {
  const { pensionStart, contributionMonths } = parts
  const average = averageWeightedWage(weighted, yearOf(pensionStart))
  const formula = formulaAmount(average, contributionMonths, rule.rate)
  const { monthly, limit } = withinLimits(formula, pensionStart)
  const explanation = withEntitlement(monthly, contributionMonths, rule)
  const caveats: readonly Caveat[] = [
    ...pensionCaveats(limit, pensionStart),
    pensionAgeCaveat(rule, pensionStart),
    AVERAGE_BY_YEAR,
    ...monthsCaveats(parts),
    ...caveatsOf(explanation),
  ]
  return { explanation, caveats }
}

function oldAgeRuleIn(start: Month): OldAgeRule | undefined {
  const fifteenYears = fifteenYearRuleIn(start)
  const rate = rateIn('jp/formula-rate', start)
  const pensionAge = pensionAgeIn(start)
  return fifteenYears && rate && pensionAge && { ...fifteenYears, rate, pensionAge }
}
