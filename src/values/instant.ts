import { parseLocalDate } from './local-date.ts'

declare const brand: unique symbol

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [brand]: 'Instant' }

export const instant = (milliseconds: number): Instant => milliseconds as Instant

const ISO = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?$/

/**
 * The instant of an ISO text such as `2026-11-22T08:00:00+07:00`, or `undefined`. Without an offset it is western
 * Indonesian time, whatever the machine's zone; a day alone is its midnight there.
 */
export function parseInstant(text: string): Instant | undefined {
  const [, day = '', time = 'T00:00', offset = '+07:00'] = ISO.exec(text) ?? []
  if (parseLocalDate(day) === undefined) return undefined
  const milliseconds = Date.parse(`${day}${time}${offset}`)
  return Number.isNaN(milliseconds) ? undefined : instant(milliseconds)
}

const JAKARTA_OFFSET_MS = 7 * 3_600_000

/** Day and time in Jakarta, `2026-11-22T14:03:00.000`: western Indonesian time knows no summer time. */
export const jakartaText = (value: Instant): string =>
  new Date(value + JAKARTA_OFFSET_MS).toISOString().slice(0, -1)

export const isoText = (value: Instant): string => new Date(value).toISOString()
