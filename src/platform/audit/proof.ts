import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { saltsOf } from './anchor-heads.ts'
import { anchorsOf, BUCKET, type KeptAnchor, leavesOf, rootsOf } from './anchor-store.ts'
import type { Link } from './log-store.ts'
import { leafOf, type PathStep, pathOf } from './merkle.ts'

/** How a member's chain hangs on the newest anchor. */
export type ChainProof = {
  readonly anchor: KeptAnchor
  /** Up to this place the chain is sealed by it. */
  readonly seq: bigint
  readonly salt: Uint8Array
  readonly path: readonly PathStep[]
}

/**
 * The proof that the member's chain is in the newest anchor; `undefined` before the first anchor that covers it. `links` is
 * their whole chain.
 */
export async function proofOf(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  memberId: bigint,
  links: readonly Link[],
): Promise<ChainProof | undefined> {
  const [anchor] = await anchorsOf(db, 1)
  if (anchor === undefined) return undefined
  const { anchorId, day } = anchor
  const bucket = memberId / BUCKET
  const leaves = await leavesOf(db, { anchorId, bucket })
  const places = new Map(leaves.map((leaf, place) => [Buffer.from(leaf).toString('hex'), place]))
  const salts = saltsOf(keys, day, memberId)
  for (const { seq, hash } of links.toReversed()) {
    for (const salt of salts) {
      const place = places.get(leafOf(salt, { memberId, seq, hash }).toString('hex'))
      if (place === undefined) continue
      const roots = await rootsOf(db, anchorId)
      const above = roots.findIndex((one) => one.bucket === bucket)
      const toRoot = pathOf(
        roots.map(({ root }) => root),
        above,
      )
      return { anchor, seq, salt, path: [...pathOf(leaves, place), ...toRoot] }
    }
  }
  return undefined
}
