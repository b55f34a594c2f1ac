import { lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { approvalsOf, insertApproval } from '../payout/approval-store.ts'
import type { ApprovalRefusal } from '../payout/payout-trouble.ts'
import { endChange, lockPending, pendingChangesOf } from '../pending-change-store.ts'
import { needsSecondApproval } from '../second-approval-store.ts'
import type { ChangeServices } from './change-services.ts'
import type { OfficersKnown } from './officers-known.ts'

export type ApprovalServices = ChangeServices & OfficersKnown

export type ByOfficer = {
  readonly memberId: bigint
  readonly staffId: string
  readonly now: Instant
}

/**
 * One of the two officers who approve the first change of account after a recovery at a branch. It takes effect once both
 * did and its time has come; one alone changes nothing. Answers how many have approved.
 */
export const approveAccount = (
  services: ApprovalServices,
  by: ByOfficer,
): Promise<Result<number, ApprovalRefusal>> =>
  services.db.transaction().execute(async (tx) => {
    const found = await waitingFor(tx, services, by)
    if (!found.ok) return found
    const { changeId, approvals } = found.value
    if (approvals.includes(by.staffId)) return refused('approved-already')
    await record(tx, services, { ...by, changeId, action: 'account-change-approved' })
    await insertApproval(tx, { ...by, changeId })
    return ok(approvals.length + 1)
  })

/** An officer turns the change down: it is over, and every contact is told. */
export const rejectAccount = (
  services: ApprovalServices,
  by: ByOfficer,
): Promise<Result<undefined, ApprovalRefusal>> =>
  services.db.transaction().execute(async (tx) => {
    const found = await waitingFor(tx, services, by)
    if (!found.ok) return found
    const { memberId, now } = by
    const { changeId } = found.value
    await record(tx, services, { ...by, changeId, action: 'account-change-rejected' })
    await endChange(tx, { memberId, changeId, state: 'cancelled', now })
    await services.tellOfChange(tx, { memberId, now, what: 'payout', kind: 'cancelled' })
    return ok(undefined)
  })

type Waiting = { readonly changeId: string; readonly approvals: readonly string[] }

async function waitingFor(
  tx: Db,
  { keys, mayAct }: ApprovalServices,
  { memberId, staffId }: ByOfficer,
): Promise<Result<Waiting, ApprovalRefusal>> {
  await lockChain(tx, memberId)
  const changes = await pendingChangesOf(tx, keys, memberId)
  const change = changes.find(({ kind }) => kind === 'payout')
  const locked = change && (await lockPending(tx, keys, change))
  if (locked === undefined || !(await needsSecondApproval(tx, memberId)))
    return refused('no-such-change')
  const approvals = await approvalsOf(tx, locked)
  const after = approvals.filter((other) => other !== staffId)
  if (!(await mayAct(tx, { memberId, staffId, after }))) return refused('not-theirs')
  return ok({ changeId: locked.changeId, approvals })
}

type Recorded = ByOfficer & { readonly changeId: string; readonly action: string }

/** Both officers act for the same matter: the change that waits. */
const record = async (
  tx: Db,
  { fromOf }: ApprovalServices,
  { memberId, staffId, now, changeId, action }: Recorded,
): Promise<void> =>
  recordAct(tx, {
    ...{ memberId, at: now, action, actorKind: 'staff', actor: staffId },
    ...{ purpose: 'protection', fields: ['payout-account'] },
    from: await fromOf(tx, staffId, changeId),
  })
