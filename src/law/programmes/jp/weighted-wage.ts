import { type Fraction, fraction, type Rate, type Rupiah, rounded, type Words } from '#values'
import type { Explained } from '../../explained.ts'
import { exactPart, reasonOf } from '../../formula.ts'

/** The counted monthly wage of one year, and the general inflation of that year. */
export type YearWage = {
  readonly year: number
  readonly monthlyWage: Rupiah
  readonly inflation: Rate
}

/** `exact` is not in lowest terms; `amount` is it, rounded half up. */
export type WeightedWage = YearWage & { readonly exact: Fraction; readonly amount: Rupiah }

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
      const exact = {
        numerator: wage.monthlyWage * factor.numerator,
        denominator: factor.denominator,
      }
      const { year, monthlyWage, inflation } = wage
      return { year, monthlyWage, inflation, exact, amount: rounded(exact, 'half-up') }
    })
    .toReversed()
}

const weightedReason = (
  { year, monthlyWage, inflation, exact, amount }: WeightedWage,
  pensionYear: number,
): Explained<Rupiah> =>
  reasonOf(
    { unit: 'rupiah', value: amount },
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
 * The average of the weighted wages, exact and not in lowest terms. Years count alike, also those with few months:
 * so does the agency's simulation; the law does not say. A year with a wage of 0 had no contributions and is left
 * out. Zero without any wage. `wages` are those of `weightedWages`. Source: PP 45/2015 art. 17(2).
 */
export function averageExact(wages: readonly WeightedWage[], pensionYear: number): Fraction {
  const { numerator, denominator } = wages.reduce<Fraction>(
    (total, wage) => grown(withWage(total, wage), wage, pensionYear),
    fraction(0n),
  )
  return { numerator, denominator: denominator * BigInt(Math.max(1, counted(wages))) }
}

const counted = (wages: readonly WeightedWage[]): number =>
  wages.reduce((years, { monthlyWage }) => years + (monthlyWage > 0n ? 1 : 0), 0)

/** The reasons of `averageExact`, rounded half up once: a child for each year. */
export function averageWeightedWage(
  wages: readonly WeightedWage[],
  pensionYear: number,
): Explained<Rupiah> {
  const exact = averageExact(wages, pensionYear)
  return reasonOf(
    { unit: 'rupiah', value: rounded(exact, 'half-up') },
    {
      label: { id: 'Upah rata-rata tertimbang', en: 'Indexed average wage' },
      formula: AVERAGE,
      inputs: [{ label: COUNTED_YEARS, unit: 'years', value: counted(wages) }],
      basis: 'PP 45/2015 art. 17(2)',
      ruleVersion: 'jp-average-wage@2015-07',
      children: wages.map((wage) => weightedReason(wage, pensionYear)),
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
