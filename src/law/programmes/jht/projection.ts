import { add, type Rupiah, type Words } from '#values'
import type { Explained, Explanation, Input } from '../../explained.ts'
import { exactPart, reasonOf } from '../../formula.ts'
import { jhtOfWage } from './contribution.ts'
import { type Assumptions, type ProjectedYear, projectedYears } from './projected-account.ts'

export type Projection = {
  readonly balance: Rupiah
  readonly contributions: Rupiah
  readonly development: Rupiah
  /** What is paid out as a part before the end; zero without one. */
  readonly taken: Rupiah
  readonly years: readonly ProjectedYear[]
  /** Made when it is read. */
  readonly explanation: Explained<Rupiah>
}

/**
 * A JHT balance as it would become if wage growth and return were those assumed, with the reasons of each year. The
 * contribution rates are the law's; nobody has set the returns of coming years, so the whole is `unverified`.
 * `until` is after `from`. Source of the method: PP 46/2015 art. 16(1), 22(2), 27; example W-38.
 */
export function projectionExplained(assumed: Assumptions): Projection {
  const years = projectedYears(assumed)
  const totalOf = (part: 'contributions' | 'development' | 'taken') =>
    add(...years.map((year) => year[part]))
  const [contributions, development] = [totalOf('contributions'), totalOf('development')]
  const balance = years.reduce((_, { closing }) => closing, assumed.balance)
  const sums = { balance, contributions, development, taken: totalOf('taken'), years }
  return {
    ...sums,
    get explanation() {
      return wholeReason(sums, assumed)
    },
  }
}

function wholeReason(
  { balance, contributions, development, taken, years }: Omit<Projection, 'explanation'>,
  assumed: Assumptions,
): Explained<Rupiah> {
  const node = reasonOf(
    { unit: 'rupiah', value: balance },
    {
      label: { id: 'Perkiraan saldo JHT', en: 'Estimated JHT balance' },
      formula: taken > 0n ? WHOLE_LESS_PART : WHOLE,
      inputs: [
        { label: OPENING, unit: 'rupiah', value: assumed.balance },
        { label: CONTRIBUTIONS, unit: 'rupiah', value: contributions },
        { label: DEVELOPMENT, unit: 'rupiah', value: development },
        ...takenInput(taken),
      ],
      basis: 'PP 46/2015 art. 22(2)',
      ...exactPart(years.at(-1)?.exactClosing),
      ruleVersion: RULE,
      children: years.map((year) => yearReason(year, assumed)),
    },
  )
  return { ...node, certainty: 'unverified' }
}

function yearReason(year: ProjectedYear, assumed: Assumptions): Explanation {
  const { employer, worker } = jhtOfWage(year.from, year.wage)
  const inputs: readonly Input[] = [
    { label: OPENING, unit: 'rupiah', value: year.opening },
    { label: MONTHLY, unit: 'rupiah', value: year.monthly },
    { label: MONTHS, unit: 'months', value: year.months },
    ...(year.paidMonths === year.months
      ? []
      : [{ label: PAID_MONTHS, unit: 'months', value: year.paidMonths } as const]),
    { label: CONTRIBUTIONS, unit: 'rupiah', value: year.contributions },
    { label: RETURN, unit: 'rate', value: assumed.annualReturn },
    { label: DEVELOPMENT, unit: 'rupiah', value: year.development },
    ...takenInput(year.taken),
  ]
  const node = reasonOf(
    { unit: 'rupiah', value: year.closing },
    {
      label: { id: `Saldo pada akhir hitungan ${year.year}`, en: `Balance after ${year.year}` },
      formula: year.taken > 0n ? OF_A_YEAR_LESS_PART : OF_A_YEAR,
      inputs,
      basis: 'PP 46/2015 art. 22(2), 27',
      ...exactPart(year.exactClosing),
      ruleVersion: RULE,
      children: [employer, worker],
    },
  )
  return { ...node, certainty: 'unverified' }
}

const takenInput = (taken: Rupiah): readonly Input[] =>
  taken > 0n ? [{ label: TAKEN, unit: 'rupiah', value: taken }] : []

export const RULE = 'jht-projection@2015-07'
const OPENING: Words = { id: 'Saldo awal', en: 'Opening balance' }
const CONTRIBUTIONS: Words = { id: 'Iuran', en: 'Contributions' }
const MONTHLY: Words = { id: 'Iuran sebulan', en: 'Contribution of one month' }
const MONTHS: Words = { id: 'Bulan yang dihitung', en: 'Months that count' }
const DEVELOPMENT: Words = { id: 'Hasil pengembangan', en: 'Development' }
const RETURN: Words = { id: 'Andaian hasil setahun', en: 'Assumed return a year' }
const WHOLE: Words = {
  id: 'saldo awal + iuran + hasil pengembangan, dihitung tanpa pembulatan antartahun, dibulatkan sekali',
  en: 'opening + contributions + development, carried exactly over the years, rounded once',
}
const OF_A_YEAR: Words = {
  id: 'saldo awal × hasil × bulan / 12 + tiap iuran × hasil × sisa bulannya / 12',
  en: 'opening × return × months / 12 + each contribution × return × its months left / 12',
}
const PAID_MONTHS: Words = { id: 'Bulan dengan iuran', en: 'Months with a contribution' }
const TAKEN: Words = { id: 'Diambil sebagian', en: 'Taken out as a part' }
const WHOLE_LESS_PART: Words = {
  id: 'saldo awal + iuran + hasil pengembangan − yang diambil sebagian, dihitung tanpa pembulatan antartahun, dibulatkan sekali',
  en: 'opening + contributions + development − the part taken out, carried exactly over the years, rounded once',
}
const OF_A_YEAR_LESS_PART: Words = {
  id: 'saldo awal × hasil × bulan / 12 + tiap iuran × hasil × sisa bulannya / 12 − yang diambil × hasil × sisa bulannya / 12 − yang diambil',
  en: 'opening × return × months / 12 + each contribution × return × its months left / 12 − the part × return × its months left / 12 − the part',
}
