import { createHash } from 'node:crypto'
import { percentText } from '#values'
import type { RateOf } from './number-carry.ts'

/** Before the first savings scheme of 1978 nothing can have earned anything. */
const FIRST_YEAR = 1978

/**
 * The rates up to and with `year` as one hash. A kept balance is valid only while this hash is the one
 * it was made with: a rate published, corrected or withdrawn later makes it void. Certainty and source
 * do not enter, they change no amount.
 */
export function ratesDigest(rateOf: RateOf, year: number): Uint8Array {
  const digests = digestsOf(rateOf)
  const known = digests.get(year)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(`jht ${year}\n`)
  for (let one = FIRST_YEAR; one <= year; one += 1) {
    const found = rateOf(one)
    hash.update(`${one} ${found === undefined ? 'unknown' : percentText(found.rate)}\n`)
  }
  const digest = new Uint8Array(hash.digest())
  digests.set(year, digest)
  return digest
}

// The law's rates are fixed while the program runs, and every dashboard asks for their hashes.
const remembered = new WeakMap<RateOf, Map<number, Uint8Array>>()

function digestsOf(rateOf: RateOf): Map<number, Uint8Array> {
  const digests = remembered.get(rateOf) ?? new Map<number, Uint8Array>()
  remembered.set(rateOf, digests)
  return digests
}
