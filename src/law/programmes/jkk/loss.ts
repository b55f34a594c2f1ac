import { type LocalDate, multiplied, type Rate, rate, type Words } from '#values'
import type { Explained, Input } from '../../explained.ts'
import { reasonOf } from '../../formula.ts'
import { DISABILITY_ITEMS, type DisabilityItem } from '../../inputs/disability-items.ts'
import { itemRateIn, leaf } from '../../parameters.ts'
import { setByLaw } from '../benefits/set-by-law.ts'

/** One loss of the table. */
export type Loss = {
  readonly item: DisabilityItem
  /** Fingers, toes, or steps of 10 decibels or 10 %; one without it. */
  readonly count?: number
  /** Of a range: the percentage that the doctor set. Of sight: the part that is lost. */
  readonly degreePercent?: Rate
  /** Where the part is there and works less: how much of its function is lost. */
  readonly functionLossPercent?: Rate
}

/** Sight is counted in whole steps of 10 %. */
const STEPPED: readonly DisabilityItem[] = ['visual-acuity', 'visual-field']
export const isStepped = ({ item }: Loss): boolean => STEPPED.includes(item)

/** How often the row counts. */
export function countOf(loss: Loss): number {
  const { count = 1, degreePercent } = loss
  if (degreePercent === undefined || !isStepped(loss)) return count
  return Number((degreePercent.numerator * 10n) / degreePercent.denominator)
}

/**
 * The percentage of one loss: the row × how often it counts × the function that is lost. A row with a range has the
 * percentage that the doctor set. Source: PP 44/2015 annex III, table II and I.b.3.
 */
export function lossPercentage(loss: Loss, on: LocalDate): Explained<Rate> {
  const row = setByLaw(itemRateIn('jkk/partial-disability', loss.item, on))
  const { degreePercent, functionLossPercent } = loss
  const isSet = degreePercent !== undefined && !isStepped(loss)
  const count = countOf(loss)
  const counted = multiplied(isSet ? degreePercent : row.value, rate(BigInt(count), 1n))
  const { numerator, denominator } = multiplied(counted, functionLossPercent ?? WHOLE)
  return reasonOf(
    { unit: 'rate', value: rate(numerator, denominator) },
    {
      label: DISABILITY_ITEMS[loss.item],
      formula: functionLossPercent === undefined ? ANATOMICAL : FUNCTIONAL,
      inputs: [
        { label: COUNT, unit: 'number', value: count },
        ...rateInput(DEGREE, degreePercent),
        ...rateInput(FUNCTION, functionLossPercent),
      ],
      effectiveFrom: row.from,
      ruleVersion: 'jkk-loss@2015-07',
      children: [leaf(row, DISABILITY_ITEMS[loss.item], { unit: 'rate', value: row.value })],
    },
  )
}

const rateInput = (label: Words, value: Rate | undefined): readonly Input[] =>
  value === undefined ? [] : [{ label, unit: 'rate', value }]

const WHOLE = rate(1n, 1n)
const COUNT: Words = { id: 'Banyaknya', en: 'How many' }
const DEGREE: Words = { id: 'Derajat', en: 'Degree' }
const FUNCTION: Words = { id: 'Berkurangnya fungsi', en: 'Loss of function' }
const ANATOMICAL: Words = {
  id: 'persentase tabel (atau derajat menurut dokter) × banyaknya',
  en: 'percentage of the table (or the degree that the doctor set) × how many',
}
const FUNCTIONAL: Words = {
  id: 'persentase tabel × banyaknya × berkurangnya fungsi',
  en: 'percentage of the table × how many × loss of function',
}
