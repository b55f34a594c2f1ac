import { type Instant, instant } from '#values'

const MINUTE_MS = 60_000

export const IDLE_MS = 15 * MINUTE_MS
export const IDLE_ON_PUBLIC_COMPUTER_MS = 5 * MINUTE_MS
export const ABSOLUTE_MS = 12 * 60 * MINUTE_MS
/** The time of last use is written no more often than this. */
const SEEN_EVERY_MS = MINUTE_MS

/** Those of staff: what they open is not theirs. */
export const STAFF_LIMITS = { idleMs: 10 * MINUTE_MS, absoluteMs: 8 * 60 * MINUTE_MS } as const

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

export type OverBefore = {
  readonly begun: Instant
  readonly seen: Instant
  readonly seenOnPublicComputer: Instant
}

/** Sessions begun at or before, or last used at or before the instant of their kind, are over. */
export const overBefore = (now: Instant): OverBefore => ({
  begun: instant(now - ABSOLUTE_MS),
  seen: instant(now - IDLE_MS),
  seenOnPublicComputer: instant(now - IDLE_ON_PUBLIC_COMPUTER_MS),
})

/**
 * In how many seconds a session ends that is used now: without further use, and in any case. At least: a use may be
 * written down a minute late.
 */
export function secondsLeft(
  { publicComputer, createdAt }: Pick<SessionTimes, 'publicComputer' | 'createdAt'>,
  now: Instant,
): SecondsLeft {
  const idleMs = publicComputer ? IDLE_ON_PUBLIC_COMPUTER_MS : IDLE_MS
  return leftOf({ idleMs, absoluteMs: ABSOLUTE_MS }, { createdAt, now })
}

/** The same for a session of staff. */
export const staffSecondsLeft = (createdAt: Instant, now: Instant): SecondsLeft =>
  leftOf(STAFF_LIMITS, { createdAt, now })

export type SecondsLeft = { readonly idleSeconds: number; readonly leftSeconds: number }

type Limits = { readonly idleMs: number; readonly absoluteMs: number }

function leftOf(
  { idleMs, absoluteMs }: Limits,
  { createdAt, now }: { readonly createdAt: Instant; readonly now: Instant },
): SecondsLeft {
  const leftSeconds = Math.max(0, Math.floor((createdAt + absoluteMs - now) / 1000))
  return { idleSeconds: Math.min((idleMs - SEEN_EVERY_MS) / 1000, leftSeconds), leftSeconds }
}
