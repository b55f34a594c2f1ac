import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { replacePassword } from '../account-store.ts'
import { deleteRequests } from '../code-request-store.ts'
import { deleteOtherSessions } from '../device-store.ts'
import { type Factors, factorsOf, holdTotp } from '../factor-store.ts'
import { deleteHalfSignIns } from '../half-sign-in-store.ts'
import type { Busy } from '../hash-queue.ts'
import { type PasswordFault, SHORTEST_ALONE, SHORTEST_WITH_FACTOR } from '../password-policy.ts'
import { type Passwords, setterOf } from '../passwords.ts'
import { forgetAllProofTries } from '../proof-tries-store.ts'
import { deleteTrust } from '../trusted-device-store.ts'
import { holdMoneyAfter } from './hold-money.ts'
import { type JudgeServices, judgePassword } from './judge-password.ts'
import type { SessionServices } from './open-session.ts'

export type PasswordServices = SessionServices & JudgeServices & { readonly passwords: Passwords }

export type NewPassword = {
  readonly memberId: bigint
  readonly password: string
  readonly now: Instant
  /** `reset`: by a code; `change`: by the signed-in member. */
  readonly by: 'reset' | 'change'
  /** The session that goes on; all others end. */
  readonly keptSession: Uint8Array | undefined
  /** Runs first in the transaction; when it answers false, nothing happens. */
  take(tx: Db): Promise<boolean>
}

export type PasswordRefusal = PasswordFault | Busy | { readonly kind: 'over' }

/**
 * A passkey signs in by itself and leaves the password alone; only an authenticator app is always asked beside it.
 */
export const hasFactorBeside = ({ totpSince }: Factors): boolean => totpSince !== undefined

/** Fewest characters of this member's next password. */
export const leastLength = (factors: Factors): number =>
  hasFactorBeside(factors) ? SHORTEST_WITH_FACTOR : SHORTEST_ALONE

/**
 * Gives an account another password, with everything that belongs to it: all other sessions end, codes and links under
 * way die, no device stays trusted, every contact is told. After a reset money waits 72 hours. A short password is set
 * only while the app that it stands beside is there.
 */
export async function setPassword(
  services: PasswordServices,
  change: NewPassword,
): Promise<Result<undefined, PasswordRefusal>> {
  const { memberId } = change
  const hasApp = hasFactorBeside(await factorsOf(services.db, memberId))
  const set = hasApp ? await setBeside(services, change, true) : 'app-gone'
  // Without an app, or where it was removed meanwhile, the password has to stand alone.
  if (set !== 'app-gone') return set
  const alone = await setBeside(services, change, false)
  return alone === 'app-gone' ? refused({ kind: 'over' }) : alone
}

async function setBeside(
  services: PasswordServices,
  change: NewPassword,
  hasApp: boolean,
): Promise<Result<undefined, PasswordRefusal> | 'app-gone'> {
  const { memberId, password } = change
  const judged = await judgePassword(services, { password, memberId, hasStrongFactor: hasApp })
  if (!judged.ok) return judged
  const hashed = await services.passwords.hash(password, setterOf(memberId))
  if (!hashed.ok) return hashed
  const done = await services.db.transaction().execute(async (tx) => {
    if (hasApp && !(await holdTotp(tx, memberId))) return 'app-gone'
    if (!(await change.take(tx))) return 'over'
    if (!(await replacePassword(tx, { ...change, password: hashed.value }))) return 'over'
    await endEverything(services, tx, change)
    return 'set'
  })
  if (done === 'over') return refused({ kind: 'over' })
  return done === 'set' ? ok(undefined) : done
}

async function endEverything(
  { notify }: PasswordServices,
  tx: Db,
  { memberId, now, by, keptSession }: NewPassword,
): Promise<void> {
  await deleteRequests(tx, memberId)
  await deleteHalfSignIns(tx, memberId)
  await forgetAllProofTries(tx, memberId) // who knew the old password tried no further
  await recordAct(tx, {
    memberId,
    at: now,
    action: by === 'reset' ? 'password-reset' : 'password-changed',
    actorKind: 'member',
    actor: 'self',
    purpose: 'account',
    fields: ['password'],
  })
  await deleteOtherSessions(tx, { memberId, tokenHash: keptSession ?? new Uint8Array() })
  await deleteTrust(tx, memberId)
  if (by === 'reset') await holdMoneyAfter(tx, 'password-reset', { memberId, now })
  await notify(tx, { memberId, now, kind: 'password-changed' })
}
