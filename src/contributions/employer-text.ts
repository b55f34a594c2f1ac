import type { Language } from '#values'
import { selfEmployedText } from './text.ts'

/** The employer's name; its number where the name is not known; "self-employed" where there is none. */
export function employerText(
  employer: { readonly employerNumber: string; readonly employerName: string },
  language: Language,
): string {
  if (employer.employerNumber === '') return selfEmployedText[language]
  return employer.employerName === '' ? `NPP ${employer.employerNumber}` : employer.employerName
}
