import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { staffAddress } from '../staff-facts.ts'
import { staffSecretOf } from '../staff-store.ts'

/** Whose staff account this address opens; `undefined` for none that is open. */
export async function staffIdOf(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  email: string,
): Promise<string | undefined> {
  return (await staffSecretOf(db, keys.lookupHashes('staff-email', staffAddress(email))))?.staffId
}
