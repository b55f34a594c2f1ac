import { createHash } from 'node:crypto'

/** Share of passwords that nobody had and that are refused all the same: one in ten thousand. */
const FALSE_ALARMS = 0.0001
const MAGIC = 'payung-filter-1\n'
const HEAD_BYTES = 32

/** Size of a Bloom filter: how many bits, and how many of them each password sets. */
export type FilterShape = { readonly bits: number; readonly hashes: number }

/** The smallest that keeps false alarms at one in ten thousand: 19.2 bits a password, 13 of them set. */
export function shapeFor(passwords: number): FilterShape {
  const each = -Math.log(FALSE_ALARMS) / Math.LN2 ** 2
  const bytes = Math.max(64, Math.ceil((passwords * each) / 8))
  return { bits: bytes * 8, hashes: Math.round(each * Math.LN2) }
}

/** A password as lists of leaked ones have it. */
export const sha1Of = (password: string): Buffer => createHash('sha1').update(password).digest()

/** The bits that a SHA-1 hash sets. It is random already: two halves of it make as many as are wanted. */
export function bitsOf(sha1: Buffer, { bits, hashes }: FilterShape): readonly number[] {
  // 40 bits each: 32 times the one beside the other is still an exact number.
  const first = sha1.readUIntBE(0, 5)
  const second = sha1.readUIntBE(5, 5)
  return Array.from({ length: hashes }, (_, index) => (first + index * second) % bits)
}

/** The file's first 32 bytes. */
export function headOf({ bits, hashes }: FilterShape): Buffer {
  const head = Buffer.alloc(HEAD_BYTES)
  head.write(MAGIC, 'latin1')
  head.writeBigUInt64BE(BigInt(bits), 16)
  head.writeUInt32BE(hashes, 24)
  return head
}

/** `undefined` for what is no filter. */
export function shapeIn(head: Buffer): FilterShape | undefined {
  if (head.length < HEAD_BYTES || head.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return undefined
  const bits = Number(head.readBigUInt64BE(16))
  const hashes = head.readUInt32BE(24)
  return bits > 0 && hashes > 0 && hashes <= 32 ? { bits, hashes } : undefined
}

/** Where in the file a bit is. */
export const placeOf = (bit: number): { readonly byte: number; readonly mask: number } => ({
  byte: HEAD_BYTES + Math.floor(bit / 8),
  mask: 1 << (bit % 8),
})

/** Reads one line of a list: `HASH` or `HASH:TIMES`, in hexadecimal of any case; `undefined` for anything else. */
export function sha1In(line: string): Buffer | undefined {
  const hash = /^([0-9a-f]{40})(?::\d+)?\s*$/i.exec(line)?.[1]
  return hash === undefined ? undefined : Buffer.from(hash, 'hex')
}

/** An empty filter of `shape`, as the bytes of its file. */
export const emptyFilter = (shape: FilterShape): Buffer =>
  Buffer.concat([headOf(shape), Buffer.alloc(shape.bits / 8)])

/** Whether `sha1` may be in the filter. `byteAt` reads one byte of the file. */
export function mayContain(
  sha1: Buffer,
  shape: FilterShape,
  byteAt: (place: number) => number,
): boolean {
  return bitsOf(sha1, shape).every((bit) => {
    const { byte, mask } = placeOf(bit)
    return (byteAt(byte) & mask) !== 0
  })
}
