import { type Fraction, fraction } from './fraction.ts'
import type { Rate } from './rate.ts'

declare const brand: unique symbol

/** Whole rupiah. May be negative (a reversal, a shortfall). Never holds sen. */
export type Rupiah = bigint & { readonly [brand]: 'Rupiah' }

export type Rounding = 'half-up' | 'down' | 'up'

export const rupiah = (amount: bigint): Rupiah => amount as Rupiah
export const ZERO_RUPIAH: Rupiah = rupiah(0n)

export const add = (...amounts: readonly Rupiah[]): Rupiah =>
  rupiah(amounts.reduce<bigint>((total, amount) => total + amount, 0n))

export const subtract = (from: Rupiah, amount: Rupiah): Rupiah => rupiah(from - amount)
export const negate = (amount: Rupiah): Rupiah => rupiah(-amount)
export const lesser = (a: Rupiah, b: Rupiah): Rupiah => (a < b ? a : b)
export const greater = (a: Rupiah, b: Rupiah): Rupiah => (a > b ? a : b)

/** `amount × rate`, rounded once to whole rupiah in the named mode. `half-up` rounds a half away from zero. */
export const times = (amount: Rupiah, rate: Rate, rounding: Rounding): Rupiah =>
  rounded(fraction(amount * rate.numerator, rate.denominator), rounding)

/** A fraction of rupiah as whole rupiah. `down` and `up` go towards and away from zero. */
export function rounded(exact: Fraction, rounding: Rounding): Rupiah {
  const { numerator, denominator } = exact
  const negative = numerator < 0n
  const size = negative ? -numerator : numerator
  const whole = size / denominator
  const rest = size - whole * denominator
  const goesUp =
    rounding === 'up' ? rest > 0n : rounding === 'down' ? false : rest * 2n >= denominator
  const result = goesUp ? whole + 1n : whole
  return rupiah(negative ? -result : result)
}
