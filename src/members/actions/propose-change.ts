import { randomUUID } from 'node:crypto'
import { lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, instant, ok, type Result, refused } from '#values'
import { changeName } from '../change-text.ts'
import { insertLink } from '../link-store.ts'
import { moneyHeldUntil } from '../money-hold-store.ts'
import { type ChangeKind, effectiveFrom, type PendingChange } from '../pending-change.ts'
import { insertChange } from '../pending-change-store.ts'
import { carryOutChange } from './carry-out-change.ts'
import type { ChangeServices } from './change-services.ts'

export type Proposal = {
  readonly memberId: bigint
  readonly kind: ChangeKind
  /** As its kind writes it; checked by whoever proposes it. */
  readonly value: string
  readonly now: Instant
}

/** `held`: "bukan saya" or a freeze stopped everything; `waits-already`: one of its kind has to be cancelled first. */
export type ProposalRefusal = 'held' | 'waits-already'

/** How a change stands once it is proposed. */
export type Proposed = { readonly effectiveAt: Instant; readonly isEffective: boolean }

/**
 * Asks for a change of contact or money: it takes effect at once where nothing makes it wait, else from the day that is
 * answered. Whatever waits is told to every contact, with a link that cancels it without signing in.
 */
export const proposeChange = (
  services: ChangeServices,
  proposal: Proposal,
): Promise<Result<Proposed, ProposalRefusal>> =>
  services.db.transaction().execute((tx) => proposeChangeIn(tx, services, proposal))

/** The same in the caller's transaction, which ends badly when it is refused. */
export async function proposeChangeIn(
  tx: Db,
  services: Omit<ChangeServices, 'db'>,
  { memberId, kind, value, now }: Proposal,
): Promise<Result<Proposed, ProposalRefusal>> {
  // Whoever freezes has locked the chain before us, and then money is held; or waits for us, and stops what we write.
  await lockChain(tx, memberId)
  const effectiveAt = effectiveFrom(kind, { now, held: await moneyHeldUntil(tx, memberId) })
  if (effectiveAt === undefined) return refused('held')
  const changeId = randomUUID()
  const change: PendingChange = { memberId, changeId, kind, value, madeAt: now, effectiveAt }
  if (!(await insertChange(tx, services.keys, change))) return refused('waits-already')
  const isEffective = effectiveAt <= now
  if (isEffective) await carryOutChange(tx, services, { change, now, by: 'member' })
  else await announce(tx, services, change)
  return ok({ effectiveAt, isEffective })
}

/** When its link may be swept; while the change waits it stays and works, however late that is. */
const LINK_OUTLIVES_MS = 30 * 24 * 3_600_000

async function announce(
  tx: Db,
  { keys, tellOfChange }: Omit<ChangeServices, 'db'>,
  { memberId, changeId, kind, value, madeAt, effectiveAt }: PendingChange,
): Promise<void> {
  await recordAct(tx, {
    ...{ memberId, at: madeAt, action: 'change-proposed', actorKind: 'member', actor: 'self' },
    ...{ purpose: 'own-choice', fields: [kind] },
  })
  const cancelSeed = randomUUID()
  await insertLink(tx, keys, {
    ...{ purpose: 'cancel-change', seed: cancelSeed, memberId, about: changeId },
    endsAt: instant(effectiveAt + LINK_OUTLIVES_MS),
  })
  const what = changeName({ kind, value })
  const told = { memberId, now: madeAt, what, effectiveAt, cancelSeed } as const
  await tellOfChange(tx, { ...told, kind: 'proposed' })
}
