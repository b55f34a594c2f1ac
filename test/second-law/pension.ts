import type { JsonObject, SecondAnswer } from './contributions.ts'
import { entryIn, isAnnounced, type MonthText } from './dated-values.ts'
import { type Exact, exact, ONE, perCent, product, sum, wholeRupiah } from './exact.ts'

export type Limited = { readonly monthly: bigint; readonly limit: string }

/** PP 45/2015 art. 18: between the lowest and the highest of that month; unknown where nobody announced them. */
export function limited(amount: bigint, month: MonthText): Limited {
  const [lowest, highest] = [limit('minimum', month), limit('maximum', month)]
  if (lowest === undefined || highest === undefined) return { monthly: amount, limit: 'unknown' }
  if (amount < lowest) return { monthly: lowest, limit: 'minimum' }
  if (amount > highest) return { monthly: highest, limit: 'maximum' }
  return { monthly: amount, limit: 'none' }
}

const limit = (which: string, month: MonthText): bigint | undefined =>
  isAnnounced(`jp/${which}-pension`, month)
    ? entryIn(`jp/${which}-pension`, month)?.amount
    : undefined

type WageYear = { readonly year: number; readonly wage: bigint; readonly inflation: Exact }

/** What `payung law jp-old-age` has to say: PP 45/2015 art. 17(2), 17(3), 18, 19, 24. */
export function oldAge(input: JsonObject): SecondAnswer {
  const start = String(input.pensionStart)
  const months = BigInt(input.contributionMonths as bigint)
  if (start < '2015-07')
    return { refusal: { kind: 'before-the-law', month: start, firstMonth: '2015-07' } }
  if (months < 180n) return { result: { kind: 'lump-sum' } }
  const wages = (input.yearlyWages as readonly JsonObject[])
    .map(({ year, monthlyWage, inflation }) => ({
      year: Number(year),
      wage: monthlyWage as bigint,
      inflation: perCent(String(inflation)),
    }))
    .toSorted((a, b) => a.year - b.year)
  const refusal = wrongYear(wages, start)
  return refusal === undefined ? { result: pensionOf(wages, months, start) } : { refusal }
}

/** Wages count up to the month before the pension: of its own year, when it does not begin in January. */
function wrongYear(wages: readonly WageYear[], start: MonthText): JsonObject | undefined {
  const pensionYear = Number(start.slice(0, 4))
  const lastYear = start.endsWith('-01') ? pensionYear - 1 : pensionYear
  const late = wages.find(({ year }) => year > lastYear)
  if (late !== undefined) return { kind: 'wage-after-pension-start', year: late.year }
  for (let year = wages[0]?.year ?? pensionYear - 1; year < pensionYear; year += 1)
    if (!wages.some((one) => one.year === year)) return { kind: 'inflation-unknown', year }
  return undefined
}

/** A year without wage is no contribution time: it is shown, but not in the average (art. 17(2): "selama Masa Iur"). */
function pensionOf(wages: readonly WageYear[], months: bigint, start: MonthText): JsonObject {
  const before = wages.filter(({ year }) => year < Number(start.slice(0, 4)))
  const weighted = wages.map(({ year, wage }) =>
    product(
      exact(wage),
      ...before.filter((one) => one.year >= year).map(({ inflation }) => sum(ONE, inflation)),
    ),
  )
  const counted = BigInt(Math.max(1, wages.filter(({ wage }) => wage > 0n).length))
  const average = product(weighted.reduce(sum, exact(0n)), exact(1n, counted))
  const formulaAmount = wholeRupiah(product(perCent('1'), exact(months, 12n), average))
  return {
    kind: 'monthly',
    weightedWages: wages.map(({ year }, index) => ({
      year,
      amount: wholeRupiah(weighted[index] ?? exact(0n)),
    })),
    averageWeightedWage: wholeRupiah(average),
    formulaAmount,
    ...limited(formulaAmount, start),
  }
}
