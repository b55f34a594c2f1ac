import { randomBytes } from 'node:crypto'

// Crockford's base 32: nothing that is misread aloud.
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A reference number for one request: `K7QM-2R9D`, random, easy to read out on the phone. */
export function newReference(): string {
  const symbols = Array.from(randomBytes(8), (byte) => SYMBOLS[byte % 32])
  return `${symbols.slice(0, 4).join('')}-${symbols.slice(4).join('')}`
}
