import { type Instant, instant } from '#values'

const SECOND_MS = 1_000
const HOUR_MS = 3_600_000
const FIRST_WAIT_MS = 30 * SECOND_MS
const LONGEST_WAIT_MS = 6 * HOUR_MS
/** How long a mail is worth trying, as servers among each other do (RFC 5321, 4.5.4.1). */
const GIVE_UP_AFTER_MS = 5 * 24 * HOUR_MS

/** A running attempt that says nothing for so long has died with its process. */
export const LEASE_MS = 15 * 60 * SECOND_MS

/**
 * When to try again after so many attempts: 30 s, 1, 2, 4 min … 6 h, each up to a half longer by chance,
 * so that what failed together does not come back together. Always longer than the wait before, until
 * the longest is reached.
 * @param random from 0 to less than 1
 */
export function nextAttempt(attempts: number, now: Instant, random: number): Instant {
  const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20))
  return instant(now + Math.round(waitMs * (1 + random / 2)))
}

/** Why a delivery must not be tried any more, if so. */
export function hopeless(
  message: {
    readonly writtenAt: Instant
    readonly uselessAt: Instant | undefined
    readonly isStopped?: boolean
  },
  now: Instant,
): 'stopped' | 'too-late' | 'given-up' | undefined {
  if (message.isStopped === true) return 'stopped'
  if (message.uselessAt !== undefined && now >= message.uselessAt) return 'too-late'
  return now - message.writtenAt >= GIVE_UP_AFTER_MS ? 'given-up' : undefined
}
