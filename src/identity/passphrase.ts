import { randomInt } from 'node:crypto'
import { PASSPHRASE_WORDS } from './passphrase-words.ts'

const WORDS = 5

/**
 * A password to suggest: five words and a number, `payung-teduh-kopi-sawah-biru-47`. 45 bits of words and 6 of
 * number, made anew each time and kept nowhere.
 */
export function suggestPassphrase(pick: (below: number) => number = randomInt): string {
  const words = Array.from({ length: WORDS }, () => PASSPHRASE_WORDS[pick(PASSPHRASE_WORDS.length)])
  return [...words, String(10 + pick(90))].join('-')
}
