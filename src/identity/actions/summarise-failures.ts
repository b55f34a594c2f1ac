import { recordActs } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { sweepCounters, takeFailedHours } from '../failed-hours-store.ts'
import { timesField } from '../security-history.ts'
import type { ThrottleStore } from '../throttle-store.ts'
import { takeUnfinished } from '../unfinished-sign-in-store.ts'

/**
 * Writes failed tries into the histories of the members whose names were tried, one entry for each hour that is over, and
 * one for sign-ins that had the right password and never the code; sweeps counters that have ended. For a job, never in a
 * request: a failure must cost the same for every name. What is told is taken out and written down in one transaction, so
 * that several instances may do this at once.
 */
export async function summariseFailures(
  { db, keys }: ThrottleStore,
  now: Instant,
): Promise<{ readonly entries: number }> {
  const failed = await db.transaction().execute(async (tx) => {
    const hours = await takeFailedHours({ db: tx, keys }, now)
    const failures = hours.map(({ memberId, failures: times }) => ({ memberId, times }))
    return tell(tx, { action: 'sign-in-failed', field: 'password', failures, now })
  })
  const unfinished = await db.transaction().execute(async (tx) => {
    const failures = await takeUnfinished(tx, now)
    return tell(tx, { action: 'sign-in-unfinished', field: 'code', failures, now })
  })
  await sweepCounters(db, now)
  return { entries: failed + unfinished }
}

type Told = {
  readonly action: string
  readonly field: string
  readonly failures: readonly { readonly memberId: bigint; readonly times: number }[]
  readonly now: Instant
}

/** One entry a member; answers how many. */
async function tell(tx: Db, { action, field, failures, now }: Told): Promise<number> {
  const times = new Map<bigint, number>()
  for (const one of failures) times.set(one.memberId, (times.get(one.memberId) ?? 0) + one.times)
  await recordActs(
    tx,
    [...times].map(([memberId, count]) => ({
      memberId,
      at: now,
      action,
      actorKind: 'system',
      actor: 'payung',
      purpose: 'sign-in',
      fields: [field, timesField(count)],
    })),
  )
  return times.size
}
