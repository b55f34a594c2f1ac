import type { ComponentChildren } from 'preact'
import type { Fact } from '#design'
import { countryText, dateText, instantText, type Language, parseLocalDate } from '#values'
import {
  current,
  currents,
  type Held,
  type HistoryField,
  isMaritalStatus,
  maskedNumber,
} from '../own-data.ts'
import { fieldNames, maritalNames, sourceWords, ownText as text } from '../own-text.ts'
import type { ProfileView } from '../profile-view.ts'

/** The same words at the beginning of a line. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** Since when and where from, and the ways to change it and to see what was before. */
function noteOf(
  language: Language,
  field: HistoryField,
  {
    held,
    isContact = false,
    change,
  }: {
    readonly held: Pick<Held, 'since' | 'source'> | undefined
    readonly isContact?: boolean
    readonly change: { readonly href: string; readonly label: string }
  },
): ComponentChildren {
  const name = fieldNames[field][language]
  return (
    <>
      {held !== undefined && (
        <>
          {capital(sourceWords(held.source, isContact)[language])}, {text.since[language]}{' '}
          {instantText(held.since, language)}.{' '}
        </>
      )}
      <a href={change.href}>
        {change.label}
        <span class="unseen"> {name}</span>
      </a>{' '}
      ·{' '}
      <a href={`/profile/history/${field}`}>
        {text.seeHistory[language]}
        <span class="unseen"> {name}</span>
      </a>
    </>
  )
}

const CORRECTION = '/cases/new/identity'

/** Who the member is; an officer corrects it. */
export function identityFacts(language: Language, { data }: ProfileView): readonly Fact[] {
  const correction = { href: CORRECTION, label: text.correct[language] }
  const name = current(data.facts.name)
  const birth = current(data.facts['birth-date'])
  const { sex, nationality } = data
  const isKnownSex = sex === 'female' || sex === 'male'
  const date = parseLocalDate(birth?.value ?? '')
  return [
    {
      name: fieldNames.name[language],
      value: name?.value ?? text.unknown[language],
      note: noteOf(language, 'name', { held: name, change: correction }),
    },
    {
      name: fieldNames['birth-date'][language],
      value: date === undefined ? text.unknown[language] : dateText(date, language),
      note: noteOf(language, 'birth-date', { held: birth, change: correction }),
    },
    {
      name: (data.idKind === 'nik' ? text.nik : text.passport)[language],
      value: maskedNumber(data.idNumber),
      note: capital(sourceWords(data.source)[language]),
    },
    {
      name: text.sex[language],
      value: (isKnownSex ? text[sex] : text.unknown)[language],
    },
    {
      name: text.nationality[language],
      value:
        nationality === undefined ? text.unknown[language] : countryText(nationality, language),
    },
  ]
}

/** Where the member is reached. */
export function contactFacts(
  language: Language,
  { data, addressLines }: ProfileView,
): readonly Fact[] {
  const contact = (field: 'email' | 'phone', list: readonly Held[]): Fact => ({
    name: fieldNames[field][language],
    value: lines(currents(list).map(({ value }) => value)) ?? text.unknown[language],
    note: noteOf(language, field, {
      ...{ held: current(list), isContact: true },
      change: changeOf(language, field, current(list)),
    }),
  })
  const address = current(data.addresses)
  return [
    contact('email', data.emails),
    contact('phone', data.phones),
    {
      name: fieldNames.address[language],
      value: lines(addressLines) ?? text.unknown[language],
      note: noteOf(language, 'address', {
        ...{ held: address, change: changeOf(language, 'address', address) },
      }),
    },
  ]
}

const changeOf = (language: Language, field: HistoryField, held: unknown) => ({
  href: `/profile/${field}`,
  label: (held === undefined ? text.add : text.change)[language],
})

/** One under the other; `undefined` for nothing. */
const lines = (all: readonly string[]): ComponentChildren | undefined =>
  all.length === 0
    ? undefined
    : all.map((line, index) => (
        <span key={line}>
          {index > 0 && <br />}
          {line}
        </span>
      ))

/** What else is the member's own. */
export function moreFacts(language: Language, { data, writtenIn }: ProfileView): readonly Fact[] {
  const marital = current(data.facts['marital-status'])
  const status = marital?.value
  const tax = current(data.facts['tax-number'])
  return [
    {
      name: fieldNames['marital-status'][language],
      value: (isMaritalStatus(status) ? maritalNames[status] : text.unknown)[language],
      note: noteOf(language, 'marital-status', {
        ...{ held: marital, change: changeOf(language, 'marital-status', marital) },
      }),
    },
    {
      name: fieldNames['tax-number'][language],
      value: tax === undefined ? text.unknown[language] : maskedNumber(tax.value),
      note: noteOf(language, 'tax-number', {
        ...{ held: tax, change: changeOf(language, 'tax-number', tax) },
      }),
    },
    {
      name: text.language[language],
      value: (writtenIn === 'en' ? text.english : text.indonesian)[language],
      note: <a href="/profile/preferences">{text.change[language]}</a>,
    },
  ]
}
