declare const brand: unique symbol

/** Membership number (Kartu Peserta Jamsostek): 11 digits or capital letters. Older cards hold a letter. */
export type Kpj = string & { readonly [brand]: 'Kpj' }

/** Accepts spaces, dots, dashes and small letters; `undefined` unless 11 letters or digits remain. */
export function parseKpj(text: string): Kpj | undefined {
  const compact = text.replace(/[\s.-]/g, '')
  // Tested before the change of case: foreign letters such as ı become an ASCII letter by it.
  return /^[0-9A-Za-z]{11}$/.test(compact) ? (compact.toUpperCase() as Kpj) : undefined
}

/** As printed on cards: `2104 5678 901`. */
export const kpjText = (kpj: Kpj): string => `${kpj.slice(0, 4)} ${kpj.slice(4, 8)} ${kpj.slice(8)}`
