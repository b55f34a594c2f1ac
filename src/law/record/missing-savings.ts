import {
  add,
  fraction,
  type LocalDate,
  type Month,
  monthNumber,
  monthOf,
  monthOfDate,
  plus,
  plusMonthsToDate,
  type Rate,
  type Rupiah,
  rounded,
  type Words,
  yearOf,
  ZERO_RUPIAH,
} from '#values'
import type { Explained } from '../explained.ts'
import { exactPart, productOf, reasonOf } from '../formula.ts'
import { type Dated, leaf, rateIn, rateOfYear } from '../parameters.ts'
import { type AccountYear, carryYears, type YearContribution } from '../programmes/jht/account.ts'
import { rateReason } from '../programmes/jht/balance.ts'
import { jhtRateOf } from '../programmes/jht/credited-rate.ts'
import { jhtPensionAgeOn } from '../programmes/jht/withdrawal-law.ts'

/** Contributions that did not come, by month; below zero where too much came. */
export type Missing = readonly { readonly month: Month; readonly amount: Rupiah }[]

type Whose = { readonly birthDate: LocalDate; readonly today: LocalDate }

/**
 * What missing JHT contributions would have come to at the end of the year before the member reaches the age at which
 * JHT is paid. Past years whose return is not known add nothing; coming ones count the return credited last, which is
 * an assumption and stands among the reasons. What is missing after that year counts as it is.
 * `undefined` before July 2015. Source: PP 46/2015 art. 22.
 */
export function jhtAtPensionAge(missing: Missing, whose: Whose): Explained<Rupiah> | undefined {
  const { birthDate, today } = whose
  const thisYear = yearOf(monthOfDate(today))
  const [age, last] = [jhtPensionAgeOn(today), lastCredited(thisYear)]
  if (age === undefined || last === undefined) return undefined
  const lastYear = yearOf(monthOfDate(plusMonthsToDate(birthDate, age.value * 12))) - 1
  const rateOf = (year: number) =>
    jhtRateOf(year) ?? (year < thisYear ? undefined : { ...last, rate: last.value })
  const growing = missing.filter(({ month }) => yearOf(month) <= lastYear)
  const years = carryYears(fraction(0n), accountYears(growing, { lastYear, rateOf }))
  const asTheyAre = missing.filter(({ month }) => yearOf(month) > lastYear)
  const exact = plus(years.at(-1)?.exactClosing ?? fraction(0n), fraction(totalOf(asTheyAre)))
  return reasonOf(
    { unit: 'rupiah', value: rounded(exact, 'half-up') },
    {
      ...exactPart(exact),
      label: AT_AGE,
      formula: GROWN,
      inputs: [
        { label: MISSING_JHT, unit: 'rupiah', value: totalOf(missing) },
        { label: LAST_YEAR, unit: 'number', value: lastYear },
      ],
      basis: 'PP 46/2015 art. 22',
      ruleVersion: 'jht-missing@2015-07',
      children: [
        ...years.filter(({ year }) => year < thisYear || jhtRateOf(year)).map(rateReason),
        leaf(last, LAST_RATE, { unit: 'rate', value: last.value }),
        leaf(age, JHT_AGE, { unit: 'years', value: age.value }),
      ],
    },
  )
}

/** Both sides of all months together. */
export const totalOf = (missing: Missing): Rupiah =>
  missing.reduce<Rupiah>((total, { amount }) => add(total, amount), ZERO_RUPIAH)

type Growing = {
  readonly lastYear: number
  readonly rateOf: (year: number) => AccountYear['rate']
}

function accountYears(missing: Missing, { lastYear, rateOf }: Growing): readonly AccountYear[] {
  const first = missing.reduce((least, { month }) => Math.min(least, yearOf(month)), lastYear + 1)
  const years = Array.from({ length: lastYear + 1 - first }, (_, index) => ({
    year: first + index,
    contributions: [] as YearContribution[],
    rate: rateOf(first + index),
  }))
  for (const { month, amount } of missing)
    years[yearOf(month) - first]?.contributions.push({ monthNumber: monthNumber(month), amount })
  return years
}

/** The newest credited return up to that year. */
function lastCredited(year: number): Dated<Rate> | undefined {
  for (let at = year; at >= 2015; at -= 1) {
    const dated = rateOfYear('jht/credited-rate', at)
    if (dated?.value !== undefined) return { ...dated, value: dated.value }
  }
  return undefined
}

/**
 * The monthly pension that missing JP contributions would have added: 1 % of a twelfth of the wages they were due on,
 * before those wages are indexed. Source: PP 45/2015 art. 17(2), 28(3).
 */
export function jpMissingAMonth(missing: Missing): Explained<Rupiah> | undefined {
  const [first] = missing
  const rate = rateIn('jp/formula-rate', first?.month ?? monthOf(2015, 7))
  const shares = missing.map(({ month, amount }) => wageBehind(month, amount))
  const exact = shares.reduce((total, share) => plus(total, share), fraction(0n))
  if (first === undefined || rate === undefined) return undefined
  const wages = reasonOf(
    { unit: 'rupiah', value: rounded(exact, 'half-up') },
    {
      label: WAGES_BEHIND,
      formula: BEHIND,
      inputs: [{ label: MISSING_JP, unit: 'rupiah', value: totalOf(missing) }],
      basis: 'PP 45/2015 art. 28(3)',
      exact,
      ruleVersion: 'jp-missing-wages@2015-07',
    },
  )
  return productOf(
    {
      label: PENSION,
      formula: TWELFTH,
      base: wages,
      factors: [{ label: EACH_YEAR, rate }],
      ruleVersion: 'jp-missing@2015-07',
    },
    12n,
  )
}

/** The wage of which an amount is both sides' JP. */
function wageBehind(month: Month, amount: Rupiah) {
  const [employer, worker] = [rateIn('jp/employer-rate', month), rateIn('jp/worker-rate', month)]
  if (employer === undefined || worker === undefined) return fraction(0n)
  const both = plus(employer.value, worker.value)
  return fraction(amount * both.denominator, both.numerator)
}

const AT_AGE: Words = {
  id: 'JHT yang hilang saat JHT dapat diambil',
  en: 'JHT missing when JHT can be taken',
}
const GROWN: Words = {
  id: 'iuran yang belum masuk, dikembangkan setiap tahun dengan hasil yang diberikan; tahun yang akan datang memakai hasil terakhir',
  en: 'contributions that did not come, grown every year by the return credited; coming years count the last one',
}
const MISSING_JHT: Words = { id: 'Iuran JHT yang belum masuk', en: 'JHT that did not come' }
const LAST_YEAR: Words = { id: 'Tahun terakhir yang dihitung', en: 'Last year counted' }
const LAST_RATE: Words = { id: 'Hasil pengembangan terakhir', en: 'Return credited last' }
const JHT_AGE: Words = { id: 'Usia JHT dibayar', en: 'Age at which JHT is paid' }
const MISSING_JP: Words = { id: 'Iuran JP yang belum masuk', en: 'JP that did not come' }
const WAGES_BEHIND: Words = {
  id: 'Upah yang tidak ikut dihitung',
  en: 'Wages that do not count',
}
const BEHIND: Words = {
  id: 'iuran JP ÷ tarif kedua pihak',
  en: 'JP contributions ÷ the rates of both sides',
}
const PENSION: Words = {
  id: 'Pensiun sebulan yang hilang',
  en: 'Monthly pension missing',
}
const EACH_YEAR: Words = { id: 'Bagian untuk setiap tahun iuran', en: 'Part for each year' }
const TWELFTH: Words = {
  id: '1% × upah yang tidak dihitung ÷ 12, sebelum upah disesuaikan dengan inflasi',
  en: '1% × wages that do not count ÷ 12, before wages are indexed',
}
