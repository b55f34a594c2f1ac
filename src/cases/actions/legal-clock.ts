import { accessAnswerDaysOn } from '#law'
import { dayOfInstant } from '#platform/clock'
import { type Instant, instant } from '#values'
import type { CaseAct, CaseState } from '../case-state.ts'
import type { KeptClock, ShownClock } from '../clock.ts'

const HOUR_MS = 3_600_000

/** The clock of who asks what was done with their data, from that moment. Source: UU 27/2022 art. 32(2). */
export function begunByLaw(askedAt: Instant): KeptClock {
  const hours = accessAnswerDaysOn(dayOfInstant(askedAt)).value * 24
  return until(instant(askedAt + hours * HOUR_MS))
}

const until = (dueAt: Instant): KeptClock => ({
  dueOn: dayOfInstant(dueAt),
  daysLeft: undefined,
  dueAt,
})

type Step = { readonly act: CaseAct; readonly next: CaseState; readonly now: Instant }

/** The same after an act. It does not stand still for a question of ours: the law gives no more time for that. */
export function woundByLaw(clock: KeptClock, { act, next, now }: Step): KeptClock {
  if (act === 'reopen') return begunByLaw(now)
  const { dueAt } = clock
  if (dueAt === undefined || next === 'answered' || next === 'closed')
    return { dueOn: undefined, daysLeft: undefined, dueAt: undefined }
  return next === 'asked' ? { dueOn: undefined, daysLeft: undefined, dueAt } : until(dueAt)
}

/** `undefined` while nothing is owed. */
export function shownByLaw({ dueAt }: KeptClock, now: Instant): ShownClock | undefined {
  if (dueAt === undefined) return undefined
  const hoursLeft = Math.floor((dueAt - now) / HOUR_MS)
  return {
    dueOn: dayOfInstant(dueAt),
    daysLeft: 0,
    isOver: dueAt < now,
    weekendsAlone: false,
    byHours: { dueAt, hoursLeft },
  }
}
