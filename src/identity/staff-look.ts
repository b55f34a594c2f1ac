import type { MessageKind } from '#messages'
import type { Instant } from '#values'

/** Why staff may look at a member's data; there is no other reason. */
export type LookPurpose =
  | 'activation'
  | 'recovery'
  | 'thaw'
  | 'case'
  | 'death'
  | 'question-at-branch'

/** For which matter: the member stood before the officer, or a letter went through their hands. A case has its number. */
export const AT_BRANCH = 'at-branch'
export const LETTER = 'letter'

/** A look of staff at a member's data. */
export type StaffLook = {
  readonly memberId: bigint
  readonly staffId: string
  /** A letter that is printed says by its kind why. */
  readonly purpose: LookPurpose | MessageKind
  /** The matter: a case number, `at-branch` or `letter`. */
  readonly reference: string
  /** Names of what is seen, never its values. */
  readonly fields: readonly [string, ...string[]]
  /** What it is called in the history, where that says more. */
  readonly action?: 'seen-by-staff' | 'seen-at-branch' | 'letter-printed'
  readonly now: Instant
}
