import { lesser, type Month, type Rupiah, type Words } from '#values'
import type { Explanation } from '../../explained.ts'
import { zeroOf } from '../../formula.ts'
import { leaf, rateIn } from '../../parameters.ts'
import { COUNTED_WAGE, JP_EMPLOYER, JP_WORKER } from '../labels.ts'
import { shareOf } from '../share.ts'
import { type JpAge, type JpStanding, jpStanding, pensionAgeIn } from './pension-age.ts'
import { ceilingLeaf, wageCeilingIn } from './wage-ceiling.ts'

export type JpWage = JpAge & { readonly month: Month; readonly wage: Rupiah }

/**
 * Worker and employer shares of JP for one month, each rounded half up to whole rupiah.
 * The part of the wage above the month's ceiling does not count. Zero from pension age on, unless continued.
 * Source: PP 45/2015 art. 15, 28(3), 29. Relief PP 49/2020 deferred JP, it did not reduce it.
 */
export function jpOfWage(of: JpWage) {
  const standing = jpStanding(of.month, of)
  if (standing !== 'due') return stopped(of.month, standing)
  const { employer, worker } = jpParts(of)
  return { employer: shareOf(employer), worker: shareOf(worker) }
}

/** What both shares of `jpOfWage` multiply while JP is due. */
export function jpParts(of: Pick<JpWage, 'month' | 'wage'>) {
  const ceiling = wageCeilingIn(of.month)
  const amount = ceiling === undefined ? of.wage : lesser(of.wage, ceiling.value)
  const shared = {
    base: { label: COUNTED_WAGE, amount },
    reasons: ceiling === undefined ? [] : [ceilingLeaf(ceiling)],
    rule: 'jp-share@2015-07',
  }
  return {
    employer: { label: JP_EMPLOYER, rate: rateIn('jp/employer-rate', of.month), ...shared },
    worker: { label: JP_WORKER, rate: rateIn('jp/worker-rate', of.month), ...shared },
  }
}

function stopped(month: Month, standing: Exclude<JpStanding, 'due'>) {
  const children: readonly Explanation[] = [pensionAgeIn(month)]
    .filter((age) => age !== undefined)
    .map((age) => leaf(age, PENSION_AGE, { unit: 'years', value: age.value }))
  return {
    employer: zeroOf(JP_EMPLOYER, WHY[standing], children),
    worker: zeroOf(JP_WORKER, WHY[standing], children),
  }
}

const PENSION_AGE: Words = { id: 'Usia pensiun', en: 'Pension age' }
const WHY: Readonly<Record<Exclude<JpStanding, 'due'>, Words>> = {
  'pension-age-reached': {
    id: 'Iuran JP berhenti pada usia pensiun',
    en: 'JP contributions stop at the pension age',
  },
  'deferral-over': {
    id: 'Iuran JP dapat dilanjutkan paling lama 3 tahun setelah usia pensiun',
    en: 'JP can be continued for at most 3 years after the pension age',
  },
}
