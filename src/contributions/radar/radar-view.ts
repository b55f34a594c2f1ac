import type { LocalDate } from '#values'
import type { NumberPassport } from '../everywhere/number-passport.ts'
import type { EmployerGrid } from './employer-grid.ts'
import type { RadarRecord } from './radar-record.ts'
import type { Run } from './runs.ts'
import type { SeenFinding } from './seen-finding.ts'
import type { MonthRange } from './text.ts'

/** What a run costs by the time that counts, each with its reasons and the way to compute it again. */
export type RunEffect = {
  readonly jht: NumberPassport | undefined
  readonly jp: NumberPassport | undefined
}

export type RunView = Run<SeenFinding> & {
  readonly employerName: string
  readonly effect: RunEffect
  /** The first and the last of its months in which the employer paid nothing for half of its workers or more. */
  readonly arrears: MonthRange | undefined
}

export type RadarView = {
  readonly today: LocalDate
  readonly runs: readonly RunView[]
  readonly quiet: readonly RunView[]
  readonly grids: readonly EmployerGrid[]
  /** Whether a month of the grid was due in a year whose holidays are not listed. */
  readonly weekendsAlone: boolean
}

/** Everything that a member's radar and its months need, read once. */
export type MemberRadar = {
  readonly today: LocalDate
  readonly record: RadarRecord
  readonly findings: readonly SeenFinding[]
}
