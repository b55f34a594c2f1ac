/** The day on which every journey begins: a Sunday in the middle of the morning in Jakarta. */
export const CLOCK = '2026-11-22T09:30:00+07:00'

/** `PAYUNG_CLOCK` of a moment in milliseconds. */
export const clockOf = (at: number): string => new Date(at).toISOString()
