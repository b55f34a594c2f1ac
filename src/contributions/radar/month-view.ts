import type { Instant, Kpj, LocalDate, Month } from '#values'
import type { Employment } from '../employment.ts'
import type { Owed } from '../everywhere/lawful-passport.ts'
import type { NumberPassport } from '../everywhere/number-passport.ts'
import type { HistoryRow } from '../history.ts'
import type { RunView } from './radar-view.ts'

/** The file that a row came from, and when its import began. */
export type RowSource = { readonly fileName: string; readonly startedAt: Instant }

/** A row of the ledger as the month's page shows it. */
export type MonthRow = HistoryRow & {
  readonly source: RowSource | undefined
  /** What each share should be by the rules; `undefined` where they cannot say, and for rows that do not stand. */
  readonly owed: Owed | undefined
  /** Where these amounts come from; `undefined` where no one input of the law says them all. */
  readonly passport: NumberPassport | undefined
}

/** What is wrong with the month, and where the amounts come from that count on another wage than was reported. */
export type MonthRun = RunView & { readonly asIf: readonly NumberPassport[] }

export type MonthEmployer = {
  readonly kpj: Kpj
  readonly employerNumber: string
  readonly employerName: string
  /** `undefined` where no month is due by itself, and where nobody reported an employment. */
  readonly dueOn: LocalDate | undefined
  readonly employment: Employment | undefined
  readonly rows: readonly MonthRow[]
}

export type MonthView = {
  readonly month: Month
  /** `undefined` at the first month of the calendar. */
  readonly earlier: Month | undefined
  /** `undefined` at the newest month that there is. */
  readonly later: Month | undefined
  readonly runs: readonly MonthRun[]
  readonly employers: readonly MonthEmployer[]
}
