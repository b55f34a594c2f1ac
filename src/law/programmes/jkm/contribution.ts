import type { Month, Rupiah } from '#values'
import { amountIn, rateIn } from '../../parameters.ts'
import { JKM, WAGE } from '../labels.ts'
import { type SelfEmployedGroup, selfEmployedReliefs } from '../self-employed.ts'
import type { FixedShareParts, ShareParts } from '../share.ts'

/**
 * What makes the employer's JKM contribution: the whole wage, no ceiling. None before July 2015.
 * Source: PP 44/2015 art. 18(1), 55(1); relief PP 49/2020. The reliefs of 2025 do not touch JKM.
 */
export const jkmParts = (month: Month, wage: Rupiah): ShareParts => ({
  label: JKM,
  base: { label: WAGE, amount: wage },
  rate: rateIn('jkm/rate', month),
  reliefs: [rateIn('jkm/payable-share', month)],
  rule: 'jkm-share@2015-07',
})

/** What makes the fixed JKM contribution of the self-employed. Source: PP 44/2015 art. 20(3); reliefs PP 49/2020, PP 50/2025. */
export const jkmPartsOfSelfEmployed = (
  month: Month,
  group: SelfEmployedGroup,
): FixedShareParts => ({
  label: JKM,
  amount: amountIn('jkm/self-employed-amount', month),
  reliefs: selfEmployedReliefs('jkm', group, month),
  rule: 'jkm-self-employed@2015-07',
})
