declare const brand: unique symbol

/** National identity number: 16 digits. Lawful numbers exist that do not match a person's birth data: warn, never block. */
export type Nik = string & { readonly [brand]: 'Nik' }

/** Accepts spaces, dots and dashes between the digits; `undefined` unless 16 digits remain. */
export function parseNik(text: string): Nik | undefined {
  const digits = text.replace(/[\s.-]/g, '')
  return /^\d{16}$/.test(digits) ? (digits as Nik) : undefined
}
