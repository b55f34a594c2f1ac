import { zeroOf } from '../formula.ts'
import {
  WAGE_EARNER_PROGRAMMES,
  type WageEarnerInput,
  type WageEarnerProgramme,
} from '../inputs/contributions.ts'
import { jhtOfWage } from '../programmes/jht/contribution.ts'
import { jkkParts } from '../programmes/jkk/contribution.ts'
import { jkmParts } from '../programmes/jkm/contribution.ts'
import { jkpOfWage } from '../programmes/jkp/contribution.ts'
import { jpOfWage } from '../programmes/jp/contribution.ts'
import {
  JHT_EMPLOYER,
  JHT_WORKER,
  JKK,
  JKM,
  JKP_FROM_JKK,
  JKP_FROM_JKM,
  JKP_GOVERNMENT,
  JP_EMPLOYER,
  JP_WORKER,
} from '../programmes/labels.ts'
import { asTaken, NOT_ASKED, shareOf } from '../programmes/share.ts'
import { type Bill, billOf } from './bill.ts'

/** All programmes unless some are named. */
export const programmesOf = (input: WageEarnerInput): ReadonlySet<WageEarnerProgramme> =>
  new Set(input.programmes ?? WAGE_EARNER_PROGRAMMES)

/** The bill of a wage earner for a month from July 2015 on. */
export function wageEarnerBill(input: WageEarnerInput): Bill {
  const asked = programmesOf(input)
  const { month, wage, reliefLeft } = input
  const jkk = asked.has('jkk')
    ? shareOf(asTaken(jkkParts(input), 'jkk', reliefLeft))
    : zeroOf(JKK, NOT_ASKED)
  const jkm = asked.has('jkm')
    ? shareOf(asTaken(jkmParts(month, wage), 'jkm', reliefLeft))
    : zeroOf(JKM, NOT_ASKED)
  return billOf(
    {
      jkk,
      jkm,
      jht: asked.has('jht') ? jhtOfWage(month, wage) : NO_JHT,
      jp: asked.has('jp') ? jpOfWage(input) : NO_JP,
      jkp: asked.has('jkp') ? jkpOfWage({ month, wage, jkk: jkk.value, jkm: jkm.value }) : NO_JKP,
    },
    'employer',
  )
}

export const NO_JHT = {
  employer: zeroOf(JHT_EMPLOYER, NOT_ASKED),
  worker: zeroOf(JHT_WORKER, NOT_ASKED),
}
export const NO_JP = {
  employer: zeroOf(JP_EMPLOYER, NOT_ASKED),
  worker: zeroOf(JP_WORKER, NOT_ASKED),
}
export const NO_JKP = {
  government: zeroOf(JKP_GOVERNMENT, NOT_ASKED),
  recomposedFromJkk: zeroOf(JKP_FROM_JKK, NOT_ASKED),
  recomposedFromJkm: zeroOf(JKP_FROM_JKM, NOT_ASKED),
}
