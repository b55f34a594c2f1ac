import type { RiskClass } from '#law'
import type { IdKind } from '#members'
import type { LocalDate } from '#values'
import type { Employment } from '../employment.ts'
import type { Posting } from '../posting.ts'

export type EmployerSize = 'micro' | 'small' | 'medium' | 'large'

/** A posting with what was reported of the employer and the employment in that month. */
export type JudgedPosting = Posting & {
  /** Two-digit area code; empty when none was reported. */
  readonly province: string
  readonly employerSize: EmployerSize | undefined
  readonly riskClass: RiskClass | undefined
  readonly labourIntensive: boolean
  readonly startedOn: LocalDate
  readonly endedOn: LocalDate | undefined
  /** The import that wrote it. */
  readonly importId: bigint
}

/** Everything that the radar reads of one member. */
export type RadarRecord = {
  readonly birthDate: LocalDate
  readonly idKind: IdKind
  readonly postings: readonly JudgedPosting[]
  readonly employments: readonly Employment[]
}

/** What one employer reported under one membership number. Migrants' postings are among them. */
export type EmployerRecord = Omit<RadarRecord, 'postings'> & {
  /** Those that stand, by month and day of deposit. */
  readonly postings: readonly JudgedPosting[]
}
