import { countText, type Language } from '#values'
import { type Checked, check, type Typed } from './everywhere/check.ts'
import { SLIP_FIELDS } from './everywhere/line-meaning.ts'
import type { MonthFacts } from './everywhere/month-facts.ts'
import { type ReadSlip, readPayslip, type SlipLine } from './everywhere/payslip-text.ts'
import type { MonthChoice } from './wage-check.ts'

/** Everything that the wage check's page shows. */
export type WageCheckView = {
  readonly choices: readonly MonthChoice[]
  readonly facts: MonthFacts
  /** What stands in the form. */
  readonly typed: Typed
  /** The payslip's text as it was read just now. */
  readonly lines: readonly SlipLine[]
  /** Absent while nothing was compared. */
  readonly checked: Checked | undefined
}

type Sent = {
  readonly choices: readonly MonthChoice[]
  readonly facts: MonthFacts
  readonly typed: Typed
  readonly language: Language
}

/** The page before anything was sent. */
export const emptyView = ({ choices, facts, typed }: Omit<Sent, 'language'>): WageCheckView => ({
  ...{ choices, facts, typed },
  lines: [],
  checked: undefined,
})

/**
 * What was sent. The payslip's text is read into the form when that was asked for, or when nothing else was filled in;
 * what somebody typed or corrected is never overwritten by comparing.
 */
export function sentView({ choices, facts, typed, language }: Sent): WageCheckView {
  const isEmpty = SLIP_FIELDS.every((field) => (typed[field] ?? '').trim() === '')
  const wantsReading = typed.read !== undefined
  const slip = readPayslip(typed.slip ?? '', facts.month)
  const isRead = slip.lines.length > 0 && (wantsReading || isEmpty)
  const filled = isRead ? { ...typed, ...writtenAmounts(slip, language) } : typed
  return {
    ...{ choices, facts },
    typed: filled,
    lines: slip.lines,
    checked: wantsReading ? undefined : check(facts, filled),
  }
}

const writtenAmounts = ({ amounts }: ReadSlip, language: Language): Typed =>
  Object.fromEntries(
    SLIP_FIELDS.flatMap((field) => {
      const amount = amounts[field]
      return amount === undefined ? [] : [[field, countText(amount, language)]]
    }),
  )
