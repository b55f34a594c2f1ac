import { createHash } from 'node:crypto'

/** A step from a leaf towards the root: the hash that joins it, and on which side. */
export type PathStep = { readonly side: 'left' | 'right'; readonly hash: Uint8Array }

/** Leaves and nodes begin differently, so that none is taken for the other. */
const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

/** The head of a chain as a leaf. The salt keeps those who see it beside theirs from guessing whose it is. */
export function leafOf(
  salt: Uint8Array,
  head: { readonly memberId: bigint; readonly seq: bigint; readonly hash: Uint8Array },
): Buffer {
  const numbers = Buffer.alloc(16)
  numbers.writeBigInt64BE(head.memberId, 0)
  numbers.writeBigInt64BE(head.seq, 8)
  return createHash('sha256').update(LEAF).update(salt).update(numbers).update(head.hash).digest()
}

const nodeOf = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest()

/** The level above; who has no neighbour goes up as it is. */
function levelAbove(level: readonly Uint8Array[]): readonly Uint8Array[] {
  const above: Uint8Array[] = []
  for (let index = 0; index < level.length; index += 2) {
    const [left, right] = [level[index], level[index + 1]]
    if (left !== undefined) above.push(right === undefined ? left : nodeOf(left, right))
  }
  return above
}

/** The root over these, in this order. @throws RangeError for none */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  let level = leaves
  while (level.length > 1) level = levelAbove(level)
  const [root] = level
  if (root === undefined) throw new RangeError('a tree has at least one leaf')
  return root
}

/** How the leaf at that place leads to the root. */
export function pathOf(leaves: readonly Uint8Array[], place: number): readonly PathStep[] {
  const path: PathStep[] = []
  let [level, index] = [leaves, place]
  while (level.length > 1) {
    const hash = level[index % 2 === 0 ? index + 1 : index - 1]
    if (hash !== undefined) path.push({ side: index % 2 === 0 ? 'right' : 'left', hash })
    ;[level, index] = [levelAbove(level), Math.floor(index / 2)]
  }
  return path
}

/** Where a leaf leads on that path. */
export const climbed = (leaf: Uint8Array, path: readonly PathStep[]): Uint8Array =>
  path.reduce<Uint8Array>(
    (at, { side, hash }) => (side === 'left' ? nodeOf(hash, at) : nodeOf(at, hash)),
    leaf,
  )
