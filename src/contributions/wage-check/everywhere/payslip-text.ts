import { add, type Month, type Rupiah, ZERO_RUPIAH } from '#values'
import { type LineAmount, lineAmount } from './line-amount.ts'
import { lineMeaning, type Meaning, type SlipField } from './line-meaning.ts'

/** Why a line that speaks of wages or contributions was not taken. */
export type NotTaken =
  | Extract<Meaning, { readonly why: string }>['why']
  | Extract<LineAmount, { readonly why: string }>['why']
  | 'twice'
  | 'below-zero'

/** A line of a payslip as it was understood. */
export type SlipLine = { readonly line: string } & (
  | { readonly kind: 'taken'; readonly field: SlipField; readonly amount: Rupiah }
  | { readonly kind: 'not-taken'; readonly why: NotTaken }
  | { readonly kind: 'ignored' }
)

export type ReadSlip = {
  readonly lines: readonly SlipLine[]
  readonly amounts: Readonly<Partial<Record<SlipField, Rupiah>>>
}

/** Lines that are read; a payslip has fewer. */
const MOST_LINES = 200
const LONGEST_LINE = 200

/**
 * Reads the text of a payslip line by line. Nothing is guessed: a line that could mean two things is not taken, nor two
 * lines for what there is once. Several fixed or other allowances add up.
 */
export function readPayslip(text: string, month: Month): ReadSlip {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
    .map((line) => readLine(line, month))
  const unique = lines.map((line) => (isRepeated(line, lines) ? notTaken(line, 'twice') : line))
  const amounts: Partial<Record<SlipField, Rupiah>> = {}
  for (const line of unique)
    if (line.kind === 'taken')
      amounts[line.field] = add(line.amount, amounts[line.field] ?? ZERO_RUPIAH)
  return { lines: unique, amounts }
}

function readLine(line: string, month: Month): SlipLine {
  // What is cut off could be a part of an amount: such a line is no line of a payslip.
  if (line.length > LONGEST_LINE)
    return { kind: 'ignored', line: `${line.slice(0, LONGEST_LINE)}…` }
  const meaning = lineMeaning(line, month)
  if (meaning === undefined) return { kind: 'ignored', line }
  if ('why' in meaning) return { kind: 'not-taken', line, why: meaning.why }
  const { field } = meaning
  const read = lineAmount(line)
  if ('why' in read) return { kind: 'not-taken', line, why: read.why }
  // A minus before what was deducted is how payslips write it; before a wage it is a correction.
  const isDeduction = field === 'jht' || field === 'jp'
  if (read.isNegative && !isDeduction) return { kind: 'not-taken', line, why: 'below-zero' }
  return { kind: 'taken', line, field, amount: read.amount }
}

const ADDS_UP: readonly SlipField[] = ['fixed', 'other']

const isRepeated = (line: SlipLine, lines: readonly SlipLine[]): boolean =>
  line.kind === 'taken' &&
  !ADDS_UP.includes(line.field) &&
  lines.filter((other) => other.kind === 'taken' && other.field === line.field).length > 1

const notTaken = ({ line }: SlipLine, why: NotTaken): SlipLine => ({ kind: 'not-taken', line, why })
