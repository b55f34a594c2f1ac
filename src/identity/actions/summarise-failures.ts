import { recordActs } from '#platform/audit'
import type { Instant } from '#values'
import { sweepCounters, takeFailedHours } from '../failed-hours-store.ts'
import type { ThrottleStore } from '../throttle-store.ts'

/**
 * Writes failed tries into the histories of the members whose names were tried, one entry for each hour that is over,
 * and sweeps counters that have ended. For a job, never in a request: a failure must cost the same for every name.
 * An hour is taken out and written down in one transaction, so that several instances may do this at once.
 */
export async function summariseFailures(
  { db, keys }: ThrottleStore,
  now: Instant,
): Promise<{ readonly entries: number }> {
  const entries = await db.transaction().execute(async (tx) => {
    const hours = await takeFailedHours({ db: tx, keys }, now)
    const failures = new Map<bigint, number>()
    for (const hour of hours)
      failures.set(hour.memberId, (failures.get(hour.memberId) ?? 0) + hour.failures)
    await recordActs(
      tx,
      [...failures].map(([memberId, times]) => ({
        memberId,
        at: now,
        action: 'sign-in-failed',
        actorKind: 'system',
        actor: 'payung',
        purpose: 'sign-in',
        fields: ['password', `times-${times}`],
      })),
    )
    return failures.size
  })
  await sweepCounters(db, now)
  return { entries }
}
