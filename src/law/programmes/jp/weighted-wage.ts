import { type Fraction, fraction, type Rate, type Rupiah, rounded, type Words } from '#values'
import type { Explained } from '../../explained.ts'
import { reasonOf } from '../../formula.ts'

/** The counted monthly wage of one year, and the general inflation of that year. */
export type YearWage = {
  readonly year: number
  readonly monthlyWage: Rupiah
  readonly inflation: Rate
}

export type WeightedWage = YearWage & { readonly weighted: Explained<Rupiah> }

/**
 * Each year's monthly wage at its value in the year of the pension, earliest year first: the inflation of the wage's
 * own year counts first, that of the year before the pension last; a wage of the pension's own year stays as it is.
 * Every year in between must be there. Source: PP 45/2015 art. 17(3), 17(5); the agency's own simulation (W-45).
 */
export function weightedWages(
  wages: readonly YearWage[],
  pensionYear: number,
): readonly WeightedWage[] {
  const latestFirst = wages.toSorted((a, b) => b.year - a.year)
  let factor = fraction(1n)
  return latestFirst
    .map((wage) => {
      factor = grown(factor, wage, pensionYear)
      const exact = fraction(wage.monthlyWage * factor.numerator, factor.denominator)
      return { ...wage, weighted: weightedReason(wage, { exact, pensionYear }) }
    })
    .toReversed()
}

const weightedReason = (
  { year, monthlyWage, inflation }: YearWage,
  { exact, pensionYear }: { readonly exact: Fraction; readonly pensionYear: number },
): Explained<Rupiah> =>
  reasonOf(
    { unit: 'rupiah', value: rounded(exact, 'half-up') },
    {
      label: { id: `Upah tertimbang ${year}`, en: `Weighted wage of ${year}` },
      formula: WEIGHTED,
      inputs: [
        { label: COUNTED_WAGE, unit: 'rupiah', value: monthlyWage },
        { label: INFLATION, unit: 'rate', value: inflation },
        { label: YEARS_CARRIED, unit: 'years', value: pensionYear - year },
      ],
      basis: 'PP 45/2015 art. 17(3), 17(5)',
      effectiveFrom: String(year),
      ruleVersion: 'jp-weighted-wage@2015-07',
      ...exactPart(exact),
    },
  )

/**
 * The average of the weighted wages, carried exactly and rounded once. Years count alike, also those with few months:
 * so does the agency's simulation; the law does not say. A year with a wage of 0 had no contributions and is left
 * out. Zero without any wage. `wages` are those of `weightedWages`. Source: PP 45/2015 art. 17(2).
 */
export function averageWeightedWage(
  wages: readonly WeightedWage[],
  pensionYear: number,
): Explained<Rupiah> {
  const counted = wages.filter(({ monthlyWage }) => monthlyWage > 0n)
  const { numerator, denominator } = wages.reduce<Fraction>(
    (total, wage) => grown(withWage(total, wage), wage, pensionYear),
    fraction(0n),
  )
  const exact = fraction(numerator, denominator * BigInt(Math.max(1, counted.length)))
  return reasonOf(
    { unit: 'rupiah', value: rounded(exact, 'half-up') },
    {
      label: { id: 'Upah rata-rata tertimbang', en: 'Indexed average wage' },
      formula: AVERAGE,
      inputs: [{ label: COUNTED_YEARS, unit: 'years', value: counted.length }],
      basis: 'PP 45/2015 art. 17(2)',
      ruleVersion: 'jp-average-wage@2015-07',
      children: wages.map(({ weighted }) => weighted),
      ...exactPart(exact),
    },
  )
}

// Amounts after a year's inflation, and with a wage more. Not brought to lowest terms on the way: over decades the
// common divisors of such long numbers cost seconds.
const grown = (from: Fraction, { year, inflation }: YearWage, pensionYear: number): Fraction =>
  year < pensionYear
    ? {
        numerator: from.numerator * (inflation.denominator + inflation.numerator),
        denominator: from.denominator * inflation.denominator,
      }
    : from

const withWage = ({ numerator, denominator }: Fraction, { monthlyWage }: YearWage): Fraction => ({
  numerator: numerator + monthlyWage * denominator,
  denominator,
})

const exactPart = (exact: Fraction) => (exact.denominator === 1n ? {} : { exact })

const COUNTED_WAGE: Words = { id: 'Upah sebulan yang dihitung', en: 'Counted monthly wage' }
const INFLATION: Words = { id: 'Inflasi umum tahun itu', en: 'General inflation of that year' }
const YEARS_CARRIED: Words = {
  id: 'Berapa kali dikalikan inflasi',
  en: 'How many years of inflation count',
}
const COUNTED_YEARS: Words = { id: 'Tahun dengan iuran', en: 'Years with contributions' }
const WEIGHTED: Words = {
  id: 'upah × (1 + inflasi) untuk setiap tahun, dari tahun upah itu sampai tahun sebelum pensiun',
  en: 'wage × (1 + inflation) for every year, from the year of the wage to the one before the pension',
}
const AVERAGE: Words = {
  id: 'jumlah upah tertimbang ÷ jumlah tahun dengan iuran, dihitung tanpa pembulatan',
  en: 'sum of the weighted wages ÷ years with contributions, carried exactly',
}
