import type { Spell } from './career.ts'
import type { Employer } from './employers.ts'
import type { Employed } from './making.ts'
import type { Weighted } from './random.ts'
import { isFree, type Row } from './rows.ts'
import { type Shares, shareOf } from './shares.ts'
import {
  isLabourIntensiveRelief,
  isRelief2020,
  JP_EMPLOYER_RATE,
  JP_WORKER_RATE,
  jkkRate,
  jpCeiling,
} from './tariffs.ts'

/** How often a spell gets it, in thousandths; a ceiling can be ignored only above it. */
const CHANCES = { wrongRate: 35, ceilingIgnored: 300, programmeMissing: 35 }

/** What was posted instead in a month, or undefined where that fault cannot be. */
type Mistake = (row: Row, employer: Employer, spell: Spell) => Partial<Shares> | undefined

const isBig = ({ size }: Employer): boolean => size === 'medium' || size === 'large'

/** With a relief in force two amounts are right, and a third would have to be told from both. */
const isRelieved = (row: Row, employer: Employer): boolean =>
  isRelief2020(row.month) || (employer.labourIntensive && isLabourIntensiveRelief(row.month))

const jkkOfAnotherClass: Mistake = (row, employer, spell) => {
  if (isRelieved(row, employer)) return undefined
  const right = spell.segment === 'construction' ? 5 : employer.riskClass
  return { jkk: shareOf(row.wage, jkkRate(right === 1 ? 2 : right - 1)) }
}

const jkmTooLow: Mistake = (row) =>
  isRelief2020(row.month) ? undefined : { jkm: shareOf(row.wage, 200) }

const jhtOfEmployerTooLow: Mistake = (row, { size }) =>
  size === 'micro' ? undefined : { jhtEmployer: shareOf(row.wage, 2000) }

const jhtOfWorkerTooLow: Mistake = (row, { size }) =>
  size === 'micro' ? undefined : { jhtWorker: shareOf(row.wage, 1000) }

const jpHalved: Mistake = (row, employer) =>
  isBig(employer) && row.jpEmployer > 0
    ? { jpEmployer: Math.floor(row.jpEmployer / 2), jpWorker: Math.floor(row.jpWorker / 2) }
    : undefined

/** The ceiling of the year before, where it was lower. */
const jpOfOldCeiling: Mistake = (row, employer) => {
  const old = jpCeiling(row.month - 12)
  if (!isBig(employer) || row.jpEmployer === 0 || old >= jpCeiling(row.month) || row.wage <= old) {
    return undefined
  }
  return { jpEmployer: shareOf(old, JP_EMPLOYER_RATE), jpWorker: shareOf(old, JP_WORKER_RATE) }
}

const WRONG_RATES: readonly Weighted<Mistake>[] = [
  [jkkOfAnotherClass, 4],
  [jkmTooLow, 2],
  [jhtOfEmployerTooLow, 4],
  [jhtOfWorkerTooLow, 2],
  [jpHalved, 3],
  [jpOfOldCeiling, 3],
]

const withoutJp: Mistake = (row, employer) =>
  isBig(employer) && row.jpEmployer > 0 ? { jpEmployer: 0, jpWorker: 0 } : undefined
const withoutJht: Mistake = (_row, { size }) =>
  size === 'micro' ? undefined : { jhtEmployer: 0, jhtWorker: 0 }
const withoutJkk: Mistake = () => ({ jkk: 0 })
const withoutJkm: Mistake = () => ({ jkm: 0 })

const MISSING_PROGRAMMES: readonly Weighted<Mistake>[] = [
  [withoutJp, 6],
  [withoutJht, 3],
  [withoutJkk, 1],
  [withoutJkm, 1],
]

const jpAboveCeiling: Mistake = (row, employer) =>
  isBig(employer) && row.jpEmployer > 0 && row.wage * 50 > jpCeiling(row.month) * 51
    ? {
        jpEmployer: shareOf(row.wage, JP_EMPLOYER_RATE),
        jpWorker: shareOf(row.wage, JP_WORKER_RATE),
      }
    : undefined

/** Perhaps pays less, more or nothing for some months. At most one such fault a row. */
export function misreckon({ spell, employer, random }: Employed, rows: readonly Row[]): void {
  const mistakes: readonly [
    keyof typeof CHANCES,
    Mistake,
    'wrong-rate' | 'ceiling-ignored' | 'programme-missing',
    number,
  ][] = [
    ['ceilingIgnored', jpAboveCeiling, 'ceiling-ignored', 24],
    ['programmeMissing', random.weighted(MISSING_PROGRAMMES), 'programme-missing', 24],
    ['wrongRate', random.weighted(WRONG_RATES), 'wrong-rate', 12],
  ]
  for (const [kind, mistake, finding, longest] of mistakes) {
    if (!random.chance(CHANCES[kind])) continue
    const from = random.below(rows.length)
    for (const row of rows.slice(from, from + random.between(1, longest))) {
      const instead = isFree(row) ? mistake(row, employer, spell) : undefined
      if (instead === undefined || !isClear(row, instead)) continue
      Object.assign(row, instead)
      row.findings.push(finding)
    }
  }
}

/** More than rounding could explain. */
const isClear = (row: Row, instead: Partial<Shares>): boolean =>
  Object.entries(instead).every(
    ([share, amount]) => Math.abs(row[share as keyof Shares] - amount) > 2,
  )
