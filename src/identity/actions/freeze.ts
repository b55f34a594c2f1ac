import { holdMoney } from '#members'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { openRecovery } from '../branch-recovery-store.ts'
import { typedFreezeCode } from '../freeze-code.ts'
import { deleteFreezeDraft } from '../freeze-draft-store.ts'
import { burnFreezeCode, insertFreeze } from '../freeze-store.ts'
import type { Effort } from '../work.ts'
import { type AdmitServices, admit, type NotNow } from './admit.ts'
import { ENOUGH_FREEZES, freezeHashes } from './freeze-code.ts'
import type { SessionServices } from './open-session.ts'
import { stopRecovery } from './stop-recovery.ts'
import { takeAway } from './take-away.ts'

/** Opens a case about freezes that come too often, in the transaction of the last one. */
export type OpenFrozenCase = (
  tx: Db,
  frozen: { readonly memberId: bigint; readonly now: Instant },
) => Promise<void>

export type FreezeServices = SessionServices &
  AdmitServices & { readonly openFrozenCase: OpenFrozenCase }

export type FreezeTry = {
  readonly typed: string
  readonly network: string
  readonly effort?: Effort
  readonly now: Instant
}

export type FreezeRefusal = { readonly kind: 'no-match' } | NotNow

/**
 * Freezes the account whose printed code was typed, by whomever, from wherever: all sessions end, what is pending is
 * cancelled, a recovery at a branch too, no money, contact or factor changes until the thaw, every contact is told. The code is used up by it. An
 * unknown, used, replaced and mistyped code are one refusal after the same work; tries are counted like sign-ins.
 */
export async function freeze(
  services: FreezeServices,
  { typed, network, effort, now }: FreezeTry,
): Promise<Result<undefined, FreezeRefusal>> {
  const code = typedFreezeCode(typed)
  const admitted = await admit(services, {
    // A code has no name but itself: each wrong one counts as another name tried from the network.
    name: `freeze ${code}`,
    purpose: 'freeze',
    numberBlock: undefined,
    memberId: undefined,
    knownDevice: undefined,
    ...{ network, effort, now },
  })
  if (!admitted.ok) return admitted
  const isFrozen = !admitted.value.pretend && (await freezeWith(services, code, now))
  await admitted.value.settle(isFrozen ? 'right' : 'wrong')
  return isFrozen ? ok(undefined) : refused({ kind: 'no-match' })
}

function freezeWith(
  { db, keys, notify, openFrozenCase }: FreezeServices,
  code: string,
  now: Instant,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const memberId = await burnFreezeCode(tx, freezeHashes(keys, code))
    if (memberId === undefined) return false
    await deleteFreezeDraft(tx, memberId)
    await openRecovery(tx, memberId, { lock: true }) // before the member's chain, as by its officers
    await takeAway(tx, { memberId, now, action: 'account-frozen' })
    await stopRecovery(tx, { notify }, { memberId, now, by: 'bearer' })
    const times = await insertFreeze(tx, memberId, now)
    if (times >= ENOUGH_FREEZES) await openFrozenCase(tx, { memberId, now })
    await holdMoney(tx, { memberId, until: 'until-lifted', reason: 'frozen', since: now })
    await notify(tx, { memberId, now, kind: 'frozen' })
    return true
  })
}
