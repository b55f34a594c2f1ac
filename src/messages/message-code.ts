/** Letters and digits of a message code. */
export const MESSAGE_CODE_LENGTH = 10
/** So many characters of the address or number that received a message are asked for. */
export const TAIL_LENGTH = 3
/** After so many answers for others a code is known to go around in copies. */
export const MISMATCHES_OF_ABUSE = 5

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LONGEST_TYPED = 60
const LONGEST_ADDRESS = 400

/**
 * A message code as it was typed: any case, with spaces or dashes, O for 0 and I or L for 1. `undefined` for what is not ten
 * letters and digits.
 */
export function parseMessageCode(typed: string): string | undefined {
  const code = typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-_]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const isCode =
    code.length === MESSAGE_CODE_LENGTH && [...code].every((at) => LETTERS.includes(at))
  return isCode ? code : undefined
}

/** The code itself, then every code that differs from it in one place: 311 in all. */
export const withNeighbours = (code: string): readonly string[] => [
  code,
  ...[...code].flatMap((here, index) =>
    [...LETTERS]
      .filter((letter) => letter !== here)
      .map((letter) => `${code.slice(0, index)}${letter}${code.slice(index + 1)}`),
  ),
]

/** A mail address, or its beginning: what stands before the last `@`. A postal address has spaces. */
const MAIL = /^(\S*)@[^\s@]*$/

/**
 * The last three letters and digits of an address or number, in small letters; less where there are fewer. Of a mail address
 * those before the `@`: very many share what stands behind it.
 */
export function tailOf(address: string): string {
  const plain = address.normalize('NFKC').toLowerCase().trim()
  const own = MAIL.exec(plain)?.[1] ?? plain
  return own.replace(/[^\p{L}\p{N}]+/gu, '').slice(-TAIL_LENGTH)
}

/**
 * The same of what was typed, which may be the whole address. `undefined` for what has fewer than three, unless it is all that
 * stands before an `@`: `ab@`.
 */
export function parseTail(typed: string): string | undefined {
  const shown = typed.slice(0, LONGEST_ADDRESS)
  const tail = tailOf(shown)
  const isWhole = tail.length > 0 && MAIL.test(shown.normalize('NFKC').trim())
  return tail.length === TAIL_LENGTH || isWhole ? tail : undefined
}
