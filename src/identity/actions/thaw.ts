import { liftMoneyHold } from '#members'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import { hasStrongFactor } from '../factor-store.ts'
import { beginThawOf, endFreeze, freezeOf, stopThawOf } from '../freeze-store.ts'
import type { NotTheirs } from '../officer-refusals.ts'
import { AT_BRANCH } from '../staff-look.ts'
import { officeOf } from './look-as-staff.ts'
import { mayDecide } from './may-decide.ts'
import type { SessionServices } from './open-session.ts'

type Services = Pick<SessionServices, 'db' | 'notify'>
type OfficersServices = Services & { readonly keys: Keys }

export type ThawStep = {
  readonly memberId: bigint
  readonly now: Instant
  /** The officer before whom the member stands; absent when the member is signed in. */
  readonly staffId?: string
}

const record = async (tx: Db, { memberId, now, staffId }: ThawStep, action: string) =>
  recordAct(tx, {
    ...{ memberId, at: now, action, purpose: 'protection', fields: ['freeze'] },
    ...(staffId === undefined
      ? { actorKind: 'member', actor: 'self' }
      : { actorKind: 'staff', actor: staffId, from: await officeOf(tx, staffId, AT_BRANCH) }),
  })

/** Where an officer acts, whether they may; the officer who began stands in the freeze. */
async function officersRefusal(
  { db, keys }: Pick<OfficersServices, 'db' | 'keys'>,
  { memberId, staffId }: ThawStep,
): Promise<NotTheirs | undefined> {
  if (staffId === undefined) return undefined
  const begunBy = (await freezeOf(db, memberId))?.thawBegunBy
  const act = { memberId, staffId, after: [begunBy], atBranch: false }
  const may = await mayDecide({ db, keys }, act)
  return may.ok ? undefined : may.refusal
}

/** A step in one transaction: of a member who has a strong factor, or of an officer who may decide. */
async function whereAllowed(
  { db, keys }: Pick<OfficersServices, 'db' | 'keys'>,
  step: ThawStep,
  change: (tx: Db) => Promise<boolean>,
): Promise<Result<undefined, ThawRefusal>> {
  if (step.staffId === undefined && !(await hasStrongFactor(db, step.memberId)))
    return refused({ kind: 'no-strong-factor' })
  return db.transaction().execute(async (tx) => {
    const refusal = await officersRefusal({ db: tx, keys }, step)
    if (refusal !== undefined) return refused(refusal)
    return (await change(tx)) ? ok(undefined) : refused({ kind: 'not-yet' })
  })
}

/**
 * Asks for the thaw: every contact is told, and in 24 hours it may be. `not-yet` when there is nothing to thaw and when it
 * runs; a member without a strong factor could not end it, and does not begin it.
 */
export function beginThaw(
  { db, keys, notify }: OfficersServices,
  step: ThawStep,
): Promise<Result<undefined, ThawRefusal>> {
  return whereAllowed({ db, keys }, step, async (tx) => {
    if (!(await beginThawOf(tx, step))) return false
    await record(tx, step, 'thaw-begun')
    await notify(tx, { memberId: step.memberId, now: step.now, kind: 'thaw-begun' })
    return true
  })
}

/** Stops a thaw that has begun: the account stays frozen. */
export function stopThaw({ db, notify }: Services, step: ThawStep): Promise<boolean> {
  return db.transaction().execute((tx) => stopThawIn({ db: tx, notify }, step))
}

/** The same in the caller's transaction. */
export async function stopThawIn({ db: tx, notify }: Services, step: ThawStep): Promise<boolean> {
  const { memberId, now } = step
  if (!(await stopThawOf(tx, memberId))) return false
  await record(tx, step, 'thaw-stopped')
  await notify(tx, { memberId, now, kind: 'thaw-stopped' })
  return true
}

export type ThawRefusal =
  /** No freeze, no thaw begun, less than 24 hours, or the same officer twice. */
  | { readonly kind: 'not-yet' }
  /** The member has nothing stronger than a password: two officers at a branch can. */
  | { readonly kind: 'no-strong-factor' }
  | NotTheirs

/**
 * Ends the freeze, 24 hours after it was asked for: by the member, whose fresh proof the caller has seen and who has a
 * strong factor; or by an officer other than the one who began.
 */
export function endThaw(
  { db, keys, notify }: OfficersServices,
  step: ThawStep,
): Promise<Result<undefined, ThawRefusal>> {
  const { memberId, now } = step
  return whereAllowed({ db, keys }, step, async (tx) => {
    if (!(await endFreeze(tx, step))) return false
    await record(tx, step, 'account-thawed')
    await liftMoneyHold(tx, { memberId, reason: 'frozen', now })
    await notify(tx, { memberId, now, kind: 'thawed' })
    return true
  })
}
