import type { Rupiah } from '#values'
import { writtenAmount } from './written-amount.ts'

/** The one amount of a line, or why there is none to take. */
export type LineAmount =
  | { readonly amount: Rupiah; readonly isNegative: boolean }
  | { readonly why: 'no-amount' | 'several-amounts' | 'unreadable' }

const MONTHS =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:stus)?|aug(?:ust)?|sep(?:tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?'

/** What is no amount: places in a list, leaders, rates, months, days and hours. */
const NO_AMOUNTS: readonly RegExp[] = [
  /^\s*\d{1,2}[.)]\s+/g,
  /\.{2,}|_{2,}|-{2,}/g,
  /\(?\d+(?:[.,]\d+)?\s*%\)?/g,
  new RegExp(`\\b(?:${MONTHS})\\.?[\\s-]*\\d{4}\\b`, 'gi'),
  /\b\d{1,2}[-/]\d{4}\b/g,
  /\b\d+(?:[.,]\d+)?\s*(?:hari|jam|hk|days?|hours?|hrs?|bulan|months?)\b/gi,
]
const CURRENCY = /([-(]?)\b(?:rp|idr)\.?\s*([-(]?)(?=\d)/gi
const BIG_WORDS = /\d\s*(?:juta|jt|ribu|rb|million|thousand|k)\b/i
/** A sign belongs to the number that it touches; digits within a word (`PPh21`) are no number. */
const NUMBER = /(?:^|[\s:=+|])([-(]?)(\d[\d.,]*-?)(?=[)\s;|]|$)/g
/** No wage and no share of one is less; a place in a list or a count is. */
const LEAST = 1_000n

/** Reads the amount of a line. What stands before a last `=` is how it was calculated. */
export function lineAmount(line: string): LineAmount {
  const last = line.slice(line.lastIndexOf('=') + 1)
  const text = NO_AMOUNTS.reduce((left, pattern) => left.replace(pattern, ' '), last)
  if (BIG_WORDS.test(text)) return { why: 'unreadable' }
  const read = [...text.replace(CURRENCY, ' $1$2').matchAll(NUMBER)].map(
    ([, sign = '', digits = '']) => ({
      amount: writtenAmount(digits.replace(/[.,]$/, '')),
      isNegative: sign !== '',
    }),
  )
  if (read.some(({ amount }) => amount === undefined)) return { why: 'unreadable' }
  const [first, second] = read.flatMap(({ amount, isNegative }) =>
    amount !== undefined && (amount === 0n || amount >= LEAST) ? [{ amount, isNegative }] : [],
  )
  if (first === undefined) return { why: 'no-amount' }
  return second === undefined ? first : { why: 'several-amounts' }
}
