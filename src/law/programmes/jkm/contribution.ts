import type { Month, Rupiah } from '#values'
import type { Explained } from '../../explained.ts'
import { amountIn, rateIn } from '../../parameters.ts'
import { JKM, WAGE } from '../labels.ts'
import { type SelfEmployedGroup, selfEmployedReliefs } from '../self-employed.ts'
import { type FixedShareParts, fixedShare, type ShareParts, shareOf } from '../share.ts'

/**
 * The employer's JKM contribution on the whole wage; no ceiling. Zero before July 2015.
 * Source: PP 44/2015 art. 18(1), 55(1); relief PP 49/2020. The reliefs of 2025 do not touch JKM.
 */
export const jkmOfWage = (month: Month, wage: Rupiah): Explained<Rupiah> =>
  shareOf(jkmParts(month, wage))

/** What `jkmOfWage` multiplies. */
export const jkmParts = (month: Month, wage: Rupiah): ShareParts => ({
  label: JKM,
  base: { label: WAGE, amount: wage },
  rate: rateIn('jkm/rate', month),
  reliefs: [rateIn('jkm/payable-share', month)],
  rule: 'jkm-share@2015-07',
})

/** The fixed JKM contribution of the self-employed. Source: PP 44/2015 art. 20(3); reliefs PP 49/2020, PP 50/2025. */
export const jkmOfSelfEmployed = (month: Month, group: SelfEmployedGroup): Explained<Rupiah> =>
  fixedShare(jkmPartsOfSelfEmployed(month, group))

/** What `jkmOfSelfEmployed` multiplies. */
export const jkmPartsOfSelfEmployed = (
  month: Month,
  group: SelfEmployedGroup,
): FixedShareParts => ({
  label: JKM,
  amount: amountIn('jkm/self-employed-amount', month),
  reliefs: selfEmployedReliefs('jkm', group, month),
  rule: 'jkm-self-employed@2015-07',
})
