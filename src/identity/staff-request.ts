import { type Instant, instant } from '#values'

/** What administrators do to an account together: make it, change its role, let its person enrol anew. */
export type StaffRequestKind = 'create' | 'role' | 'reset'

const HOUR_MS = 3_600_000
/** The second administrator decides within these. */
const DECIDED_WITHIN_MS = 7 * 24 * HOUR_MS
/** An enrolment code is good for so long. */
const CODE_LIFE_MS = 24 * HOUR_MS

/** Requests asked for at this moment or before are over. */
export const askedBefore = (now: Instant): Instant => instant(now - DECIDED_WITHIN_MS)

/** When an undecided request is over. */
export const decidedUntil = (askedAt: Instant): Instant => instant(askedAt + DECIDED_WITHIN_MS)

/** Codes handed out at this moment or before are over. */
export const handedOutBefore = (now: Instant): Instant => instant(now - CODE_LIFE_MS)

/** When the code of a request that was approved then is over. */
export const codeUntil = (decidedAt: Instant): Instant => instant(decidedAt + CODE_LIFE_MS)

/** What an address in a request is sealed for. */
export const requestEmailPlace = (requestId: string): string =>
  `identity.staff_request.email_enc:${requestId}`
