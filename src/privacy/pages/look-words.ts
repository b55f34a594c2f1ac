import { actText, staffText } from '#identity'
import type { Language } from '#values'
import { fieldWords, inWords, purposeWords, recordActWords } from '../log-words.ts'
import { type Look, shownFields, type Who } from '../look.ts'
import { text, whoText } from '../text.ts'

/** An entry of the list in plain words. */
export type LookWords = {
  readonly what: string
  readonly who: string
  /** Office, and the matter. */
  readonly where: string
  readonly purpose: string
  readonly fields: string
}

export function lookWords(look: Look, language: Language): LookWords {
  const fields = shownFields(look.fields).map((field) => inWords(fieldWords, field, language))
  return {
    what:
      recordActWords[look.action] === undefined
        ? actText(look, language)
        : inWords(recordActWords, look.action, language),
    who: nameOf(look.who, language),
    where: whereText(look.who, language),
    purpose: inWords(purposeWords, purposeOf(look), language),
    fields: [...new Set(fields)].join(', '),
  }
}

/** Two records are compared for one case: it is not that of the member whose number is asked for. */
const purposeOf = ({ purpose, caseNumber, isOwnCase }: Look): string =>
  purpose === 'case' && caseNumber !== undefined && !isOwnCase ? 'case-of-another' : purpose

function nameOf(who: Who, language: Language): string {
  if (who.kind !== 'staff') return whoText[who.kind][language]
  const roles: Readonly<Record<string, { readonly id: string; readonly en: string }>> =
    staffText.roles
  const role = roles[who.role]?.[language] ?? (language === 'id' ? 'Petugas' : 'Staff')
  return who.name === undefined ? role : `${who.name}, ${role}`
}

function whereText(who: Who, language: Language): string {
  if (who.kind !== 'staff') return ''
  return who.office === '' ? text.unknownOffice[language] : who.office
}
