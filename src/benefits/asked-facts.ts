import type { Field, Fields, Json } from '#law'
import {
  countText,
  dateText,
  type Language,
  localDate,
  moneyText,
  month,
  monthText,
  percent,
  rateText,
  rupiah,
  unreachable,
} from '#values'
import type { Questions, Typed } from './everywhere/simulator.ts'
import type { PlainField } from './everywhere/typed-value.ts'

type Fact = { readonly name: string; readonly value: string }

/** A form that was answered, to be told. */
export type AskedForm = {
  readonly questions: Questions
  /** As the law read it. */
  readonly asked: Readonly<Record<string, Json>>
  /** The answers that came from the record, by their field. */
  readonly fromRecord: Typed
  readonly language: Language
}

/**
 * What was put in, in the order of the questions: amounts, days and choices as pages write them. Questions that were
 * left empty are left out; a box that was not ticked is `no`.
 */
export function askedFacts(form: AskedForm): readonly Fact[] {
  const { questions, asked, language } = form
  const { fields, choice } = questions
  const chosen = choice?.options.find(({ name }) => name === choice.chosen)
  return [
    ...(choice === undefined || chosen === undefined
      ? []
      : [{ name: choice.title[language], value: chosen.title[language] }]),
    ...factsOf(form, fields, asked).map(({ field, name, value }) => ({
      name,
      value: form.fromRecord[field] ? `${value} (${FROM_RECORD[language]})` : value,
    })),
  ]
}

const FROM_RECORD = { id: 'dari catatan Anda', en: 'from your record' } as const

type FieldFact = Fact & { readonly field: string }

function factsOf(
  form: AskedForm,
  fields: Fields,
  asked: Readonly<Record<string, Json>>,
): readonly FieldFact[] {
  return Object.entries(fields).flatMap(([field, of]) =>
    factsOfField(of, asked[field], form.language).map((fact) => ({ ...fact, field })),
  )
}

function factsOfField(field: Field, json: Json | undefined, language: Language): readonly Fact[] {
  const name = field.title[language]
  switch (field.kind) {
    case 'yes-no': {
      const isTicked = json ?? field.default
      return [{ name, value: (isTicked === true ? YES : NO)[language] }]
    }
    case 'several': {
      const ticked = Array.isArray(json) ? json : (field.default ?? [])
      const said = ticked.map((option) => field.options[String(option)]?.[language] ?? option)
      return said.length === 0 ? [] : [{ name, value: said.join('; ') }]
    }
    case 'group':
      return within(field.fields, json, { language, before: name })
    case 'rows':
      return (Array.isArray(json) ? json : []).flatMap((row, index) =>
        within(field.fields, row, { language, before: `${name} ${index + 1}` }),
      )
    case 'rates-by-year':
      return [] // no form asks for it
    default:
      return isPlain(json) ? [{ name, value: plainText(field, String(json), language) }] : []
  }
}

const YES = { id: 'ya', en: 'yes' } as const
const NO = { id: 'tidak', en: 'no' } as const

/** The answers of a row or a group, each under the name of what it belongs to. */
function within(
  fields: Fields,
  json: Json | undefined,
  { language, before }: { readonly language: Language; readonly before: string },
): readonly Fact[] {
  if (json === undefined || json === null || typeof json !== 'object') return []
  const asked: Readonly<Record<string, Json>> = Object.fromEntries(Object.entries(json))
  return Object.entries(fields).flatMap(([name, field]) =>
    factsOfField(field, asked[name], language).map((fact) => ({
      ...fact,
      name: `${before}: ${fact.name}`,
    })),
  )
}

const isPlain = (json: Json | undefined): json is string | bigint =>
  typeof json === 'string' || typeof json === 'bigint'

/** One answer. @throws RangeError for a text that its field never gives */
function plainText(field: PlainField, said: string, language: Language): string {
  switch (field.kind) {
    case 'rupiah':
      return moneyText(rupiah(BigInt(said)), language)
    case 'month':
      return monthText(month(said), language)
    case 'date':
      return dateText(localDate(said), language)
    case 'rate':
      return rateText(percent(said), language)
    case 'whole-number':
      return countText(BigInt(said), language)
    case 'choice':
      return field.options[said]?.[language] ?? said
    case 'class':
      return field.options.find(({ value }) => String(value) === said)?.words[language] ?? said
    default:
      return unreachable(field)
  }
}
