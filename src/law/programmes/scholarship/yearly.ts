import type { LocalDate, Rupiah, Words } from '#values'
import type { Explained } from '../../explained.ts'
import { amountLeaf, type Factor, productOf, reasonOf, sumOf } from '../../formula.ts'
import { countIn, type Dated, itemAmountIn, itemCountIn, leaf } from '../../parameters.ts'
import { setByLaw } from '../benefits/set-by-law.ts'
import { type Child, LEVELS, SCHOLARSHIP, yearsAhead } from './children.ts'

/**
 * The scholarship from 2 December 2019: an amount for each school year still ahead, by level, at most so many years a
 * level, for at most two children. The law does not say which two: those with the most.
 * Source: PP 82/2019 art. 25(3), 34(3), annex III; Permenaker 5/2021.
 */
export function forEachSchoolYear(children: readonly Child[], on: LocalDate): Explained<Rupiah> {
  const most = setByLaw(countIn('scholarship/most-children', on))
  const all = children.map((child, index) => childPart(child, index + 1, on))
  const paid = all.toSorted((a, b) => Number(b.value - a.value)).slice(0, most.value)
  return {
    ...sumOf(SCHOLARSHIP, all.length > paid.length ? [...paid, ...notCounted(most)] : paid),
    formula: FORMULA,
    effectiveFrom: most.from,
    ruleVersion: 'scholarship-yearly@2019-12-02',
  }
}

const notCounted = (most: Dated<number>): readonly Explained<Rupiah>[] => [
  reasonOf(
    { unit: 'rupiah', value: 0n as Rupiah },
    {
      label: OTHER_CHILDREN,
      formula: OTHERS_GET_NONE,
      ruleVersion: 'scholarship-yearly@2019-12-02',
      children: [leaf(most, MOST_CHILDREN, { unit: 'number', value: most.value })],
    },
  ),
]

const childPart = (child: Child, number: number, on: LocalDate): Explained<Rupiah> =>
  sumOf(
    { id: `Anak ke-${number}`, en: `Child ${number}` },
    LEVELS.filter((level) => yearsAhead(child, level) > 0).map((level) =>
      levelPart(level, yearsAhead(child, level), on),
    ),
  )

type Level = (typeof LEVELS)[number]

function levelPart(level: Level, ahead: number, on: LocalDate): Explained<Rupiah> {
  const longest = setByLaw(itemCountIn('scholarship/longest-years', level, on))
  const amount = setByLaw(itemAmountIn('scholarship/yearly-amount', level, on))
  const years: Factor =
    ahead <= longest.value
      ? { label: YEARS_AHEAD, given: { unit: 'years', value: ahead } }
      : { label: LONGEST, count: longest, unit: 'years' }
  return productOf({
    label: LEVEL_LABELS[level],
    formula: ahead <= longest.value ? ALL_YEARS : LONGEST_YEARS,
    inputs: [{ label: YEARS_AHEAD, unit: 'years', value: ahead }],
    base: amountLeaf(A_YEAR, amount),
    factors: [years],
    effectiveFrom: amount.from,
    ruleVersion: 'scholarship-level@2019-12-02',
  })
}

const LEVEL_LABELS: Readonly<Record<Level, Words>> = {
  primary: { id: 'TK dan SD', en: 'Kindergarten and primary school' },
  lowerSecondary: { id: 'SMP', en: 'Lower secondary school' },
  upperSecondary: { id: 'SMA', en: 'Upper secondary school' },
  higher: { id: 'Pendidikan tinggi atau pelatihan', en: 'Higher education or training' },
}
const YEARS_AHEAD: Words = { id: 'Sisa tahun sekolah', en: 'School years still ahead' }
const LONGEST: Words = { id: 'Paling lama', en: 'Longest time' }
const A_YEAR: Words = { id: 'Beasiswa setahun', en: 'Scholarship of one year' }
const MOST_CHILDREN: Words = { id: 'Anak paling banyak', en: 'Most children' }
const OTHER_CHILDREN: Words = { id: 'Anak lainnya', en: 'Other children' }
const OTHERS_GET_NONE: Words = {
  id: 'beasiswa diberikan untuk paling banyak 2 anak; di sini yang beasiswanya paling besar',
  en: 'the scholarship is for at most 2 children; here those with the most',
}
const ALL_YEARS: Words = {
  id: 'beasiswa setahun × sisa tahun sekolah',
  en: 'scholarship of one year × school years still ahead',
}
const LONGEST_YEARS: Words = {
  id: 'beasiswa setahun × tahun paling lama, karena sisa tahun sekolah melebihinya',
  en: 'scholarship of one year × the longest time, because more school years are ahead',
}
const FORMULA: Words = {
  id: 'jumlah beasiswa paling banyak 2 anak, dibayar tiap tahun',
  en: 'the sum for at most 2 children, paid every year',
}
