import type { Explained } from '#law'
import type { LocalDate, Rupiah } from '#values'
import type { EmployerGrid } from './employer-grid.ts'
import type { RadarRecord } from './radar-record.ts'
import type { Run } from './runs.ts'
import type { SeenFinding } from './seen-finding.ts'
import type { MonthRange } from './text.ts'

/** What a run costs by the time that counts. */
export type RunEffect = {
  readonly jht: Explained<Rupiah> | undefined
  readonly jp: Explained<Rupiah> | undefined
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
