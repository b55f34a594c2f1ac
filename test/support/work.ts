import { createHash } from 'node:crypto'

/** Does the work that a crowded network is asked for, as the browser's script does. */
export function proofFor({ ticket, bits }: { ticket: string; bits: number }): string {
  for (let n = 0; ; n += 1) {
    const digest = createHash('sha256').update(`${ticket}:${n}`).digest()
    if (digest.readUInt32BE(0) >>> (32 - bits) === 0) return String(n)
  }
}
