import { lockChain } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { MOST_SAVED } from '../saved.ts'
import { countSaved, insertSaved, savedOf } from '../saved-store.ts'

/**
 * Copies what a record keeps into the one that it was joined to whole, with its corrections and its first origin, in the
 * caller's transaction: the newest, as far as there is room. The old ones stay where they are. Each is checked anew against the record it came to.
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
    const movedFrom = saved.movedFrom ?? from
    await insertSaved(tx, keys, { ...saved, memberId: to, recordVersion: 0n, movedFrom })
  }
  return copied.length
}
