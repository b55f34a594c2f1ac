import { randomUUID } from 'node:crypto'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import { type Keys, signerFor } from '#platform/keys'
import type { Instant, LocalDate } from '#values'
import { type Anchor, anchorFacts, anchorHash, anchorText, type SignedAnchor } from './anchor.ts'
import {
  anchorsOf,
  BUCKET,
  type Head,
  headsAfter,
  insertAnchor,
  insertLeaves,
  sweepLeaves,
} from './anchor-store.ts'
import { leafOf, rootOf } from './merkle.ts'

/** For what the ring's key is used. */
export const AUDIT_SIGNING = 'audit'
const HEADS_AT_ONCE = 4096
const SALT = 'audit-leaf'
/** Below every member, and below the chain of acts that touch none. */
const BEFORE_ALL = -1n

type Services = { readonly db: Db; readonly keys: Keys }

const saltText = (day: LocalDate, memberId: bigint): string => `${day}:${memberId}`

/** The salts with which a member's leaf of that day may have been made: one for each key that lives. */
export const saltsOf = (keys: Keys, day: LocalDate, memberId: bigint): readonly Uint8Array[] =>
  keys.lookupHashes(SALT, saltText(day, memberId)).map(({ hash }) => hash)

/**
 * Signs the day's Merkle root over all chain heads, once a day whoever asks how often: the root and its leaves, without
 * anything of anybody. Heads are read in pages, and of the tree one range of members and the roots of the others are held.
 * `undefined` where the day has its anchor, there is nothing to anchor, or `signal` fired.
 */
export async function anchorHeads(
  { db, keys }: Services,
  { now, signal }: { readonly now: Instant; readonly signal: AbortSignal },
): Promise<SignedAnchor | undefined> {
  const day = dayOfInstant(now)
  const [newest] = await anchorsOf(db, 1)
  if (newest !== undefined && newest.day >= day) return undefined
  const anchorId = randomUUID()
  const tree = { roots: [] as Uint8Array[], heads: 0n }
  for await (const { bucket, heads } of bucketsOf(db)) {
    if (signal.aborted) return undefined
    const leaves = heads.map((head) =>
      leafOf(keys.lookupHash(SALT, saltText(day, head.memberId)).hash, head),
    )
    const root = rootOf(leaves)
    await insertLeaves(db, { anchorId, bucket }, { leaves: Buffer.concat(leaves), root, now })
    tree.roots.push(root)
    tree.heads += BigInt(heads.length)
  }
  if (tree.heads === 0n) return undefined
  const signer = signerFor(keys, AUDIT_SIGNING)
  const anchor: Anchor = {
    ...{ day, madeAt: now, heads: tree.heads, root: rootOf(tree.roots), keyId: signer.keyId },
    previous: newest && anchorHash(anchorFacts(newest)),
  }
  const signature = signer.sign(anchorText(anchorFacts(anchor)))
  const signed = { ...anchor, publicKey: signer.publicKey, signature }
  const isOurs = await insertAnchor(db, { ...signed, anchorId })
  await sweepLeaves(db, now)
  return isOurs ? signed : undefined
}

type Bucket = { readonly bucket: bigint; readonly heads: readonly Head[] }

/** All heads, range by range. */
async function* bucketsOf(db: Db): AsyncGenerator<Bucket> {
  let heads: Head[] = []
  let last = BEFORE_ALL
  for (;;) {
    const page = await headsAfter(db, last, HEADS_AT_ONCE)
    for (const head of page) {
      const [first] = heads
      if (first !== undefined && first.memberId / BUCKET !== head.memberId / BUCKET) {
        yield { bucket: first.memberId / BUCKET, heads }
        heads = []
      }
      heads.push(head)
    }
    const [first] = heads
    const newest = page.at(-1)
    if (newest === undefined) {
      if (first !== undefined) yield { bucket: first.memberId / BUCKET, heads }
      return
    }
    last = newest.memberId
  }
}
