import {
  add,
  type Kpj,
  type LocalDate,
  monthOfDate,
  type Rupiah,
  rounded,
  yearOf,
  ZERO_RUPIAH,
} from '#values'
import {
  type CarriedNumber,
  carryNumber,
  earliest,
  type NumberLedger,
  type RateOf,
} from './number-carry.ts'

/**
 * A member's JHT balance: the sum of each number's balance as shown. The lists of years tell what it
 * does not know: only closed years in which there was money.
 */
export type Balance = {
  readonly total: Rupiah
  readonly asOf: LocalDate
  /** Deposited this year up to `asOf`: part of the total, without development yet. */
  readonly contributionsThisYear: Rupiah
  /** Years whose rate is not known and whose development is missing: the total is at least what it says. */
  readonly unknownYears: readonly number[]
  /** Years whose rate no authentic source confirms. */
  readonly unverifiedYears: readonly number[]
  /** Years whose rate has a source that needs another look. */
  readonly reviewYears: readonly number[]
  readonly numbers: readonly { readonly kpj: Kpj; readonly balance: Rupiah }[]
}

/** The balance and what it is made of: every number, every year. */
export type BalanceExplanation = {
  readonly balance: Balance
  readonly numbers: readonly CarriedNumber[]
}

export type BalanceMoment = { readonly rateOf: RateOf; readonly asOf: LocalDate }

/** The balance on `asOf` of all numbers of a member; deposits after `asOf` must not be among them. */
export const balanceOf = (ledgers: readonly NumberLedger[], moment: BalanceMoment): Balance =>
  explainedBalance(ledgers, moment).balance

/** As `balanceOf`, with the years it was carried through: all of them where the ledgers have no snapshot. */
export function explainedBalance(
  ledgers: readonly NumberLedger[],
  { rateOf, asOf }: BalanceMoment,
): BalanceExplanation {
  const running = yearOf(monthOfDate(asOf))
  const carried = ledgers.map((ledger) =>
    carryNumber(ledger, { rateOf, through: running, running }),
  )
  const closed = closedYears(carried, running)
  const certain = (wanted: string) => closed.filter((year) => rateOf(year)?.certainty === wanted)
  const thisYear = carried.flatMap(({ years }) => years.filter(({ year }) => year === running))
  const numbers = carried.map(({ kpj, end }) => ({ kpj, balance: rounded(end.exact, 'half-up') }))
  const balance = {
    total: sum(numbers.map((number) => number.balance)),
    asOf,
    contributionsThisYear: sum(thisYear.map(({ contributions }) => contributions)),
    unknownYears: closed.filter((year) => rateOf(year) === undefined),
    unverifiedYears: certain('unverified'),
    reviewYears: certain('needs-review'),
    numbers,
  }
  return { balance, numbers: carried }
}

function closedYears(carried: readonly CarriedNumber[], running: number): readonly number[] {
  const first = earliest(carried.flatMap(({ end }) => end.firstYear ?? []))
  if (first === undefined) return []
  return Array.from({ length: Math.max(0, running - first) }, (_, index) => first + index)
}

const sum = (amounts: readonly Rupiah[]): Rupiah => add(ZERO_RUPIAH, ...amounts)
