/** Something that may be nowhere in clear, and what it is called where it is found. */
export type Secret = {
  readonly what: string
  readonly value: string
  /** So short that it only counts where it stands alone: six digits are part of many a number. */
  readonly alone?: boolean
}

const DEEPEST = 4
const SHORTEST_ENCODED = 8
const ENCODED = /[A-Za-z0-9+/_-]{8,}={0,2}/g
const BYTES_SIGN = /^\\x(?=[0-9a-f]*$)/
const HEX = /(?:[0-9a-f]{2}){4,}/gi

/**
 * All that can be read in a value of the database or a line of a log: itself, and what comes out where it is bytes
 * (`\x…`), hexadecimal, base64 in either alphabet, or JSON, one inside the other four deep.
 */
export function readings(value: string): readonly string[] {
  const found = new Set<string>()
  // The x of a column of bytes is no part of them: with the version of a key after it, it may look like a passport.
  read(value.replace(BYTES_SIGN, ''), DEEPEST, found)
  return [...found]
}

function read(text: string, depth: number, found: Set<string>): void {
  if (found.has(text)) return
  found.add(text)
  if (depth === 0 || text.length < SHORTEST_ENCODED) return
  for (const inner of [...unescaped(text), ...decoded(text)]) read(inner, depth - 1, found)
}

/** The strings in a JSON text, with their escapes undone. */
function unescaped(text: string): readonly string[] {
  if (!/^\s*["{[]/.test(text)) return []
  try {
    return stringsIn(JSON.parse(text))
  } catch {
    return [] // not JSON, only like it: it was read as it stands
  }
}

function stringsIn(json: unknown): readonly string[] {
  if (typeof json === 'string') return [json]
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, value]) => [key, ...stringsIn(value)])
}

function decoded(text: string): readonly string[] {
  const hex = (text.match(HEX) ?? []).map((digits) => Buffer.from(digits, 'hex'))
  const base64 = (text.match(ENCODED) ?? []).map((word) => Buffer.from(word, 'base64'))
  return [...hex, ...base64].map((bytes) => bytes.toString('utf8'))
}

/** Names of the secrets that can be read in any of these values; each value is read as `readings` does. */
export function secretsIn(values: Iterable<string>, secrets: readonly Secret[]): readonly string[] {
  const all = new Set<string>()
  for (const value of values) for (const reading of readings(value)) all.add(reading)
  const text = [...all].join('\n').toLowerCase()
  const together = text.replace(/[ -]/g, '')
  return secrets.filter((secret) => isIn(secret, { text, together })).map(({ what }) => what)
}

function isIn({ value, alone }: Secret, where: { text: string; together: string }): boolean {
  const wanted = value.toLowerCase()
  if (alone) return new RegExp(`(?<![\\w.])${wanted}(?!\\w)`).test(where.text)
  // Codes and numbers are kept with or without the dashes and spaces that people see.
  return where.text.includes(wanted) || where.together.includes(wanted.replace(/[ -]/g, ''))
}

/** A token and, since a database may keep its bytes, those in hexadecimal. */
export const tokenSecrets = (what: string, token: string): readonly Secret[] => [
  { what, value: token },
  { what: `${what} as bytes`, value: Buffer.from(token, 'base64url').toString('hex') },
]
