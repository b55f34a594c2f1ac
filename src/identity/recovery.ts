import { type Instant, instant } from '#values'

/**
 * How far a recovery at a branch has come. `asked` by one officer, decided by another, the code on its way by letter or
 * sealed to a branch, `handed-over` there; then the member is `done`, or stopped it, or its time is `over`.
 */
export type RecoveryState =
  | 'asked'
  | 'approved'
  | 'handed-over'
  | 'done'
  | 'refused'
  | 'stopped'
  | 'over'

export type RecoveryEvent = 'approve' | 'refuse' | 'hand-over' | 'redeem' | 'stop' | 'expire'

/** How the code reaches the member. */
export type RecoveryWay = 'letter' | 'sealed'

const ENDS = { stop: 'stopped', expire: 'over' } as const

const FOLLOWS: Readonly<
  Record<RecoveryState, Readonly<Partial<Record<RecoveryEvent, RecoveryState>>>>
> = {
  asked: { approve: 'approved', refuse: 'refused', ...ENDS },
  approved: { 'hand-over': 'handed-over', redeem: 'done', ...ENDS },
  'handed-over': { redeem: 'done', ...ENDS },
  done: {},
  refused: {},
  stopped: {},
  over: {},
}

/**
 * What follows; `undefined` for what cannot happen. A letter is not handed over, and a sealed code does not work before it
 * was: whoever has it without that has opened it.
 */
export function after(
  { state, way }: { readonly state: RecoveryState; readonly way: RecoveryWay },
  event: RecoveryEvent,
): RecoveryState | undefined {
  if (state === 'approved' && way === 'letter' && event === 'hand-over') return undefined
  if (state === 'approved' && way === 'sealed' && event === 'redeem') return undefined
  return FOLLOWS[state][event]
}

/** States in which an event leads somewhere, for one statement that tests and sets. */
export const statesBefore = (event: RecoveryEvent, way: RecoveryWay): readonly RecoveryState[] =>
  (Object.keys(FOLLOWS) as RecoveryState[]).filter((state) => after({ state, way }, event))

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** So long a postal address must have been on record before a code goes there. */
export const ADDRESS_AGE_MS = 90 * DAY_MS
/** The second officer decides within these. */
export const DECIDED_WITHIN_MS = 7 * DAY_MS
/** All notices have been out so long when the code begins to work. */
export const WAIT_MS = 72 * HOUR_MS
/** A code by post is good for 21 days (NIST SP 800-63B-4, section 4.2.1.2). */
export const CODE_LIFE_MS = 21 * DAY_MS
/** Money waits so long afterwards. */
export const MONEY_WAIT_MS = 30 * DAY_MS

export type RecoveryTimes = {
  readonly state: RecoveryState
  readonly startedAt: Instant
  readonly decidedAt: Instant | undefined
}

/** When its time is over: the decision's, then the code's. */
export const overAt = ({ startedAt, decidedAt }: RecoveryTimes): Instant =>
  decidedAt === undefined
    ? instant(startedAt + DECIDED_WITHIN_MS)
    : instant(decidedAt + CODE_LIFE_MS)

/** From when the code works; `undefined` before the approval. */
export const usableFrom = ({ decidedAt }: Pick<RecoveryTimes, 'decidedAt'>): Instant | undefined =>
  decidedAt === undefined ? undefined : instant(decidedAt + WAIT_MS)

/** The code as it is compared: any case, with or without dashes, O for 0 and I or L for 1. */
export const typedBranchCode = (typed: string): string =>
  typed
    .slice(0, 40)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
