import { type Instant, instant } from '#values'

const MINUTE_MS = 60_000

export const IDLE_MS = 15 * MINUTE_MS
export const IDLE_ON_PUBLIC_COMPUTER_MS = 5 * MINUTE_MS
export const ABSOLUTE_MS = 12 * 60 * MINUTE_MS
/** The time of last use is written no more often than this. */
const SEEN_EVERY_MS = MINUTE_MS

/** What decides how long a session lives. */
export type SessionTimes = {
  readonly createdAt: Instant
  readonly seenAt: Instant
  readonly publicComputer: boolean
}

/**
 * Whether a session still holds: used within the last 15 minutes (5 on a public computer) and begun
 * within the last 12 hours. The limit itself is already too late.
 */
export function isAlive(
  { createdAt, seenAt, publicComputer }: SessionTimes,
  now: Instant,
): boolean {
  const idleMs = publicComputer ? IDLE_ON_PUBLIC_COMPUTER_MS : IDLE_MS
  return now - seenAt < idleMs && now - createdAt < ABSOLUTE_MS
}

/** Whether this use is worth writing down: a page costs no write, a minute of pages costs one. */
export const isSeenAgain = ({ seenAt }: SessionTimes, now: Instant): boolean =>
  now - seenAt >= SEEN_EVERY_MS

/** Sessions begun at or before, or last used at or before these instants are over, whatever their kind. */
export const overBefore = (now: Instant): { readonly begun: Instant; readonly seen: Instant } => ({
  begun: instant(now - ABSOLUTE_MS),
  seen: instant(now - IDLE_MS),
})
