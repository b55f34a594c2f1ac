import { createHmac } from 'node:crypto'
import { PASSPHRASE_WORDS } from './passphrase-words.ts'

/** Nine words of over 600: 9 × 9.3 bits are 83, and 80 are asked for. Eight would be 74. */
export const WORDS_IN_CODE = 9
const LONGEST_TYPED = 200

/**
 * The freeze code that belongs to a seed, words with spaces. The same key, member and seed give the same code, so that
 * it can be shown again until it is kept without being stored.
 */
export function freezeCodeOf(key: Uint8Array, memberId: bigint, seed: string): string {
  const digest = createHmac('sha512', key).update(`${memberId}:${seed}`).digest('hex')
  const count = BigInt(PASSPHRASE_WORDS.length)
  // 512 bits over 83: no word is likelier than another by more than one part in 2^400.
  let rest = BigInt(`0x${digest}`)
  const words = Array.from({ length: WORDS_IN_CODE }, () => {
    const word = PASSPHRASE_WORDS[Number(rest % count)]
    rest /= count
    return word
  })
  return words.join(' ')
}

/** The code as it is stored, from what was typed: any case, with spaces, dashes, commas, numbers of words or lines. */
export const typedFreezeCode = (typed: string): string =>
  typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
