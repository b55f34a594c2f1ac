import { lockChain } from '#platform/audit'
import type { Instant } from '#values'
import { moneyHeldUntil } from '../money-hold-store.ts'
import { lacksApproval } from '../payout/approval-store.ts'
import {
  type ChangeKey,
  type DuePlace,
  dueChanges,
  lockPending,
  postponeChange,
} from '../pending-change-store.ts'
import { carryOutChange } from './carry-out-change.ts'
import type { ChangeServices } from './change-services.ts'

type Round = {
  readonly now: Instant
  readonly signal?: AbortSignal
  /** One that fails stops no other. */
  onFault(fault: unknown): void
}

/**
 * Carries out every change whose time has come, each in a transaction of its own: any number of servers may do it at once,
 * and each change takes effect once. Answers how many did.
 */
export async function takeEffect(services: ChangeServices, round: Round): Promise<number> {
  let done = 0
  let after: DuePlace | undefined
  for (;;) {
    const due = await dueChanges(services.db, { now: round.now, after })
    for (const change of due) {
      if (round.signal?.aborted === true) return done
      try {
        if (await takeEffectOf(services, { ...change, now: round.now })) done += 1
      } catch (fault) {
        round.onFault(fault)
      }
    }
    after = due.at(-1)
    if (after === undefined) return done
  }
}

/** Whether this call carried it out: not when it waits no more, nor while money is held or officers have to approve. */
function takeEffectOf(
  services: ChangeServices,
  { now, ...key }: ChangeKey & { readonly now: Instant },
): Promise<boolean> {
  const { memberId } = key
  return services.db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    const change = await lockPending(tx, services.keys, key)
    if (change === undefined || change.effectiveAt > now) return false
    const held = await moneyHeldUntil(tx, memberId)
    if (held === 'until-lifted') return false
    if (held !== undefined && held > now) {
      await postponeChange(tx, { ...key, until: held })
      return false
    }
    if (await lacksApproval(tx, change)) return false
    await carryOutChange(tx, services, { change, now, by: 'system' })
    return true
  })
}
