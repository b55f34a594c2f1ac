import { type LocalDate, localDate, type Month, month, type Rupiah, type Words } from '#values'
import { PARAMETERS } from '../../parameters.generated.ts'
import { amountIn, countIn, type Dated, itemCountIn, itemRateIn } from '../../parameters.ts'

/** The day on which PP 6/2025 came into force. */
export const PP_6_2025 = localDate('2025-02-07')

/** The groups of months that each have a rate, in order. */
const GROUPS = ['months-1-to-3', 'months-4-to-6'] as const

const NAMES: Readonly<Record<(typeof GROUPS)[number], Words>> = {
  'months-1-to-3': { id: 'bulan ke-1 sampai ke-3', en: 'months 1 to 3' },
  'months-4-to-6': { id: 'bulan ke-4 sampai ke-6', en: 'months 4 to 6' },
}

export type JkpLaw = {
  readonly wageCeiling: Dated<Rupiah>
  readonly requiredMonths: Dated<number>
  readonly window: Dated<number>
  readonly consecutiveMonths: Dated<number>
  readonly claimMonths: Dated<number>
}

/** The law of JKP for a dismissal on a day; `undefined` before 2 February 2021. */
export function jkpLawOn(day: LocalDate): JkpLaw | undefined {
  const wageCeiling = amountIn('jkp/benefit-wage-ceiling', day)
  const requiredMonths = countIn('jkp/required-months', day)
  const window = countIn('jkp/contribution-window', day)
  const consecutiveMonths = countIn('jkp/required-consecutive-months', day)
  const claimMonths = countIn('jkp/claim-months', day)
  return (
    wageCeiling &&
    requiredMonths &&
    window &&
    consecutiveMonths &&
    claimMonths && { wageCeiling, requiredMonths, window, consecutiveMonths, claimMonths }
  )
}

/** The rate and the number of months of each group of months, and what the group is called. */
export const paidGroupsOn = (day: LocalDate) =>
  GROUPS.map((group) => {
    const rate = itemRateIn('jkp/cash-rate', group, day)
    const months = itemCountIn('jkp/paid-months', group, day)
    return rate && months && { rate, months, named: NAMES[group] }
  }).filter((group) => group !== undefined)

/** JKP was paid for from this month on: nobody has contributed longer. */
export const FIRST_JKP_MONTH: Month = month(PARAMETERS['jkp/government-rate'].values[0].from)
