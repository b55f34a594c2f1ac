import type { Month } from '#values'
import { type ShareMeaning, shareMeaning } from './share-meaning.ts'

/** What the form asks of a payslip. */
export const SLIP_FIELDS = ['base', 'fixed', 'jht', 'jp', 'other'] as const
export type SlipField = (typeof SLIP_FIELDS)[number]

/** What the words of a line speak of: a field, or why they could mean more than one thing. */
export type Meaning =
  | ShareMeaning
  | { readonly field: SlipField }
  | { readonly why: 'maybe-fixed' | 'together' | 'total' }

const TOTAL = /\b(?:total|jumlah|subtotal|gross|bruto|netto|bersih|take home pay)\b/
const BASE = /\b(?:gaji|upah) pokok\b|\bgapok\b|\b(?:basic|base) (?:salary|pay|wages?)\b/
const ALLOWANCE = /\b(?:tunjangan|tunj|allowances?|uang makan|uang transport?)\b/
const FIXED = /\b(?:tetap|fixed)\b/
/** What is never fixed: by its name, or because it follows the hours, the days or the result. */
const OTHER =
  /\b(?:tidak|tak|non|not|bukan) (?:tetap|fixed)\b|\b(?:nonfixed|variable|lembur|overtime|bonus|thr|insentif|incentives?|komisi|commission|kehadiran|attendance)\b/

/** Reads the words of a line, Indonesian or English; `undefined` for what is nothing of ours. */
export function lineMeaning(line: string, month: Month): Meaning | undefined {
  const words = line
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
  const meaning = shareMeaning(line, words, month) ?? wageMeaning(words)
  return meaning !== undefined && TOTAL.test(words) ? { why: 'total' } : meaning
}

function wageMeaning(words: string): Meaning | undefined {
  const isBase = BASE.test(words)
  const isOther = OTHER.test(words)
  const isAllowance = ALLOWANCE.test(words)
  if (isBase) return isOther || isAllowance ? { why: 'together' } : { field: 'base' }
  if (isOther) return { field: 'other' }
  if (!isAllowance) return undefined
  return FIXED.test(words) ? { field: 'fixed' } : { why: 'maybe-fixed' }
}
