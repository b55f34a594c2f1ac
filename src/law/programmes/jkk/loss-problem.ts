import { isLess, type LocalDate, percentText, type Words } from '#values'
import type { DisabilityItem } from '../../inputs/disability-items.ts'
import { itemRateIn } from '../../parameters.ts'
import { setByLaw } from '../benefits/set-by-law.ts'
import { isStepped, type Loss } from './loss.ts'

/** What is wrong with a list of losses: the field, and what it must be. */
export type LossProblem = { readonly field: string; readonly must: Words }

/** What a body has more than one of; sight and hearing in steps of 10 % and 10 decibels. Else a row counts once. */
const MOST: { readonly [Item in DisabilityItem]?: number } = {
  'other-right-finger': 3,
  'other-left-finger': 3,
  'first-phalanx-other-right-finger': 3,
  'first-phalanx-other-left-finger': 3,
  'big-toe': 2,
  'second-toe': 2,
  'other-toe': 6,
  'hearing-decrease-both-ears': 12,
  'hearing-decrease-one-ear': 12,
  'visual-acuity': 10,
  'visual-field': 10,
}

/** The first loss that cannot be, is missing what it is counted by, or stands there too often. */
export function lossProblem(
  losses: readonly Loss[],
  { on, functional }: { readonly on: LocalDate; readonly functional: boolean },
): LossProblem | undefined {
  if (losses.length === 0) return { field: 'losses', must: AT_LEAST_ONE }
  const problems = losses.map((loss, index) => {
    const problem =
      (functional && loss.functionLossPercent === undefined
        ? ({ name: 'functionLossPercent', must: FUNCTION_NEEDED } as const)
        : undefined) ??
      degreeProblem(loss, on) ??
      countProblem(loss, losses.slice(0, index))
    return problem && { field: `losses[${index}].${problem.name}`, must: problem.must }
  })
  return problems.find((problem) => problem !== undefined)
}

type OwnProblem = { readonly name: keyof Loss; readonly must: Words }

function degreeProblem(loss: Loss, on: LocalDate): OwnProblem | undefined {
  const { item, count, degreePercent } = loss
  const name = 'degreePercent'
  if (isStepped(loss))
    return degreePercent !== undefined && count !== undefined
      ? { name, must: NOT_BESIDE_COUNT }
      : undefined
  const least = itemRateIn('jkk/partial-disability-least', item, on)
  if (least === undefined)
    return degreePercent === undefined ? undefined : { name, must: NO_DEGREE }
  const most = setByLaw(itemRateIn('jkk/partial-disability', item, on))
  if (
    degreePercent !== undefined &&
    !isLess(degreePercent, least.value) &&
    !isLess(most.value, degreePercent)
  )
    return undefined
  const [from, to] = [percentText(least.value), percentText(most.value)]
  return {
    name,
    must: {
      id: `diisi menurut dokter, dari ${from} sampai ${to}`,
      en: `say what the doctor set, from ${from} to ${to}`,
    },
  }
}

function countProblem(loss: Loss, before: readonly Loss[]): OwnProblem | undefined {
  const most = MOST[loss.item] ?? 1
  const counts = [...before.filter(({ item }) => item === loss.item), loss].map(
    ({ count = 1 }) => count,
  )
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all <= most) return undefined
  return {
    name: 'count',
    must: {
      id: `paling banyak ${most} untuk semua baris ini`,
      en: `be at most ${most} for all rows of this item`,
    },
  }
}

const AT_LEAST_ONE: Words = {
  id: 'berisi sekurang-kurangnya satu cacat untuk cacat sebagian',
  en: 'hold at least one loss for a partial disability',
}
const FUNCTION_NEEDED: Words = {
  id: 'diisi untuk cacat sebagian fungsi',
  en: 'be given for a loss of function',
}
const NOT_BESIDE_COUNT: Words = {
  id: 'kosong bila banyaknya sudah diisi',
  en: 'be absent where the count is given',
}
const NO_DEGREE: Words = {
  id: 'kosong: tabel memberi satu persentase untuk ini',
  en: 'be absent: the table has one percentage for this',
}
