import {
  type Instant,
  instant,
  jakartaText,
  type LocalDate,
  localDate,
  type Month,
  monthOfDate,
} from '#values'

export type Clock = { now(): Instant }

export const systemClock: Clock = { now: () => instant(Date.now()) }

/** A clock that says `start` now and runs on from there: for the demo and for tests. */
export function clockFrom(start: Instant): Clock {
  const begun = performance.now()
  return { now: () => instant(start + Math.floor(performance.now() - begun)) }
}

/** A clock that stands still. */
export const stoppedClock = (now: Instant): Clock => ({ now: () => now })

/** The business date of an instant: the day in Jakarta. */
export const dayOfInstant = (value: Instant): LocalDate =>
  localDate(jakartaText(value).slice(0, 10))

export const today = (clock: Clock): LocalDate => dayOfInstant(clock.now())
export const monthOfInstant = (value: Instant): Month => monthOfDate(dayOfInstant(value))

/** The moment at which a day begins in Jakarta. */
export const startOfDay = (day: LocalDate): Instant => instant(Date.parse(`${day}T00:00:00+07:00`))
