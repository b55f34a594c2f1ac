import { type Fraction, type Rupiah, rounded, type Words } from '#values'
import { type Certainty, weakest } from '../../certainty.ts'
import type { Explained, Explanation } from '../../explained.ts'
import { type AccountYear, carryYears, type ShownYear, totalOf } from './account.ts'

/** A JHT balance with every year that made it. */
export type ExplainedBalance = {
  readonly balance: Rupiah
  readonly contributions: Rupiah
  readonly development: Rupiah
  readonly years: readonly ShownYear[]
  /** Years without a known rate: nothing was added for them, so the balance lacks their return. */
  readonly unknownYears: readonly number[]
  /** The weakest of the rates used; `unverified` when a year's rate is not known, or there is no year. */
  readonly certainty: Certainty
  readonly explanation: Explained<Rupiah>
}

/**
 * The balance after whole years, carried exactly, with the reasons of each year: opening, contributions, rate with
 * its source and certainty, development. A year without a rate adds nothing and says so; a year that is still
 * running is such a year. `opening` is at 1 January of the first year. No years: the opening balance.
 * @throws RangeError when a year is left out
 */
export function balanceExplained(
  opening: Fraction,
  accountYears: readonly AccountYear[],
): ExplainedBalance {
  const years = carryYears(opening, accountYears)
  const children = years.map(yearReason)
  const start = rounded(opening, 'half-up')
  const last = years.at(-1)
  const exact = last?.exactClosing ?? opening
  const balance = rounded(exact, 'half-up')
  const certainty =
    years.length === 0 ? 'unverified' : weakest(children.map((child) => child.certainty))
  const [contributions, development] = [
    totalOf(years, 'contributions'),
    totalOf(years, 'development'),
  ]
  return {
    balance,
    contributions,
    development,
    years,
    unknownYears: years.filter(({ rate }) => rate === undefined).map(({ year }) => year),
    certainty,
    explanation: balanceTree({
      start,
      contributions,
      development,
      balance,
      exact,
      certainty,
      children,
    }),
  }
}

type BalanceTree = Pick<
  ExplainedBalance,
  'balance' | 'contributions' | 'development' | 'certainty'
> & {
  readonly start: Rupiah
  readonly exact: Fraction
  readonly children: ExplainedBalance['explanation']['children']
}

const balanceTree = (sums: BalanceTree): Explained<Rupiah> => ({
  unit: 'rupiah',
  value: sums.balance,
  label: { id: 'Saldo JHT', en: 'JHT balance' },
  formula: {
    id: 'saldo awal + iuran + hasil pengembangan, dihitung tanpa pembulatan antartahun, dibulatkan sekali',
    en: 'opening + contributions + development, carried exactly over the years, rounded once',
  },
  inputs: [
    { label: OPENING, unit: 'rupiah', value: sums.start },
    { label: CONTRIBUTIONS, unit: 'rupiah', value: sums.contributions },
    { label: DEVELOPMENT, unit: 'rupiah', value: sums.development },
  ],
  basis: 'PP 46/2015 art. 22(2)',
  certainty: sums.certainty,
  ...(sums.exact.denominator === 1n ? {} : { exact: sums.exact }),
  ruleVersion: RULE,
  children: sums.children,
})

function yearReason(year: ShownYear): Explained<Rupiah> {
  const rate = rateReason(year)
  return {
    unit: 'rupiah',
    value: year.closing,
    label: { id: `Saldo akhir ${year.year}`, en: `Closing balance ${year.year}` },
    formula: year.rate === undefined ? WITHOUT_RATE : WITH_RATE,
    inputs: [
      { label: OPENING, unit: 'rupiah', value: year.opening },
      { label: CONTRIBUTIONS, unit: 'rupiah', value: year.contributions },
      { label: DEVELOPMENT, unit: 'rupiah', value: year.development },
    ],
    basis: BASIS,
    effectiveFrom: String(year.year),
    certainty: rate.certainty,
    ...(year.exactClosing.denominator === 1n ? {} : { exact: year.exactClosing }),
    ruleVersion: RULE,
    children: [rate],
  }
}

/** The return of a year as a reason; where it is not known, that is the reason. */
export function rateReason({ year, rate }: ShownYear): Explanation {
  const shared = {
    label: { id: `Tingkat pengembangan ${year}`, en: `Return rate of ${year}` },
    inputs: [],
    basis: BASIS,
    effectiveFrom: String(year),
    ruleVersion: `jht/credited-rate@${year}`,
    children: [],
  }
  if (rate === undefined)
    return {
      ...shared,
      unit: 'unknown',
      value: undefined,
      formula: UNKNOWN,
      certainty: 'unverified',
    }
  const { certainty, source, note } = rate
  return {
    ...shared,
    unit: 'rate',
    value: rate.rate,
    formula: { id: 'Nilai yang ditetapkan', en: 'A value that was set' },
    certainty,
    source,
    ...(note === undefined ? {} : { note }),
  }
}

const RULE = 'jht-account@2015-07'
const BASIS = 'PP 46/2015 art. 22(2), 27'
const OPENING: Words = { id: 'Saldo awal', en: 'Opening balance' }
const CONTRIBUTIONS: Words = { id: 'Iuran', en: 'Contributions' }
const DEVELOPMENT: Words = { id: 'Hasil pengembangan', en: 'Development' }
const WITH_RATE: Words = {
  id: 'saldo awal × tingkat + tiap iuran × tingkat × (13 − bulan) / 12',
  en: 'opening × rate + each contribution × rate × (13 − month) / 12',
}
const WITHOUT_RATE: Words = {
  id: 'tingkat pengembangan tahun ini belum diketahui: tidak ada yang ditambahkan',
  en: 'the return rate of this year is not known: nothing is added',
}
const UNKNOWN: Words = {
  id: 'belum ada sumber yang menyatakannya',
  en: 'no source states it',
}
