import { randomUUID } from 'node:crypto'
import { employerContactsOf } from '#contributions'
import { addressesOf } from '#members'
import { writeMessage } from '#messages'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant, instantText, ok, type Result, refused } from '#values'
import { accountOf } from '../account-store.ts'
import {
  decideRecovery,
  endRecovery,
  handRecoveryOver,
  insertRecovery,
  type OpenRecovery,
  openRecovery,
  warnDevices,
} from '../branch-recovery-store.ts'
import { frozenSince, lockFreezeCode } from '../freeze-store.ts'
import type { NotTheirs } from '../officer-refusals.ts'
import {
  ADDRESS_AGE_MS,
  after,
  CODE_LIFE_MS,
  DECIDED_WITHIN_MS,
  overAt,
  type RecoveryWay,
  WAIT_MS,
} from '../recovery.ts'
import { AT_BRANCH } from '../staff-look.ts'
import { officeOf } from './look-as-staff.ts'
import { mayDecide } from './may-decide.ts'
import type { SessionServices } from './open-session.ts'

/** Whose code it is derived for, and read with. */
export const RECOVERY_CODE = 'branch-recovery'

export type OfficerStep = {
  readonly memberId: bigint
  /** The officer before whom this happens. */
  readonly staffId: string
  readonly now: Instant
}

const record = async (tx: Db, { memberId, staffId, now }: OfficerStep, action: string) =>
  recordAct(tx, {
    ...{ memberId, at: now, action, purpose: 'recovery', fields: ['recovery'] },
    ...{ actorKind: 'staff', actor: staffId, from: await officeOf(tx, staffId, AT_BRANCH) },
  })

export type StartRefusal =
  | NotTheirs
  /** Nobody signs in as this member yet: they activate instead. */
  | { readonly kind: 'no-account' }
  | { readonly kind: 'frozen' }
  | { readonly kind: 'open-already' }
  /** No postal address has been on record for 90 days. */
  | { readonly kind: 'no-old-address' }

export type NewBranchRecovery = OfficerStep & {
  readonly way: RecoveryWay
  readonly factorsLost: boolean
}

/**
 * One officer begins: every contact that was ever the member's, every known device and the employer are told at once. It
 * opens nothing; another officer decides.
 */
export async function startRecovery(
  services: SessionServices,
  asked: NewBranchRecovery,
): Promise<Result<undefined, StartRefusal>> {
  const { db, keys, notify } = services
  const { memberId, staffId, now, way, factorsLost } = asked
  const officer = await mayDecide(services, { memberId, staffId, atBranch: way === 'sealed' })
  if (!officer.ok) return officer
  if ((await accountOf(db, memberId, [])) === undefined) return refused({ kind: 'no-account' })
  const addressId = way === 'letter' ? await oldAddress(db, keys, { memberId, now }) : undefined
  if (way === 'letter' && addressId === undefined) return refused({ kind: 'no-old-address' })
  const row = {
    ...{ memberId, recoveryId: randomUUID(), way, addressId, factorsLost, staffId, now },
    branch: officer.value.branch,
  }
  return db.transaction().execute(async (tx) => {
    // As whoever freezes does first: a freeze in this moment stops the recovery, or is seen.
    await lockFreezeCode(tx, memberId)
    if ((await frozenSince(tx, memberId)) !== undefined) return refused({ kind: 'frozen' })
    await endOver(tx, { memberId, now })
    if (!(await insertRecovery(tx, row))) return refused({ kind: 'open-already' })
    await record(tx, asked, 'recovery-started')
    await warnDevices(tx, memberId, instant(now + DECIDED_WITHIN_MS + CODE_LIFE_MS))
    await notify(tx, { memberId, now, kind: 'recovery-started' })
    const others = await employerContactsOf(tx, keys, memberId)
    if (others.length > 0) await notify(tx, { memberId, now, kind: 'recovery-of-worker', others })
    return ok(undefined)
  })
}

type Whose = Pick<OfficerStep, 'memberId' | 'now'>

/** A recovery whose time is over makes room for the next. */
async function endOver(tx: Db, { memberId, now }: Whose): Promise<void> {
  const open = await openRecovery(tx, memberId, { lock: true })
  if (open !== undefined && overAt(open) <= now)
    await endRecovery(tx, { memberId, recoveryId: open.recoveryId, state: 'over', now })
}

/** The newest address of the member that has been on record for 90 days. */
async function oldAddress(
  db: Db,
  keys: Keys,
  { memberId, now }: Whose,
): Promise<string | undefined> {
  const addresses = await addressesOf(db, keys, memberId)
  return addresses.findLast(({ knownSince }) => knownSince <= now - ADDRESS_AGE_MS)?.addressId
}

export type DecideRefusal =
  | NotTheirs
  | { readonly kind: 'nothing-open' }
  /** Whoever began never decides. */
  | { readonly kind: 'same-officer' }
  /** A sealed code is handed over at another branch than the one that approves. */
  | { readonly kind: 'same-branch' }
  /** The address has ended since it was begun: no letter would go anywhere. */
  | { readonly kind: 'no-old-address' }

/**
 * Another officer approves, and the code goes on its way, or refuses. Neither officer learns the code: it is derived when
 * the letter is printed.
 */
export function decideOnRecovery(
  { db, keys, notify }: SessionServices,
  step: OfficerStep & { readonly approve: boolean },
): Promise<Result<undefined, DecideRefusal>> {
  const { memberId, staffId, now, approve } = step
  return db.transaction().execute(async (tx) => {
    const open = await livingRecovery(tx, step)
    const state = open && after(open, approve ? 'approve' : 'refuse')
    if (open === undefined || state === undefined) return refused({ kind: 'nothing-open' })
    if (open.startedBy === staffId) return refused({ kind: 'same-officer' })
    const officer = await mayDecide(
      { db: tx, keys },
      { memberId, staffId, after: [open.startedBy], atBranch: open.way === 'sealed' },
    )
    if (!officer.ok) return officer
    const { branch } = officer.value
    if (approve && open.way === 'sealed' && branch === open.startedBranch)
      return refused({ kind: 'same-branch' })
    if (approve && !(await canReach({ db: tx, keys }, open, memberId)))
      return refused({ kind: 'no-old-address' })
    const seed = approve ? randomUUID() : undefined
    const { recoveryId } = open
    await decideRecovery(tx, { memberId, recoveryId, state, now, staffId, branch, seed })
    await record(tx, step, approve ? 'recovery-approved' : 'recovery-refused')
    if (seed === undefined) {
      await endRecovery(tx, { memberId, recoveryId, state, now })
      await notify(tx, { memberId, now, kind: 'recovery-stopped' })
      return ok(undefined)
    }
    await sendCode(tx, keys, { open, memberId, seed, now })
    const from = instant(now + WAIT_MS)
    const facts = { from: { id: instantText(from, 'id'), en: instantText(from, 'en') } }
    await notify(tx, { memberId, now, kind: 'recovery-approved', facts })
    return ok(undefined)
  })
}

/** The member's recovery, locked, unless its time is over. */
async function livingRecovery(tx: Db, { memberId, now }: Whose): Promise<OpenRecovery | undefined> {
  const open = await openRecovery(tx, memberId, { lock: true })
  return open !== undefined && overAt(open) > now ? open : undefined
}

async function canReach(
  { db, keys }: Pick<SessionServices, 'db' | 'keys'>,
  { addressId }: OpenRecovery,
  memberId: bigint,
): Promise<boolean> {
  if (addressId === undefined) return true
  const addresses = await addressesOf(db, keys, memberId)
  return addresses.some((address) => address.addressId === addressId)
}

type NewCode = Whose & { readonly open: OpenRecovery; readonly seed: string }

async function sendCode(tx: Db, keys: Keys, { open, memberId, seed, now }: NewCode): Promise<void> {
  const { addressId, startedBranch } = open
  await writeMessage(tx, keys, {
    memberId,
    kind: 'recovery-code',
    now,
    to: addressId === undefined ? { branch: startedBranch } : { addressId },
    code: { purpose: RECOVERY_CODE, seed, digits: 'base32-16' },
    uselessAt: instant(now + CODE_LIFE_MS),
  })
}

export type HandOverRefusal = NotTheirs | { readonly kind: 'not-handed' }

/** The sealed letter goes to the member, at another branch than the one that approved. */
export function handOverCode(
  { db, keys }: Pick<SessionServices, 'db' | 'keys'>,
  step: OfficerStep,
): Promise<Result<undefined, HandOverRefusal>> {
  const { memberId, staffId, now } = step
  return db.transaction().execute(async (tx) => {
    const open = await livingRecovery(tx, step)
    const state = open && after(open, 'hand-over')
    if (open === undefined || state === undefined) return refused({ kind: 'not-handed' })
    const officer = await mayDecide(
      { db: tx, keys },
      { memberId, staffId, after: [open.startedBy, open.decidedBy], atBranch: true },
    )
    if (!officer.ok) return officer
    const { branch } = officer.value
    if (branch === open.decidedBranch) return refused({ kind: 'not-handed' })
    const { recoveryId } = open
    await handRecoveryOver(tx, { memberId, recoveryId, state, now, staffId, branch })
    await record(tx, step, 'recovery-handed-over')
    return ok(undefined)
  })
}
