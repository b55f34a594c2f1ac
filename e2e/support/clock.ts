/** The day on which every journey happens: a Sunday in the middle of the morning in Jakarta. */
export const CLOCK = '2026-11-22T09:30:00+07:00'

const LEAD_MS = 15_000
const JAKARTA_MS = 7 * 3_600_000

/**
 * `PAYUNG_CLOCK` for a demo that follows this machine's time, or another in milliseconds. It stands still until the
 * server runs, so it is set ahead: the codes that an app shows now and next are good from the first second on.
 */
export const clockOf = (at: number): string => new Date(at + LEAD_MS).toISOString()

/** The day in Jakarta of a clock. */
export const dayOf = (clock: string): string =>
  new Date(Date.parse(clock) + JAKARTA_MS).toISOString().slice(0, 10)
