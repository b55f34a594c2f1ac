import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import type { Passwords } from '../passwords.ts'
import type { SignInRefusal } from '../refusals.ts'
import { hashOf, isSecret, newSecret } from '../session-token.ts'
import {
  acceptStaffStep,
  deleteStaffSession,
  insertStaffSession,
  staffAccountOf,
  takeStaffTry,
} from '../staff-session-store.ts'
import { stepOfCode, totpCodeOf } from '../totp.ts'
import { staffAddress, staffSecretPlace } from './create-staff.ts'

export type StaffServices = {
  readonly db: Db
  readonly keys: Keys
  readonly passwords: Passwords
}

export type StaffAttempt = {
  readonly email: string
  readonly password: string
  readonly code: string
  readonly network: string
  readonly now: Instant
}

const LONGEST_ADDRESS = 320

/**
 * Signs staff in by address, password and app code, all three at once; answers the new session's secret.
 * Whatever is wrong, the look-up and the hash are the same, and so is the refusal. A code is good once.
 */
export async function signInStaff(
  services: StaffServices,
  attempt: StaffAttempt,
): Promise<Result<string, SignInRefusal>> {
  const { db, keys, passwords } = services
  const { password, network, now } = attempt
  const email = attempt.email.length <= LONGEST_ADDRESS ? staffAddress(attempt.email) : ''
  const account = await staffAccountOf(db, keys.lookupHashes('staff-email', email))
  const caller = { network, known: false }
  const checked = await passwords.check({ password, stored: account?.password, caller })
  if (!checked.ok) return checked
  if (account === undefined || !checked.value.matches) return refused({ kind: 'no-match' })
  const { staffId, totpSecret } = account
  // Counted before it is looked at, and only after a right password: strangers cannot use the tries up.
  const mayTry = await takeStaffTry(db, staffId, now)
  const secret = keys.open(staffSecretPlace(staffId), totpSecret)
  const step = stepOfCode(secret, totpCodeOf(attempt.code) ?? '', now)
  if (!mayTry || step === undefined) return refused({ kind: 'no-match' })
  const token = newSecret()
  const opened = await db.transaction().execute(async (tx) => {
    if (!(await acceptStaffStep(tx, staffId, step))) return false
    await recordStaff(tx, { staffId, now, action: 'staff-signed-in' })
    await insertStaffSession(tx, { staffId, hash: hashOf(token), now })
    return true
  })
  return opened ? ok(token) : refused({ kind: 'no-match' })
}

/** Ends the session of this cookie; nothing happens when it is over. */
export async function signOutStaff(
  { db }: Pick<StaffServices, 'db'>,
  cookie: string | undefined,
  now: Instant,
): Promise<void> {
  if (cookie === undefined || !isSecret(cookie)) return
  await db.transaction().execute(async (tx) => {
    const staffId = await deleteStaffSession(tx, hashOf(cookie))
    if (staffId !== undefined) await recordStaff(tx, { staffId, now, action: 'staff-signed-out' })
  })
}

type StaffAct = { readonly staffId: string; readonly now: Instant; readonly action: string }

const recordStaff = (tx: Db, { staffId, now, action }: StaffAct) =>
  recordAct(tx, {
    memberId: 0n,
    at: now,
    action,
    actorKind: 'staff',
    actor: staffId,
    purpose: 'sign-in',
    fields: ['session'],
  })
