import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import { type Instant, ok, type Result, refused } from '#values'
import { type Grade, insertAccount } from '../account-store.ts'
import type { Busy } from '../hash-queue.ts'
import { isUsable } from '../password-hash.ts'
import { type Passwords, setterOf } from '../passwords.ts'

export type NewAccount = {
  readonly memberId: bigint
  readonly grade: Grade
  readonly password: string
  readonly now: Instant
}

export type CreateAccountRefusal =
  | { readonly kind: 'account-exists' }
  | { readonly kind: 'password-unusable' }
  | Busy

/**
 * Gives a member an account. An existing one keeps its password and grade.
 */
export async function createAccount(
  { db, passwords }: { readonly db: Db; readonly passwords: Passwords },
  { memberId, grade, password, now }: NewAccount,
): Promise<Result<undefined, CreateAccountRefusal>> {
  if (!isUsable(password)) return refused({ kind: 'password-unusable' })
  const hashed = await passwords.hash(password, setterOf(memberId))
  if (!hashed.ok) return hashed
  const created = await db.transaction().execute(async (tx) => {
    if (!(await insertAccount(tx, { memberId, grade, password: hashed.value, now }))) return false
    await recordAct(tx, {
      memberId,
      at: now,
      action: 'account-created',
      actorKind: 'system',
      actor: 'payung',
      purpose: 'account',
      fields: ['grade', 'password'],
    })
    return true
  })
  return created ? ok(undefined) : refused({ kind: 'account-exists' })
}
