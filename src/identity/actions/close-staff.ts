import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import {
  deleteStaffDevices,
  deleteStaffLookups,
  removeCredentials,
  roleOf,
} from '../staff-change-store.ts'
import { staffAddress } from '../staff-facts.ts'
import { deleteStaffPasskeys } from '../staff-passkey-store.ts'
import { endStaffRequests } from '../staff-request-store.ts'
import { deleteStaffSessions } from '../staff-session-store.ts'
import { holdStaff, staffSecretOf } from '../staff-store.ts'
import { ADMINISTRATORS } from './create-staff.ts'

export type CloseStaffRefusal =
  | { readonly kind: 'unknown-account' }
  /** Fewer would let the command line make accounts again, which two administrators do together. */
  | { readonly kind: 'administrators-needed' }

/**
 * Closes a staff account for good, at once: sessions, password, authenticator, passkeys and enrolment codes are gone, and
 * nothing about it waits for a decision. Its row stays, for what its person did. Of two administrators none is closed.
 * Answers how many sessions ended.
 */
export async function closeStaff(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { email, now }: { readonly email: string; readonly now: Instant },
): Promise<Result<{ readonly sessions: number }, CloseStaffRefusal>> {
  return db.transaction().execute(async (tx) => {
    const { administrators } = await holdStaff(tx)
    const found = await staffSecretOf(tx, keys.lookupHashes('staff-email', staffAddress(email)))
    if (found === undefined) return refused({ kind: 'unknown-account' })
    const { staffId } = found
    const isAdministrator = (await roleOf(tx, staffId)) === 'administrator'
    if (isAdministrator && administrators === ADMINISTRATORS)
      return refused({ kind: 'administrators-needed' })
    await removeCredentials(tx, staffId) // first: whoever signs in now waits for this row
    await endStaffRequests(tx, staffId, now)
    await deleteStaffLookups(tx, staffId)
    await deleteStaffDevices(tx, staffId)
    await deleteStaffPasskeys(tx, staffId)
    const sessions = await deleteStaffSessions(tx, staffId)
    await recordAct(tx, {
      ...{ memberId: 0n, at: now, action: 'staff-closed', purpose: 'account' },
      ...{ actorKind: 'operator', actor: 'command-line' },
      fields: [`staff-${staffId}`, 'password', 'totp-secret', 'passkeys', 'sessions'],
    })
    return ok({ sessions })
  })
}
