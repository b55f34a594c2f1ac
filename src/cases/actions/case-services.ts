import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'

export type CaseServices = {
  readonly db: Db
  readonly keys: Keys
  /** The agency's promise: working days for an answer. */
  readonly answerDays: number
}
