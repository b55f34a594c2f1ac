import type { Json, JsonObject, SecondAnswer } from './contributions.ts'
import { entryIn, entryOfYear } from './dated-values.ts'
import { type Exact, exact, ONE, perCent, product, sum, wholeRupiah } from './exact.ts'
import { amountBySlices } from './slices.ts'

export type Deposit = {
  readonly year: number
  readonly monthNumber: number
  readonly amount: bigint
}

/** One year: simple return on the opening balance for `months`, on each deposit from the first of its month. */
function closingOf(opening: Exact, deposits: readonly Deposit[], rate: Exact, until = 12): Exact {
  const twelfths = deposits.reduce(
    (all, { amount, monthNumber }) => all + amount * BigInt(until + 1 - monthNumber),
    0n,
  )
  return [exact(total(deposits)), product(exact(twelfths, 12n), rate)].reduce(sum, opening)
}

type ShownYear = {
  readonly year: number
  readonly opening: bigint
  readonly contributions: bigint
  readonly development: bigint
  readonly closing: bigint
}

/** Years in order, carried exactly; what is shown adds up (decision 0009). */
function years(
  opening: Exact,
  deposits: readonly Deposit[],
  rates: readonly (readonly [number, Exact])[],
) {
  let balance = opening
  return rates.map(([year, rate]): ShownYear => {
    const paid = deposits.filter((one) => one.year === year)
    const before = wholeRupiah(balance)
    balance = sum(closingOf(balance, paid, rate), product(balance, rate))
    const [closing, contributions] = [wholeRupiah(balance), total(paid)]
    return {
      year,
      opening: before,
      contributions,
      development: closing - before - contributions,
      closing,
    }
  })
}

const total = (deposits: readonly { readonly amount: bigint }[]): bigint =>
  deposits.reduce((all, { amount }) => all + amount, 0n)

function summed(opening: bigint, shown: readonly ShownYear[]) {
  const balance = shown.at(-1)?.closing ?? opening
  const contributions = shown.reduce((all, year) => all + year.contributions, 0n)
  return { contributions, development: balance - opening - contributions, balance }
}

/** What `payung law jht-balance` has to say: a year of the account without a rate is a refusal. */
export function jhtBalance(input: JsonObject): SecondAnswer {
  const deposits = (input.contributions as readonly JsonObject[]).map(({ month, amount }) => ({
    year: Number(String(month).slice(0, 4)),
    monthNumber: Number(String(month).slice(5)),
    amount: amount as bigint,
  }))
  const given = Object.entries(input.annualRates as JsonObject)
    .map(([year, rate]) => [Number(year), perCent(String(rate))] as const)
    .toSorted(([a], [b]) => a - b)
  const has = (year: number) => given.some(([known]) => known === year)
  const asked = new Set(deposits.map(({ year }) => year))
  for (let year = given[0]?.[0] ?? 0; year < (given.at(-1)?.[0] ?? 0); year += 1) asked.add(year)
  const missing = [...asked].filter((year) => !has(year)).toSorted((a, b) => a - b)[0]
  if (missing !== undefined) return { refusal: { kind: 'rate-unknown', year: missing } }
  const shown = years(exact(input.openingBalance as bigint), deposits, given)
  return { result: { ...summed(input.openingBalance as bigint, shown), years: shown } }
}

/** An account over the years of the law's own rates: a year that nobody states adds nothing, and is named. */
export function jhtAccount(opening: bigint, deposits: readonly Deposit[], span: readonly number[]) {
  const rateOf = (year: number) => entryOfYear('jht/credited-rate', year)?.rate
  const rates = span.map((year) => [year, perCent(rateOf(year) ?? '0')] as const)
  const shown = years(exact(opening), deposits, rates)
  const unknownYears = span.filter((year) => rateOf(year) === undefined)
  return { ...summed(opening, shown), unknownYears, years: shown }
}

/** What `payung law jht-projection` has to say: the wage grows every January, the last year ends with its last month.
 * A month of a gap has no contribution. Nothing is taken out before. */
export function jhtProjection(input: JsonObject): SecondAnswer {
  const [from, last] = [String(input.from), String(input.lastMonth)]
  const first = '2015-07'
  if (from < first) return { refusal: { kind: 'before-the-law', month: from, firstMonth: first } }
  const growth = sum(ONE, perCent(String(input.wageGrowth)))
  const rate = perCent(String(input.annualReturn))
  let balance = exact(input.balance as bigint)
  let grown = exact(input.wage as bigint)
  const shown: Json[] = []
  const [start, end] = [Number(from.slice(0, 4)), Number(last.slice(0, 4))]
  for (let year = start; year <= end; year += 1) {
    if (year > start) grown = product(grown, growth)
    const wage = wholeRupiah(grown)
    const [begins, ends] = [
      year === start ? Number(from.slice(5)) : 1,
      year === end ? Number(last.slice(5)) : 12,
    ]
    const deposits = Array.from({ length: ends - begins + 1 }, (_, index) => ({
      year,
      monthNumber: begins + index,
      amount: depositIn(input, wage, `${year}-${String(begins + index).padStart(2, '0')}`),
    }))
    const opening = wholeRupiah(balance)
    const months = exact(BigInt(ends - begins + 1), 12n)
    balance = sum(closingOf(balance, deposits, rate, ends), product(balance, rate, months))
    const [closing, contributions] = [wholeRupiah(balance), total(deposits)]
    shown.push({
      year,
      wage,
      opening,
      contributions,
      development: closing - opening - contributions,
      taken: 0n,
      closing,
    })
  }
  const opening = input.balance as bigint
  const sums = summed(opening, shown as unknown as readonly ShownYear[])
  return { result: { ...sums, opening, ...paidAtOnce(sums.balance), years: shown } }
}

/** PP 68/2009 art. 5: paid at once, each slice has its final rate. */
function paidAtOnce(balance: bigint) {
  const tax = amountBySlices('tax/lump-sum-rate', exact(balance))
  return { taken: 0n, takenTax: 0n, tax, net: balance - tax, received: balance - tax }
}

/** PP 46/2015 art. 16(1): both shares, each rounded once; none in a month that lies in a gap. */
function depositIn(input: JsonObject, wage: bigint, month: string): bigint {
  const gaps = (input.gaps ?? []) as readonly JsonObject[]
  if (gaps.some(({ from, through }) => String(from) <= month && month <= String(through))) return 0n
  const of = (id: string) =>
    wholeRupiah(product(exact(wage), perCent(entryIn(id, month)?.rate ?? '0')))
  return of('jht/employer-rate') + of('jht/worker-rate')
}
