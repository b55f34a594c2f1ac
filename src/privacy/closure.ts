import { type Instant, instant } from '#values'

/** Between asking and closing; whoever changes their mind cancels. The agency's own decision, no figure of law. */
export const COOLING_OFF_DAYS = 14
const DAY_MS = 86_400_000

export const closesFrom = (askedAt: Instant): Instant =>
  instant(askedAt + COOLING_OFF_DAYS * DAY_MS)

/** That an account is to be closed. */
export type Closure = {
  readonly memberId: bigint
  readonly closureId: string
  readonly askedAt: Instant
  readonly closesAt: Instant
}

/** What links that cancel are derived and looked up for. */
export const CLOSURE_LINK = 'closure'

export type ClosureTrouble = 'not-understood' | 'nothing-to-cancel'
