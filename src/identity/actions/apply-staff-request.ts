import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { changeStaffRole, deleteStaffDevices, removeCredentials } from '../staff-change-store.ts'
import { deleteStaffPasskeys } from '../staff-passkey-store.ts'
import { requestEmailPlace } from '../staff-request.ts'
import { endOlderCodes, type StaffRequest } from '../staff-request-store.ts'
import { deleteStaffSessions } from '../staff-session-store.ts'
import { insertStaff } from '../staff-store.ts'
import { staffEmailPlace } from './create-staff.ts'

/**
 * Does what was approved, in the caller's transaction: the account without password or authenticator, the other role,
 * or the loss of both. Sessions end. False where the address was taken meanwhile.
 */
export async function applyStaffRequest(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  request: StaffRequest,
  now: Instant,
): Promise<boolean> {
  const { staffId, role, facts } = request
  if (facts !== undefined && role !== undefined) {
    const email = keys.open(requestEmailPlace(request.requestId), facts.email)
    const sealed = keys.seal(staffEmailPlace(staffId), email)
    const row = { ...facts, staffId, role, email: sealed, now }
    return insertStaff(db, row, keys.lookupHash('staff-email', email))
  }
  if (role === undefined) {
    await endOlderCodes(db, staffId, now)
    await removeCredentials(db, staffId)
    await deleteStaffDevices(db, staffId)
    await deleteStaffPasskeys(db, staffId)
  } else {
    await changeStaffRole(db, staffId, role)
  }
  await deleteStaffSessions(db, staffId)
  return true
}
