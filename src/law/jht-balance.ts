import { fraction, monthNumber, ok, type Result, type Rupiah, refused, yearOf } from '#values'
import type { Caveat } from './caveat.ts'
import type { Explained } from './explained.ts'
import type { JhtBalanceInput } from './inputs/jht-balance.ts'
import type { AccountYear, YearContribution } from './programmes/jht/account.ts'
import { balanceExplained } from './programmes/jht/balance.ts'

export type RateUnknown = { readonly kind: 'rate-unknown'; readonly year: number }

export type JhtBalance = {
  readonly contributions: Rupiah
  readonly development: Rupiah
  readonly balance: Rupiah
  readonly years: readonly {
    readonly year: number
    readonly opening: Rupiah
    readonly contributions: Rupiah
    readonly development: Rupiah
    readonly closing: Rupiah
  }[]
  readonly explanation: Explained<Rupiah>
  readonly caveats: readonly Caveat[]
}

/**
 * A JHT balance carried exactly over the years of `annualRates`, from the opening balance at 1 January of the first.
 * Refuses a contribution in a year without a rate, and a year left out between the first and the last.
 * Source of the method: the agency's own simulator (example W-38); PP 46/2015 art. 22(2), 27.
 */
export function jhtBalance(input: JhtBalanceInput): Result<JhtBalance, RateUnknown> {
  const unknown = yearWithoutRate(input)
  if (unknown !== undefined) return refused({ kind: 'rate-unknown', year: unknown })
  const carried = balanceExplained(fraction(input.openingBalance), accountYears(input))
  const { balance, contributions, development, explanation } = carried
  const years = carried.years.map((year) => ({
    year: year.year,
    opening: year.opening,
    contributions: year.contributions,
    development: year.development,
    closing: year.closing,
  }))
  return ok({ contributions, development, balance, years, explanation, caveats: CAVEATS })
}

/** The earliest year that has a contribution, or lies between two years with rates, and has no rate itself. */
function yearWithoutRate({ contributions, annualRates }: JhtBalanceInput): number | undefined {
  const known = new Set(annualRates.map(({ year }) => year))
  const paid = contributions.map(({ month }) => yearOf(month))
  const between = annualRates.slice(0, -1).map(({ year }) => year + 1)
  return [...paid, ...between].filter((year) => !known.has(year)).toSorted((a, b) => a - b)[0]
}

function accountYears({ contributions, annualRates }: JhtBalanceInput): readonly AccountYear[] {
  const years = annualRates.map(({ year, rate }) => ({
    year,
    contributions: [] as YearContribution[],
    rate: { rate, certainty: 'unverified', source: 'as given' } as const,
  }))
  const known = new Map(years.map((one) => [one.year, one]))
  for (const { month, amount } of contributions)
    known.get(yearOf(month))?.contributions.push({ monthNumber: monthNumber(month), amount })
  return years
}

const CAVEATS: readonly Caveat[] = [
  {
    kind: 'rates-as-given',
    text: {
      id: 'Tingkat pengembangan adalah yang Anda isikan; tidak diperiksa terhadap yang diumumkan.',
      en: 'The return rates are the ones you gave; they are not checked against the published ones.',
    },
  },
  {
    kind: 'day-of-receipt',
    text: {
      id: 'Tiap iuran dihitung sejak tanggal 1 bulannya; BPJS memakai hari penerimaan, yang caranya tidak diumumkan.',
      en: 'Each contribution counts from the first of its month; the agency uses the day of receipt in a way that is not published.',
    },
  },
]
