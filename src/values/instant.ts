declare const brand: unique symbol

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [brand]: 'Instant' }

export const instant = (milliseconds: number): Instant => milliseconds as Instant

/** The instant of an ISO text with offset, or `undefined`. */
export function parseInstant(text: string): Instant | undefined {
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : instant(milliseconds)
}

export const isoText = (value: Instant): string => new Date(value).toISOString()
