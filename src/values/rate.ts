import { type Fraction, fraction } from './fraction.ts'

declare const brand: unique symbol

/** An exact rate: 5.51 % is 551/10000. Never a floating-point number. */
export type Rate = Fraction & { readonly [brand]: 'Rate' }

const PERCENT = /^(-?)(\d{1,6})(?:\.(\d{1,12}))?(?: ?%)?$/

/**
 * Reads `"0.24"`, `"0.24 %"` or `"5.51%"` exactly, in per cent, with a decimal point.
 * @throws RangeError for anything else, so that a wrong parameter never becomes a wrong amount
 */
export function percent(text: string): Rate {
  const parsed = parsePercent(text)
  if (parsed === undefined) throw new RangeError(`not a rate in per cent: ${text}`)
  return parsed
}

/** As `percent`, but `undefined` for text that is not a rate. */
export function parsePercent(text: string): Rate | undefined {
  const match = PERCENT.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', decimals = ''] = match
  const size = BigInt(whole + decimals)
  return rate(sign === '-' ? -size : size, 100n * 10n ** BigInt(decimals.length))
}

/** `numerator / denominator` as a rate: `rate(1n, 2n)` is one half. */
export const rate = (numerator: bigint, denominator: bigint): Rate =>
  fraction(numerator, denominator) as Rate

/** The rate in per cent with a decimal point and no needless zeros: `"5.51"`. Exact up to twelve decimals. */
export function percentText(value: Rate): string {
  const scaled = (value.numerator * 100n * 10n ** 12n) / value.denominator
  const size = (scaled < 0n ? -scaled : scaled).toString().padStart(13, '0')
  const decimals = size.slice(-12).replace(/0+$/, '')
  return `${scaled < 0n ? '-' : ''}${size.slice(0, -12)}${decimals && `.${decimals}`}`
}
