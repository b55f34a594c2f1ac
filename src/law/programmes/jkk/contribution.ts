import type { Month, Rupiah } from '#values'
import { classRateIn, rateIn } from '../../parameters.ts'
import { INCOME, JKK, WAGE } from '../labels.ts'
import { type SelfEmployedGroup, selfEmployedReliefs, tierContribution } from '../self-employed.ts'
import type { FixedShareParts, ShareParts } from '../share.ts'

/** Risk of the workplace: 1 is very low, 5 very high. */
export type RiskClass = 1 | 2 | 3 | 4 | 5

export type JkkWage = {
  readonly month: Month
  readonly wage: Rupiah
  readonly riskClass: RiskClass
  readonly labourIntensive?: boolean
  readonly constructionFixedTerm?: boolean
}

/**
 * What makes the employer's JKK contribution: the whole wage, no ceiling. None before July 2015.
 * Casual, piece-rate and fixed-term construction workers: one rate for every class, and never the relief of the
 * six labour-intensive industries, none of which is construction.
 * Source: PP 44/2015 art. 16(1), 54(1); reliefs PP 49/2020, PP 7/2025, PP 36/2025.
 */
export function jkkParts(of: JkkWage): ShareParts {
  const construction = of.constructionFixedTerm === true
  return {
    label: JKK,
    base: { label: WAGE, amount: of.wage },
    rate: construction
      ? rateIn('jkk/construction-fixed-term-rate', of.month)
      : classRateIn('jkk/rate', of.riskClass, of.month),
    reliefs: [
      rateIn('jkk/payable-share', of.month),
      of.labourIntensive === true && !construction
        ? rateIn('jkk/payable-share-labour-intensive', of.month)
        : undefined,
    ],
    rule: construction ? 'jkk-construction-share@2015-07' : 'jkk-share@2015-07',
  }
}

/**
 * What makes the JKK contribution of the self-employed, by their row of incomes.
 * Source: PP 44/2015 art. 20(1), annex II; reliefs PP 49/2020, PP 50/2025.
 */
export const jkkPartsOfIncome = (
  month: Month,
  income: Rupiah,
  group: SelfEmployedGroup,
): FixedShareParts => ({
  label: JKK,
  amount: tierContribution('jkk', income, month),
  reliefs: selfEmployedReliefs('jkk', group, month),
  chosenBy: { label: INCOME, unit: 'rupiah', value: income },
  rule: 'jkk-self-employed@2015-07',
})
