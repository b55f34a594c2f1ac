import { randomUUID } from 'node:crypto'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import { isUsable } from '../password-hash.ts'
import type { Passwords } from '../passwords.ts'
import type { StaffRole } from '../staff-role.ts'
import { insertStaff, staffSecretOf } from '../staff-store.ts'
import { newTotpSecret } from '../totp.ts'

export type NewStaff = {
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  readonly password: string
  readonly now: Instant
}

export type CreateStaffRefusal =
  | { readonly kind: 'email-taken' }
  | { readonly kind: 'password-unusable' }

type Services = { readonly db: Db; readonly keys: Keys; readonly passwords: Passwords }

/** An address as it is looked up. */
export const staffAddress = (email: string): string => email.trim().toLowerCase()
export const staffSecretPlace = (staffId: string): string =>
  `identity.staff.totp_secret_enc:${staffId}`

/** Makes a staff account; answers the new authenticator secret in base32, to be shown once. */
export async function createStaff(
  { db, keys, passwords }: Services,
  staff: NewStaff,
): Promise<Result<{ readonly totpSecret: string }, CreateStaffRefusal>> {
  if (!isUsable(staff.password)) return refused({ kind: 'password-unusable' })
  const email = staffAddress(staff.email)
  if (await staffSecretOf(db, keys.lookupHashes('staff-email', email))) {
    return refused({ kind: 'email-taken' })
  }
  const staffId = randomUUID()
  const totpSecret = newTotpSecret()
  const row = {
    staffId,
    name: staff.name,
    role: staff.role,
    password: await passwords.hash(staff.password),
    email: keys.seal(`identity.staff.email_enc:${staffId}`, email),
    totpSecret: keys.seal(staffSecretPlace(staffId), totpSecret),
    now: staff.now,
  }
  const created = await db.transaction().execute(async (tx) => {
    if (!(await insertStaff(tx, row, keys.lookupHash('staff-email', email)))) return false
    await recordAct(tx, {
      memberId: 0n,
      at: staff.now,
      action: 'staff-created',
      actorKind: 'system',
      actor: 'payung',
      purpose: 'account',
      fields: ['email', 'name', 'role', 'password', 'totp-secret'],
    })
    return true
  })
  return created ? ok({ totpSecret }) : refused({ kind: 'email-taken' })
}

/** The authenticator secret of a staff account in base32, for the demo's start to print; `undefined` without account. */
export async function totpSecretOf(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  email: string,
): Promise<string | undefined> {
  const found = await staffSecretOf(db, keys.lookupHashes('staff-email', staffAddress(email)))
  return found && keys.open(staffSecretPlace(found.staffId), found.totpSecret)
}
