import { parseMonth, parsePercent, rupiah, type Words } from '#values'
import type { Json } from '../json.ts'
import { must, oneOf } from './bad-input.ts'
import type { Field, RatesByYear } from './fields.ts'

/** A field that holds no further fields. */
export type ValueField = Exclude<Field, { readonly kind: 'rows' }>
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
    case 'month': {
      const parsed = typeof json === 'string' ? parseMonth(json) : undefined
      return parsed ?? fail(path, A_MONTH)
    }
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

function wholeNumber({ from, to }: Of<'whole-number'>, json: Json, path: string): number {
  if (typeof json === 'bigint' && json >= BigInt(from) && json <= BigInt(to)) return Number(json)
  throw must(path, {
    id: `bilangan bulat ${from} sampai ${to}`,
    en: `a whole number from ${from} to ${to}`,
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

function ratesByYear({ most }: Of<'rates-by-year'>, json: Json, path: string): RatesByYear {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw must(path, RATES)
  const entries = Object.entries(json as Readonly<Record<string, Json>>)
  if (entries.length > most)
    throw must(path, { id: `paling banyak ${most} tahun`, en: `at most ${most} years` })
  return entries
    .map(([year, text]) => {
      if (!YEAR.test(year)) throw must(`${path}.${year}`, A_YEAR)
      const rate = typeof text === 'string' && RATE.test(text) ? parsePercent(text) : undefined
      return { year: Number(year), rate: rate ?? fail(`${path}.${year}`, A_RATE) }
    })
    .toSorted((a, b) => a.year - b.year)
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

/** Also the patterns of the JSON Schema. */
export const YEAR = /^(19|2\d)\d{2}$/
export const RATE = /^\d{1,6}(\.\d{1,12})?$/

const WHOLE_RUPIAH: Words = {
  id: 'rupiah bulat, 0 atau lebih, tanpa desimal dan tanpa tanda kutip',
  en: 'whole rupiah, 0 or more, without decimals, exponent or quotation marks',
}
const THIRTY_DIGITS: Words = {
  id: 'rupiah bulat, paling banyak 30 angka',
  en: 'whole rupiah of at most 30 digits',
}
const A_MONTH: Words = { id: 'bulan berbentuk "2026-03"', en: 'a month like "2026-03"' }
const A_YEAR: Words = { id: 'tahun seperti "2024"', en: 'a year like "2024"' }
const A_RATE: Words = {
  id: 'teks dalam persen seperti "5.51"',
  en: 'text in per cent like "5.51", 0 or more',
}
const RATES: Words = {
  id: 'tingkat per tahun, seperti {"2024": "5.00"}',
  en: 'rates by year, like {"2024": "5.00"}',
}
