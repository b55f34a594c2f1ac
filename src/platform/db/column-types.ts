import { type Instant, instant } from '#values'

const INT8 = 20
const DATE = 1082
const TIMESTAMP = 1114
const TIMESTAMPTZ = 1184
const NUMERIC = 1700

const asText = (text: string): string => text

/** `2026-11-22 15:27:38.12+00` as an instant. The sessions run in UTC, so the offset is `+00`. */
export function instantFromText(text: string): Instant {
  const milliseconds = Date.parse(`${text.replace(' ', 'T')}:00`)
  if (Number.isNaN(milliseconds)) throw new RangeError('the database answered with no instant')
  return instant(milliseconds)
}

/** How columns arrive where the driver's own way would lose something: never as Date, never as float. */
export const COLUMN_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: BigInt,
  [DATE]: asText,
  [TIMESTAMP]: asText,
  [TIMESTAMPTZ]: instantFromText,
  [NUMERIC]: asText,
}
