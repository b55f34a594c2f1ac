/** A member who signs in, from a network of their own. */
export type Person = {
  /** A membership number (KPJ). */
  readonly identifier: string
  readonly network: string
  /** The cookies that the browser holds, as `name=value; …`: of the device it is known by, of its session. */
  readonly device?: string | undefined
  readonly session?: string | undefined
}

/**
 * One of 131,072 addresses that belong to nobody: 198.18.0.0/15 is set aside for measurements (RFC 2544).
 * Beyond them it begins anew.
 */
export function networkAt(index: number): string {
  const place = index % 131_072
  return `198.${18 + (place >> 16)}.${(place >> 8) & 255}.${place & 255}`
}
