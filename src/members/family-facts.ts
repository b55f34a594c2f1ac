import { countryText, dateText, type Language, type LocalDate, parseNik } from '#values'
import type { EventContent, Relative } from './family.ts'
import {
  evidenceText,
  paperText,
  relationText,
  schoolText,
  familyText as text,
} from './family-text.ts'
import { maskedNumber } from './own-data.ts'

/** A fact about a relative in words; an empty value where nothing was said. */
export type RelativeFact = { readonly key: string; readonly name: string; readonly value: string }

/** Everything that is said about a relative, in the order of a page. */
export function factsOfRelative(relative: Relative, language: Language): readonly RelativeFact[] {
  const { relation, details, school, papersHeld, papersSeen, evidence, isWithdrawn } = relative
  const day = (value: LocalDate | undefined) =>
    value === undefined ? '' : dateText(value, language)
  const marriage = relation === 'spouse' ? text.marriedOn : text.marriedOnOther
  const papers = (list: Relative['papersHeld']) =>
    list.map((paper) => paperText[paper][language]).join(', ')
  const facts: readonly (readonly [string, string, string])[] = [
    ['relation', text.relation[language], relationText[relation][language]],
    ['name', text.name[language], details.name],
    ['bornOn', text.bornOn[language], day(relative.bornOn)],
    ['sex', text.sex[language], details.sex === undefined ? '' : text[details.sex][language]],
    ['nationality', text.nationality[language], countryText(details.nationality, language)],
    ['idNumber', text.idNumber[language], maskedNumber(details.idNumber ?? '')],
    ['marriedOn', marriage[language], day(relative.marriedOn)],
    ['divorcedOn', text.divorcedOn[language], day(relative.divorcedOn)],
    ['diedOn', text.diedOn[language], day(relative.diedOn)],
    ['beganWorkOn', text.beganWorkOn[language], day(relative.beganWorkOn)],
    ['school', text.school[language], schoolWords(school, language)],
    ['papersHeld', text.papersHeld[language], papers(papersHeld)],
    ['papersSeen', text.papersSeen[language], papers(papersSeen)],
    ['withdrawn', text.withdrawn[language], isWithdrawn ? text.yes[language] : ''],
    ['evidence', text.evidence[language], evidenceText[evidence][language]],
  ]
  return facts.map(([key, name, value]) => ({ key, name, value }))
}

/** What differs between a relative before and after a change; everything that was said where there was none before. */
export function differences(
  before: Relative | undefined,
  after: Relative,
  language: Language,
): readonly { readonly name: string; readonly before: string; readonly after: string }[] {
  // The whole number: two that end alike may differ.
  const whole = (of: Relative) =>
    factsOfRelative(of, language).map((fact) =>
      fact.key === 'idNumber' ? { ...fact, value: of.details.idNumber ?? '' } : fact,
    )
  const earlier = before === undefined ? [] : whole(before)
  return whole(after).flatMap(({ key, name, value }) => {
    const was = earlier.find((fact) => fact.key === key)?.value ?? ''
    return was === value ? [] : [{ name, before: was, after: value }]
  })
}

const schoolWords = (school: Relative['school'], language: Language): string =>
  school === undefined ? '' : `${schoolText[school.level][language]}, ${school.untilYear}`

/** Whether the birth date within a NIK is another one; women's days are counted from 41. Never a reason to refuse. */
export function nikDiffers({ details, bornOn }: Pick<Relative, 'details' | 'bornOn'>): boolean {
  const nik = details.idNumber === undefined ? undefined : parseNik(details.idNumber)
  if (nik === undefined || bornOn === undefined) return false
  const day = Number(nik.slice(6, 8)) % 40
  const [year = '', month = '', dayOfBirth = ''] = bornOn.split('-')
  return nik.slice(8, 12) !== `${month}${year.slice(2)}` || day !== Number(dayOfBirth)
}

/** What an event said, in words. */
export function eventWords(content: EventContent, language: Language): string {
  switch (content.kind) {
    case 'stated':
      return `${relationText[content.relation][language]}: ${content.details.name}`
    case 'corrected':
      return `${text.corrected[language]}: ${content.details.name}`
    case 'born':
      return `${text.born[language]} ${dateText(content.on, language)}`
    case 'married':
      return `${text.marriedOnOther[language]} ${dateText(content.on, language)}`
    case 'divorced':
      return `${text.divorcedOn[language]} ${dateText(content.on, language)}`
    case 'died':
      return `${text.diedOn[language]} ${dateText(content.on, language)}`
    case 'began-work':
      return `${text.beganWorkOn[language]} ${dateText(content.on, language)}`
    case 'school':
      return content.level === 'none'
        ? text.noSchool[language]
        : `${text.school[language]}: ${schoolText[content.level][language]}, ${content.untilYear}`
    case 'papers':
    case 'papers-seen': {
      const seen = content.kind === 'papers-seen'
      const list = seen ? content.papers : content.held
      const words = list.map((paper) => paperText[paper][language]).join(', ')
      const label = (seen ? text.papersSeen : text.papersHeld)[language]
      return `${label}: ${words === '' ? text.nonePapers[language] : words}`
    }
    case 'withdrawn':
      return text.withdrawn[language]
    case 'verified':
      return evidenceText.verified[language]
    case 'unproved':
      return evidenceText.stated[language]
  }
}
