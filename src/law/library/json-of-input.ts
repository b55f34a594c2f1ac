import type { Json } from '../json.ts'

/** No input nests deeper; what does is no input, and may refer to itself. */
const DEEPEST = 10

/**
 * What a program hands over as the JSON that the law reads: whole numbers up to 2^53 become exact, entries without a
 * value are left out, and what JSON cannot hold is null, which no field accepts.
 */
export function jsonOfInput(value: unknown, depth = 0): Json {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (typeof value === 'bigint' || typeof value === 'string' || typeof value === 'boolean')
    return value
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null
  if (Array.isArray(value)) return value.map((entry) => jsonOfInput(entry, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([name, entry]) => [name, jsonOfInput(entry, depth + 1)]),
  )
}
