import { zeroOf } from '../formula.ts'
import type { SelfEmployedInput } from '../inputs/contributions.ts'
import { jhtOfIncome } from '../programmes/jht/contribution.ts'
import { jkkPartsOfIncome } from '../programmes/jkk/contribution.ts'
import { jkmPartsOfSelfEmployed } from '../programmes/jkm/contribution.ts'
import { JHT_WORKER, JKK, JKM } from '../programmes/labels.ts'
import type { SelfEmployedGroup } from '../programmes/self-employed.ts'
import { asTaken, fixedShare, NOT_ASKED } from '../programmes/share.ts'
import { type Bill, billOf } from './bill.ts'
import { NO_JHT, NO_JKP, NO_JP } from './wage-earner.ts'

/** Where a state or regional budget pays, the reliefs of 2026 do not count, whatever the occupation. */
export const groupOf = (input: SelfEmployedInput): SelfEmployedGroup =>
  input.paidByGovernment === true ? 'paid-by-government' : input.occupation

/** The bill of a self-employed member for a month from July 2015 on: JKK, JKM, JHT; never JP or JKP. */
export function selfEmployedBill(input: SelfEmployedInput): Bill {
  const asked = new Set(input.programmes)
  const { month, income, reliefLeft } = input
  const group = groupOf(input)
  return billOf(
    {
      jkk: asked.has('jkk')
        ? fixedShare(asTaken(jkkPartsOfIncome(month, income, group), 'jkk', reliefLeft))
        : zeroOf(JKK, NOT_ASKED),
      jkm: asked.has('jkm')
        ? fixedShare(asTaken(jkmPartsOfSelfEmployed(month, group), 'jkm', reliefLeft))
        : zeroOf(JKM, NOT_ASKED),
      jht: {
        employer: NO_JHT.employer,
        worker: asked.has('jht') ? jhtOfIncome(month, income) : zeroOf(JHT_WORKER, NOT_ASKED),
      },
      jp: NO_JP,
      jkp: NO_JKP,
    },
    'worker',
  )
}
