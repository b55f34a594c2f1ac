import { findByIdentifier, holdMoney, wantSecondApproval } from '#members'
import type { Db } from '#platform/db'
import { type Keys, oneTimeCodes } from '#platform/keys'
import { type Instant, instant, ok, type Result, refused } from '#values'
import { replacePassword } from '../account-store.ts'
import { endRecovery, type OpenRecovery, openRecovery } from '../branch-recovery-store.ts'
import { deleteTotp, factorsOf, holdTotp } from '../factor-store.ts'
import type { Busy } from '../hash-queue.ts'
import { deleteStep } from '../message-step-store.ts'
import { deletePasskeys } from '../passkey-list-store.ts'
import type { StoredPassword } from '../password-hash.ts'
import type { PasswordFault } from '../password-policy.ts'
import { type Passwords, setterOf } from '../passwords.ts'
import { forgetAllProofTries } from '../proof-tries-store.ts'
import { after, MONEY_WAIT_MS, overAt, typedBranchCode, usableFrom } from '../recovery.ts'
import { deleteRecoveryCodes } from '../recovery-store.ts'
import { isOneOf } from '../same.ts'
import { typedName } from '../typed-name.ts'
import type { Effort } from '../work.ts'
import { type AdmitServices, type Admitted, admit, type NotNow } from './admit.ts'
import { RECOVERY_CODE } from './branch-recovery.ts'
import { type JudgeServices, judgePassword } from './judge-password.ts'
import type { SessionServices } from './open-session.ts'
import { hasFactorBeside } from './set-password.ts'
import { takeAway } from './take-away.ts'

export type RedeemServices = SessionServices &
  AdmitServices &
  JudgeServices & { readonly passwords: Passwords }

export type Redemption = {
  /** The KPJ or e-mail of the member. */
  readonly identifier: string
  readonly code: string
  readonly password: string
  readonly network: string
  readonly effort?: Effort
  readonly now: Instant
}

export type RedeemRefusal =
  /** Unknown member, wrong code, none approved, handed over, used, stopped or over. */
  | { readonly kind: 'no-match' }
  /** The code is right, and the notices have not been out for 72 hours yet. */
  | { readonly kind: 'too-early'; readonly from: Instant }
  | { readonly kind: 'password'; readonly fault: PasswordFault }
  | Busy
  | NotNow

/**
 * The member sets a new password with the code of a recovery at a branch. All sessions end, lost factors go, money waits
 * 30 days and its first change is approved by two, every contact is told. Nobody is signed in by it, and a factor that was
 * not said to be lost is asked for at sign-in as ever.
 */
export async function redeemRecovery(
  services: RedeemServices,
  asked: Redemption,
): Promise<Result<undefined, RedeemRefusal>> {
  const { db, keys } = services
  const { network, effort, now } = asked
  const typed = typedName(asked.identifier)
  const memberId = await findByIdentifier(db, keys, typed.text)
  const admitted = await admit(services, {
    ...typed,
    purpose: 'recovery',
    knownDevice: undefined,
    ...{ network, memberId, effort, now },
  })
  if (!admitted.ok) return admitted
  const open = await openRecovery(db, memberId)
  const isRight = isCode(keys, open, asked.code) && !admitted.value.pretend
  if (memberId === undefined || open === undefined || !isRight || !isUsable(open, now)) {
    await admitted.value.settle('wrong')
    return refused({ kind: 'no-match' })
  }
  return withRightCode(services, asked, { memberId, open, admitted: admitted.value })
}

// Against a seed that nobody has when there is none: the same work for everybody's code.
function isCode(keys: Keys, open: OpenRecovery | undefined, typed: string): boolean {
  const seed = open?.seed ?? '-'
  const right = oneTimeCodes(keys, { purpose: RECOVERY_CODE, seed }, 'base32-16')
  return isOneOf(typedBranchCode(typed), right) && open?.seed !== undefined
}

const isUsable = (open: OpenRecovery, now: Instant): boolean =>
  after(open, 'redeem') !== undefined && overAt(open) > now

type Found = {
  readonly memberId: bigint
  readonly open: OpenRecovery
  readonly admitted: Admitted
}

async function withRightCode(
  services: RedeemServices,
  asked: Redemption,
  { memberId, open, admitted }: Found,
): Promise<Result<undefined, RedeemRefusal>> {
  await admitted.settle('right')
  const from = usableFrom(open)
  if (from === undefined || from > asked.now)
    return refused({ kind: 'too-early', from: from ?? asked.now })
  const recovering = { memberId, seed: open.seed }
  const staysApp = !open.factorsLost && hasFactorBeside(await factorsOf(services.db, memberId))
  const set = staysApp
    ? await setBeside(services, asked, { ...recovering, hasApp: true })
    : 'app-gone'
  // Without an app, or where it was removed meanwhile, the password has to stand alone.
  if (set !== 'app-gone') return set
  const alone = await setBeside(services, asked, { ...recovering, hasApp: false })
  return alone === 'app-gone' ? refused({ kind: 'no-match' }) : alone
}

type Recovering = {
  readonly memberId: bigint
  readonly seed: string | undefined
  /** The password may be short, beside an app that stays. */
  readonly hasApp: boolean
}

async function setBeside(
  services: RedeemServices,
  { password, now }: Redemption,
  recovering: Recovering,
): Promise<Result<undefined, RedeemRefusal> | 'app-gone'> {
  const { memberId, hasApp } = recovering
  const judged = await judgePassword(services, { password, memberId, hasStrongFactor: hasApp })
  if (!judged.ok) return refused({ kind: 'password', fault: judged.refusal })
  const stored = await services.passwords.hash(password, setterOf(memberId))
  if (!stored.ok) return stored
  const done = await finish(services, { ...recovering, stored: stored.value, now })
  if (done === 'over') return refused({ kind: 'no-match' })
  return done === 'set' ? ok(undefined) : done
}

type Finish = Recovering & { readonly stored: StoredPassword; readonly now: Instant }

/** Of any number at once, and against a stop in the same moment, one ends the recovery. */
function finish(
  { db, notify }: RedeemServices,
  { memberId, seed, hasApp, stored, now }: Finish,
): Promise<'set' | 'over' | 'app-gone'> {
  return db.transaction().execute(async (tx) => {
    if (hasApp && !(await holdTotp(tx, memberId))) return 'app-gone'
    const open = await openRecovery(tx, memberId, { lock: true })
    const state = open && after(open, 'redeem')
    if (open === undefined || open.seed !== seed || state === undefined) return 'over'
    const { recoveryId, factorsLost } = open
    await endRecovery(tx, { memberId, recoveryId, state, now })
    if (factorsLost) await removeFactors(tx, memberId)
    await takeAway(tx, { memberId, now, action: 'recovery-done' })
    await replacePassword(tx, { memberId, password: stored, now })
    await forgetAllProofTries(tx, memberId) // who knew the old password tried no further
    const until = instant(now + MONEY_WAIT_MS)
    await holdMoney(tx, { memberId, until, reason: 'recovered', since: now })
    await wantSecondApproval(tx, { memberId, reason: 'recovered', now })
    await notify(tx, { memberId, now, kind: 'recovery-done' })
    return 'set'
  })
}

async function removeFactors(tx: Db, memberId: bigint): Promise<void> {
  await deleteTotp(tx, memberId)
  await deletePasskeys(tx, memberId)
  await deleteStep(tx, memberId)
  await deleteRecoveryCodes(tx, memberId)
}
