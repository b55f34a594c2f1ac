const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** How many tries within which time, and how long one waits after them: twice as long after each further one. */
export type Budget = {
  readonly limit: number
  readonly windowMs: number
  /** 0 where nobody waits: what goes beyond the limit is answered in another way. */
  readonly firstWaitMs: number
  readonly longestWaitMs: number
}

/** What is tried. Each has counters of its own, but the guard against walking through numbers sees them all. */
export type Purpose =
  | 'sign-in'
  | 'reset'
  | 'activation'
  | 'letter'
  | 'freeze'
  | 'not-me'
  | 'recovery'
  | 'message-check'
  | 'report'
  | 'staff-sign-in'
  | 'staff-enrolment'

type Budgets = {
  /** One name from one network, or one known device of one account: the counter that is shown. */
  readonly lane: Budget
  /** One account under all its names, from wherever but known devices: silent. */
  readonly account: Budget
  /** One network. Beyond it a try costs work. */
  readonly network: Budget
}

const counts = (limit: number, windowMs: number): Budget => ({
  limit,
  windowMs,
  firstWaitMs: 0,
  longestWaitMs: 0,
})

const waits = (limit: number, windowMs: number): Budget => ({
  limit,
  windowMs,
  firstWaitMs: 30 * SECOND_MS,
  longestWaitMs: HOUR_MS,
})

export const BUDGETS: Readonly<Record<Purpose, Budgets>> = {
  'sign-in': {
    lane: waits(10, 15 * MINUTE_MS),
    account: counts(100, 24 * HOUR_MS),
    network: counts(50, 15 * MINUTE_MS),
  },
  'staff-sign-in': {
    lane: waits(10, 15 * MINUTE_MS),
    account: counts(100, 24 * HOUR_MS),
    network: counts(50, 15 * MINUTE_MS),
  },
  'staff-enrolment': {
    lane: waits(5, 15 * MINUTE_MS),
    account: counts(100, 24 * HOUR_MS),
    network: counts(20, HOUR_MS),
  },
  reset: {
    lane: waits(3, HOUR_MS),
    account: counts(3, HOUR_MS),
    network: counts(20, HOUR_MS),
  },
  // Whoever types a freeze code from paper in fear mistypes it now and then.
  freeze: {
    lane: waits(10, 15 * MINUTE_MS),
    account: counts(100, 24 * HOUR_MS),
    network: counts(20, HOUR_MS),
  },
  'not-me': {
    lane: waits(10, 15 * MINUTE_MS),
    account: counts(100, 24 * HOUR_MS),
    network: counts(20, HOUR_MS),
  },
  // A code of 80 bits, which nobody guesses: a silent limit would only let strangers stand in the way of the right one.
  recovery: {
    lane: waits(5, 15 * MINUTE_MS),
    account: counts(Number.MAX_SAFE_INTEGER, 24 * HOUR_MS),
    network: counts(20, HOUR_MS),
  },
  activation: {
    lane: waits(10, 15 * MINUTE_MS),
    account: counts(100, 24 * HOUR_MS),
    network: counts(50, 15 * MINUTE_MS),
  },
  // Nothing is silent here: who holds a real message must never be told that it is none. Nor does anybody wait for one code:
  // what was sent to very many is asked for by very many behind one address, and codes of 50 bits are not guessed.
  'message-check': {
    lane: counts(10, 15 * MINUTE_MS),
    account: counts(Number.MAX_SAFE_INTEGER, 24 * HOUR_MS),
    network: counts(30, 15 * MINUTE_MS),
  },
  // Very many behind one address report the same mass mail.
  report: {
    lane: counts(5, HOUR_MS),
    account: counts(Number.MAX_SAFE_INTEGER, 24 * HOUR_MS),
    network: counts(20, HOUR_MS),
  },
  // Codes from letters. How often one letter is tried is counted with the letter; nothing is silent here.
  letter: {
    lane: waits(5, 15 * MINUTE_MS),
    account: counts(Number.MAX_SAFE_INTEGER, 24 * HOUR_MS),
    network: counts(50, 15 * MINUTE_MS),
  },
}

/** Different names that failed from one network, and among them those of one hundred neighbouring numbers. */
export const WALK = counts(30, HOUR_MS)
export const NEIGHBOURS = counts(8, HOUR_MS)
/** One of so many parts of all failures everywhere: the brake on lists of stolen passwords. */
export const EVERYWHERE = counts(500, 15 * MINUTE_MS)
export const PARTS_OF_EVERYWHERE = 16
/** Networks that very many people share are given so many times as much. */
export const SHARED_TIMES = 20
/** A ticket is for one try. */
export const ONCE = counts(1, HOUR_MS)
/** Failures of one hour, for the member's history. */
export const HOUR = counts(Number.MAX_SAFE_INTEGER, HOUR_MS)
