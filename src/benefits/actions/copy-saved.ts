import { lockChain } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { MOST_SAVED } from '../saved.ts'
import { countSaved, insertSaved, keepOrigin, savedOf, updateChecked } from '../saved-store.ts'

/**
 * Copies what a record keeps into the one that it was joined to whole, with its origin, in the caller's transaction: the
 * newest, as far as there is room. The old ones stay where they are. Each is checked anew against the record it came to.
 * Answers how many were copied.
 */
export async function copySavedSimulations(
  tx: Db,
  keys: Keys,
  { from, to }: { readonly from: bigint; readonly to: bigint },
): Promise<number> {
  await lockChain(tx, to)
  const room = MOST_SAVED - (await countSaved(tx, to))
  const copied = (await savedOf(tx, keys, from)).slice(0, Math.max(0, room))
  for (const saved of copied) {
    const owned = { ...saved, memberId: to, recordVersion: 0n }
    await insertSaved(tx, keys, owned)
    // A correction of before goes along.
    await updateChecked(tx, keys, owned)
    await keepOrigin(tx, owned, from)
  }
  return copied.length
}
