import { holidaysAreListed, isWorkingDay, plusWorkingDays } from '#law'
import { type Instant, type LocalDate, localDate, monthOfDate, plusDays, yearOf } from '#values'
import type { CaseAct, CaseState } from './case-state.ts'

/** What is kept of a case's clock: the last day while it runs, what remains of it while it stands still. */
export type KeptClock = {
  readonly dueOn: LocalDate | undefined
  readonly daysLeft: number | undefined
  /** The moment by which the law wants an answer; the rest are promises. */
  readonly dueAt?: Instant | undefined
}

/** A clock as it is shown. */
export type ShownClock = {
  readonly dueOn: LocalDate
  /** Working days after today up to the last one; 0 today, negative when it is past. */
  readonly daysLeft: number
  /** The last day is past. */
  readonly isOver: boolean
  /** It runs over a year whose holidays are not known: weekends alone were counted. */
  readonly weekendsAlone: boolean
  /** Where the law counts hours: whole ones that are left, negative when the moment is past. */
  readonly byHours?: { readonly dueAt: Instant; readonly hoursLeft: number }
}

const STOPPED: KeptClock = { dueOn: undefined, daysLeft: undefined }

/** A clock that begins today; `promise` is in working days, at least 1. */
export const begun = (today: LocalDate, promise: number): KeptClock => ({
  dueOn: plusWorkingDays(today, promise),
  daysLeft: undefined,
})

type Step = {
  readonly act: CaseAct
  readonly next: CaseState
  readonly today: LocalDate
  /** Of a new clock, in working days. */
  readonly promise: number
}

/**
 * The clock after an act. It stands still while the member is asked something, and goes on with what remained, one
 * working day at least, when they reply. Opened again it begins anew.
 */
export function wound(clock: KeptClock, { act, next, today, promise }: Step): KeptClock {
  if (act === 'reopen') return begun(today, promise)
  if (next === 'asked') {
    const left = clock.dueOn === undefined ? 1 : workingDaysTo(today, clock.dueOn)
    return { dueOn: undefined, daysLeft: Math.max(1, left) }
  }
  if (next !== 'open') return STOPPED
  return clock.daysLeft === undefined
    ? clock
    : { dueOn: plusWorkingDays(today, clock.daysLeft), daysLeft: undefined }
}

/** `undefined` while no clock runs. */
export function shown(
  { dueOn }: KeptClock,
  { openedOn, today }: { readonly openedOn: LocalDate; readonly today: LocalDate },
): ShownClock | undefined {
  if (dueOn === undefined) return undefined
  const years = yearsBetween(openedOn, dueOn)
  return {
    dueOn,
    daysLeft: workingDaysTo(today, dueOn),
    isOver: dueOn < today,
    weekendsAlone: years.some((year) => !holidaysAreListed(localDate(`${year}-01-01`))),
  }
}

/** Working days after `from` up to `to` and with it; as many below zero when `to` is earlier. */
function workingDaysTo(from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - workingDaysTo(to, from)
  let count = 0
  for (let day = from; day < to; ) {
    day = plusDays(day, 1)
    if (isWorkingDay(day)) count += 1
  }
  return count
}

function yearsBetween(from: LocalDate, to: LocalDate): readonly number[] {
  const [first, last] = [yearOf(monthOfDate(from)), yearOf(monthOfDate(to))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
