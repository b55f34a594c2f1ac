import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import type { DeviceSecret } from '../device.ts'
import { hashOf, newSecret } from '../session-token.ts'
import { insertStaffSession, rememberStaffDevice } from '../staff-session-store.ts'

export type StaffSignedIn = {
  /** For the staff cookie. */
  readonly session: string
  /** For the device cookie: wrong tries of this browser are counted apart from now on. */
  readonly device: string
}

/** Opens a session of this person in the caller's transaction, and remembers the browser. */
export async function openStaffSession(
  tx: Db,
  opening: { readonly staffId: string; readonly device: DeviceSecret; readonly now: Instant },
): Promise<StaffSignedIn> {
  const { staffId, device, now } = opening
  const session = newSecret()
  await recordStaff(tx, { staffId, now, action: 'staff-signed-in', fields: ['session'] })
  await insertStaffSession(tx, { staffId, hash: hashOf(session), now })
  await rememberStaffDevice(tx, { staffId, hash: device.hash, now })
  return { session, device: device.cookie }
}

export type StaffAct = {
  readonly staffId: string
  readonly now: Instant
  readonly action: string
  readonly fields: readonly string[]
}

/** Writes down what staff did about their own way in. */
export const recordStaff = (tx: Db, { staffId, now, action, fields }: StaffAct): Promise<void> =>
  recordAct(tx, {
    ...{ memberId: 0n, at: now, action, fields },
    actorKind: 'staff',
    actor: staffId,
    purpose: 'sign-in',
  })
