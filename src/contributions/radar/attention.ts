import type { Month } from '#values'
import type { ToldFinding } from './kept-finding.ts'
import type { MonthMark } from './month-mark.ts'
import type { Run } from './runs.ts'

/** What the radar has to say on a member's first page: the findings by weight, and a mark for each month with one. */
export type Attention = {
  readonly runs: readonly Run<ToldFinding>[]
  readonly marks: ReadonlyMap<Month, MonthMark | 'answered'>
}
