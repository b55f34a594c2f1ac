import { ok, type Result, refused } from '#values'
import type { Bank } from './banks.ts'

/** What holds for the account numbers of any bank. */
export const FEWEST_DIGITS = 5
export const MOST_DIGITS = 20

export type NumberRefusal =
  | { readonly kind: 'number-missing' }
  /** Something else than digits, spaces, dots and dashes. */
  | { readonly kind: 'number-not-digits' }
  /** Not between 5 and 20 digits. */
  | { readonly kind: 'number-length'; readonly had: number }
  /** Another number of digits than those of this bank have. */
  | {
      readonly kind: 'number-not-of-bank'
      readonly had: number
      readonly wanted: number
      readonly bank: string
    }

export type AccountNumber = {
  readonly number: string
  /** One source says that numbers of this bank have so many digits, and this one has another: to be looked at again. */
  readonly unusual?: number
}

/** The digits of what was typed, as far as it can be told without asking the bank that it is one of its numbers. */
export function parseAccountNumber(
  bank: Bank,
  typed: string,
): Result<AccountNumber, NumberRefusal> {
  const number = typed.normalize('NFKC').replace(/[\s.-]+/g, '')
  if (number === '') return refused({ kind: 'number-missing' })
  if (!/^[0-9]+$/.test(number)) return refused({ kind: 'number-not-digits' })
  const had = number.length
  if (had < FEWEST_DIGITS || had > MOST_DIGITS) return refused({ kind: 'number-length', had })
  const { format, name } = bank
  if (format === undefined || format.digits === had) return ok({ number })
  return format.certainty === 'unverified'
    ? ok({ number, unusual: format.digits })
    : refused({ kind: 'number-not-of-bank', had, wanted: format.digits, bank: name })
}

const SHOWN = 4
const FEWEST_HIDDEN = 3

/** `•••• 5678`: so much of a number as tells it from another; less of a short one, so that something stays hidden. */
export const maskedAccount = (number: string): string =>
  `•••• ${number.slice(-Math.max(0, Math.min(SHOWN, number.length - FEWEST_HIDDEN)) || number.length)}`
