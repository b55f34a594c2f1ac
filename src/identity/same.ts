import { timingSafeEqual } from 'node:crypto'

/** Whether two texts are the same, in a time that does not tell how far they agree. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Whether a text is one of a few, in a time that does not tell which. */
export const isOneOf = (text: string, others: readonly string[]): boolean =>
  others.filter((other) => isSame(text, other)).length > 0
