import type { LocalDate, Words } from '#values'
import { jhtWithdrawalInput } from '../../inputs/jht-withdrawal.ts'
import { countIn, type Dated, itemCountIn, yearsIn } from '../../parameters.ts'
import { type LumpSumTaxLaw, lumpSumTaxLawOn } from '../tax/lump-sum.ts'

export type WithdrawalLaw = {
  readonly pensionAge: Dated<number>
  readonly partialMembership: Dated<number>
  readonly partialTimes: Dated<number>
  readonly tax: LumpSumTaxLaw
}

/** The law that pays and taxes JHT on a day; `undefined` before 1 July 2015. */
export function withdrawalLawOn(day: LocalDate): WithdrawalLaw | undefined {
  const pensionAge = jhtPensionAgeOn(day)
  const partialMembership = yearsIn('jht/partial-membership', day)
  const partialTimes = countIn('jht/partial-times', day)
  const tax = lumpSumTaxLawOn(day)
  return (
    pensionAge &&
    partialMembership &&
    partialTimes &&
    tax && { pensionAge, partialMembership, partialTimes, tax }
  )
}

/** The age at which JHT is paid, by the law of a day; `undefined` before July 2015. Source: PP 46/2015 art. 22(1), 26. */
export const jhtPensionAgeOn = (day: LocalDate): Dated<number> | undefined =>
  yearsIn('jht/pension-age', day)

/** How many months after the event each reason waits, by the law of a day; reasons that wait for an age are left out. */
export const jhtWaitsOn = (
  day: LocalDate,
): readonly { readonly reason: Words; readonly months: Dated<number> }[] =>
  Object.entries(jhtWithdrawalInput.fields.reason.options).flatMap(([name, reason]) => {
    const months = itemCountIn('jht/waiting-time', name, day)
    return months === undefined ? [] : [{ reason, months }]
  })
