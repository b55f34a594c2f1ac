import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { markExposed } from '../account-store.ts'
import type { CommonPasswords } from '../common-passwords.ts'
import type { StoredPassword } from '../password-hash.ts'

/**
 * After a sign-in, when nobody waits: notes on the account when its password is among the common or leaked ones, which
 * grow by each import. Nothing happens when the password was changed meanwhile.
 */
export async function noteExposedPassword(
  { db, commonPasswords }: { readonly db: Db; readonly commonPasswords: CommonPasswords },
  signedIn: {
    readonly memberId: bigint
    readonly password: string
    readonly stored: StoredPassword
    /** What stands on the account: there is nothing to write where that is so. */
    readonly wasExposed: boolean
    readonly now: Instant
  },
): Promise<void> {
  const isExposed = await commonPasswords.has(signedIn.password)
  if (isExposed !== signedIn.wasExposed) await markExposed(db, { ...signedIn, isExposed })
}
