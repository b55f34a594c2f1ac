import { randomUUID } from 'node:crypto'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import type { Busy } from '../hash-queue.ts'
import { isUsable } from '../password-hash.ts'
import { type Passwords, setterOf } from '../passwords.ts'
import { staffAddress } from '../staff-facts.ts'
import type { StaffRole } from '../staff-role.ts'
import { holdStaff, insertStaff, staffSecretOf } from '../staff-store.ts'
import { newTotpSecret } from '../totp.ts'

export type NewStaff = {
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  readonly password: string
  /** Where they work; unknown when absent. */
  readonly branch?: string
  /** On the command line, where it works until there are two administrators. */
  readonly byOperator?: boolean
  readonly now: Instant
}

export type CreateStaffRefusal =
  | { readonly kind: 'administrators-enough' }
  | { readonly kind: 'email-taken' }
  | { readonly kind: 'password-unusable' }
  | Busy

type Services = { readonly db: Db; readonly keys: Keys; readonly passwords: Passwords }

/** From so many administrators on, accounts are made by two of them together. */
export const ADMINISTRATORS = 2

export const staffEmailPlace = (staffId: string): string => `identity.staff.email_enc:${staffId}`
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
  const password = await passwords.hash(staff.password, setterOf(staffId))
  if (!password.ok) return password
  const totpSecret = newTotpSecret()
  const row = {
    staffId,
    name: staff.name,
    role: staff.role,
    branch: staff.branch ?? '',
    credentials: {
      password: password.value,
      totpSecret: keys.seal(staffSecretPlace(staffId), totpSecret),
    },
    email: keys.seal(staffEmailPlace(staffId), email),
    now: staff.now,
  }
  return db.transaction().execute(async (tx) => {
    if (staff.byOperator && (await holdStaff(tx)).administrators >= ADMINISTRATORS)
      return refused({ kind: 'administrators-enough' })
    if (!(await insertStaff(tx, row, keys.lookupHash('staff-email', email))))
      return refused({ kind: 'email-taken' })
    await recordAct(tx, {
      memberId: 0n,
      at: staff.now,
      action: 'staff-created',
      ...(staff.byOperator
        ? { actorKind: 'operator', actor: 'command-line' }
        : { actorKind: 'system', actor: 'payung' }),
      purpose: 'account',
      fields: ['email', 'name', 'role', 'password', 'totp-secret'],
    })
    return ok({ totpSecret })
  })
}

/** The authenticator secret of a staff account in base32, for the demo's start to print; `undefined` without account. */
export async function totpSecretOf(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  email: string,
): Promise<string | undefined> {
  const found = await staffSecretOf(db, keys.lookupHashes('staff-email', staffAddress(email)))
  return found?.totpSecret && keys.open(staffSecretPlace(found.staffId), found.totpSecret)
}
