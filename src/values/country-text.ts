import type { Language } from './language.ts'

/** The name of a country by its ISO 3166 code of two capital letters; a code that names none stays as it is. */
export const countryText = (code: string, language: Language): string =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code
