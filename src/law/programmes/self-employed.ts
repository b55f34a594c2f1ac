import type { Month, Rate, Rupiah } from '#values'
import { type Dated, rateIn, type Tier, tierIn } from '../parameters.ts'

/** Who a self-employed member is to the reliefs: where a state or regional budget pays, none of 2026 counts. */
export type SelfEmployedGroup = 'transport' | 'other' | 'paid-by-government'

const RELIEFS = {
  jkk: {
    everyone: 'jkk/payable-share',
    transport: 'jkk/payable-share-self-employed-transport',
    other: 'jkk/payable-share-self-employed-other',
  },
  jkm: {
    everyone: 'jkm/payable-share',
    transport: 'jkm/payable-share-self-employed-transport',
    other: 'jkm/payable-share-self-employed-other',
  },
} as const

/** The payable parts of a month; each is `undefined` where no relief was ever made before. */
export function selfEmployedReliefs(
  programme: 'jkk' | 'jkm',
  group: SelfEmployedGroup,
  month: Month,
): readonly (Dated<Rate> | undefined)[] {
  const reliefs = RELIEFS[programme]
  const everyone = rateIn(reliefs.everyone, month)
  return group === 'paid-by-government' ? [everyone] : [everyone, rateIn(reliefs[group], month)]
}

/** The base income of the row of incomes that holds an income: on it JKK pays. PP 44/2015 art. 32, annex II. */
export const baseIncomeIn = (income: Rupiah, month: Month): Dated<Rupiah> | undefined => {
  const tier = tierIn('jkk/self-employed-tiers', income, month)
  return tier && { ...tier, value: tier.value.base }
}

/** The contribution of the row of incomes that holds an income. */
export function tierContribution(
  programme: 'jkk' | 'jht',
  income: Rupiah,
  month: Month,
): Dated<Rupiah> | undefined {
  const tier: Dated<Tier> | undefined = tierIn(`${programme}/self-employed-tiers`, income, month)
  return tier && { ...tier, value: tier.value.contribution }
}
