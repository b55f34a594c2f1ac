import { createHmac } from 'node:crypto'

export const CODES_IN_A_SET = 10
/** From this many left on the member is reminded to print a new set. */
export const FEW_LEFT = 3

// Crockford's base32: no I, L, O, U, which are read as other characters.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 13 // 65 bits
const FORM = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)
const LONGEST_TYPED = 40

/**
 * The ten codes of a set, 65 bits each. The same key, member and seed give the same codes, so that they can be
 * shown again until they are confirmed without being stored.
 */
export const codesOfSet = (key: Uint8Array, memberId: bigint, seed: string): readonly string[] =>
  Array.from({ length: CODES_IN_A_SET }, (_, index) =>
    codeOf(createHmac('sha256', key).update(`${memberId}:${seed}:${index}`).digest()),
  )

function codeOf(digest: Uint8Array): string {
  let bits = BigInt(`0x${Buffer.from(digest.subarray(0, 9)).toString('hex')}`)
  let code = ''
  for (let index = 0; index < LENGTH; index += 1) {
    code += ALPHABET[Number(bits & 31n)]
    bits >>= 5n
  }
  return code
}

/** The code as it is stored, from what was typed: any case, with or without dashes, O for 0 and I or L for 1. */
export function recoveryCodeOf(typed: string): string | undefined {
  if (typed.length > LONGEST_TYPED) return undefined
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return FORM.test(code) ? code : undefined
}

/** As printed: `7KQ2-M9XA-4TRWC`. */
export const printedCode = (code: string): string =>
  `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
