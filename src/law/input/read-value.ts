import { rupiah, type Words } from '#values'
import type { Json } from '../json.ts'
import { must, oneOf } from './bad-input.ts'
import type { Field } from './fields.ts'
import { readDate, readMonth } from './read-date.ts'
import { ratesByYear, readRate } from './read-rate.ts'
import { unitOf } from './unit.ts'

/** A field that holds no further fields. */
export type ValueField = Exclude<Field, { readonly kind: 'rows' | 'group' }>
type Of<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>

/**
 * The value of one field.
 * @throws BadInput with a sentence that names the field
 */
export function readValue(field: ValueField, json: Json, path: string): unknown {
  switch (field.kind) {
    case 'rupiah':
      if (typeof json === 'bigint' && json >= 0n && json <= MOST_RUPIAH) return rupiah(json)
      throw must(path, isTooMuch(json) ? THIRTY_DIGITS : WHOLE_RUPIAH)
    case 'month':
      return readMonth(json, path)
    case 'date':
      return readDate(field, json, path)
    case 'rate':
      return readRate(field, json, path)
    case 'yes-no':
      if (typeof json === 'boolean') return json
      throw must(path, { id: 'true atau false', en: 'true or false' })
    case 'whole-number':
      return wholeNumber(field, json, path)
    case 'class':
      return riskClass(field, json, path)
    case 'choice':
      return choice(Object.keys(field.options), json, path)
    case 'several':
      return several(Object.keys(field.options), json, path)
    case 'rates-by-year':
      return ratesByYear(field, json, path)
  }
}

function wholeNumber(field: Of<'whole-number'>, json: Json, path: string): number {
  const { from, to } = field
  if (typeof json === 'bigint' && json >= BigInt(from) && json <= BigInt(to)) return Number(json)
  const unit = unitOf(field)
  throw must(path, {
    id: `bilangan bulat ${from} sampai ${to}${unit === undefined ? '' : ` (${unit.id})`}`,
    en: `a whole number${unit === undefined ? '' : ` of ${unit.en}`} from ${from} to ${to}`,
  })
}

function riskClass({ options }: Of<'class'>, json: Json, path: string): number {
  const values = options.map(({ value }) => value)
  const found = values.find((value) => typeof json === 'bigint' && json === BigInt(value))
  return found ?? fail(path, oneOf(values.map(String)))
}

const choice = (names: readonly string[], json: Json, path: string): string =>
  names.find((name) => name === json) ?? fail(path, oneOf(names))

function several(names: readonly string[], json: Json, path: string): readonly string[] {
  const chosen = listOf(json, path).map((entry, index) => choice(names, entry, `${path}[${index}]`))
  if (new Set(chosen).size < chosen.length)
    throw must(path, { id: 'daftar tanpa pengulangan', en: 'a list without repetition' })
  return chosen
}

/** @throws BadInput unless it is a list */
export function listOf(json: Json, path: string): readonly Json[] {
  if (Array.isArray(json)) return json
  throw must(path, { id: 'sebuah daftar', en: 'a list' })
}

function fail(path: string, what: Words): never {
  throw must(path, what)
}

const isTooMuch = (json: Json): boolean =>
  json === Number.POSITIVE_INFINITY || (typeof json === 'bigint' && json > MOST_RUPIAH)

/** Beyond all money there is, and still computed at once. Also the maximum of the JSON Schema. */
export const MOST_RUPIAH = 10n ** 30n - 1n

const WHOLE_RUPIAH: Words = {
  id: 'rupiah bulat, 0 atau lebih, tanpa desimal dan tanpa tanda kutip',
  en: 'whole rupiah, 0 or more, without decimals, exponent or quotation marks',
}
const THIRTY_DIGITS: Words = {
  id: 'rupiah bulat, paling banyak 30 angka',
  en: 'whole rupiah of at most 30 digits',
}
