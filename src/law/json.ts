/** What JSON can hold when whole numbers stay exact: bigint for them, number only for those with decimals or exponent. */
export type Json =
  | null
  | boolean
  | bigint
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json }

// A number of a million digits would take seconds to compute with; no amount has a thousand.
const MOST_DIGITS = 1_000

type Source = { readonly source?: string }

/**
 * Reads JSON without losing a digit: 9007199254740993 stays 9007199254740993.
 * Beyond a thousand digits it is Infinity.
 * @throws SyntaxError for text that is not JSON
 */
export function parseJson(text: string): Json {
  const parsed: Json = JSON.parse(text, (_name, value: Json, context?: Source) =>
    typeof value === 'number' ? exact(value, context?.source) : value,
  )
  return parsed
}

/**
 * JSON text with two spaces of indent, short lists of plain values on one line; bigint as plain integers; entries
 * without a value are left out. `before`: how much of the line is taken already.
 */
export function jsonText(value: unknown, indent = '', before = indent.length): string {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const entries = value.map((entry) => jsonText(entry, deeper))
    const line = `[${entries.join(', ')}]`
    const fits = line.length < 80 && before + line.length < 100
    return fits && !line.includes('\n') ? line : block('[]', entries, indent)
  }
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([name, entry]) => {
      const key = `${JSON.stringify(name)}: `
      return `${key}${jsonText(entry, deeper, deeper.length + key.length)}`
    })
  return entries.length === 0 ? '{}' : block('{}', entries, indent)
}

const block = (brackets: string, entries: readonly string[], indent: string): string =>
  `${brackets[0]}\n${entries.map((entry) => `${indent}  ${entry}`).join(',\n')}\n${indent}${brackets[1]}`

// An old browser gives no source text: there a number beyond 2^53 may have lost digits and is no whole number.
function exact(value: number, source: string | undefined): Json {
  if (source !== undefined) {
    const whole = source.length <= MOST_DIGITS && /^-?\d+$/.test(source)
    return whole ? BigInt(source) : value
  }
  return Number.isSafeInteger(value) ? BigInt(value) : value
}
