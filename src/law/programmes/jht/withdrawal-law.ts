import type { LocalDate } from '#values'
import { countIn, type Dated, yearsIn } from '../../parameters.ts'
import { type LumpSumTaxLaw, lumpSumTaxLawOn } from '../tax/lump-sum.ts'

export type WithdrawalLaw = {
  readonly pensionAge: Dated<number>
  readonly partialMembership: Dated<number>
  readonly partialTimes: Dated<number>
  readonly tax: LumpSumTaxLaw
}

/** The law that pays and taxes JHT on a day; `undefined` before 1 July 2015. */
export function withdrawalLawOn(day: LocalDate): WithdrawalLaw | undefined {
  const pensionAge = yearsIn('jht/pension-age', day)
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
