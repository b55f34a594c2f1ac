declare const brand: unique symbol

/** Membership number (Kartu Peserta Jamsostek): 11 digits or capital letters. Older cards hold a letter. */
export type Kpj = string & { readonly [brand]: 'Kpj' }

/** Accepts spaces, dots, dashes and small letters; `undefined` unless 11 letters or digits remain. */
export function parseKpj(text: string): Kpj | undefined {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase()
  return /^[0-9A-Z]{11}$/.test(compact) ? (compact as Kpj) : undefined
}

/** As printed on cards: `2104 5678 901`. */
export const kpjText = (kpj: Kpj): string => `${kpj.slice(0, 4)} ${kpj.slice(4, 8)} ${kpj.slice(8)}`
