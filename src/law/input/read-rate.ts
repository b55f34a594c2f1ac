import { isLess, parsePercent, percent, type Rate, type Words } from '#values'
import type { Json } from '../json.ts'
import { must } from './bad-input.ts'
import type { Field, RatesByYear } from './fields.ts'

type Of<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>

/** @throws BadInput unless it is text in per cent within the bounds of the field */
export function readRate({ from, to, orWhole }: Of<'rate'>, json: Json, path: string): Rate {
  const text = orWhole === true && typeof json === 'bigint' ? json.toString() : json
  const rate = typeof text === 'string' && SIGNED_RATE.test(text) ? parsePercent(text) : undefined
  if (rate !== undefined && !isLess(rate, bound(from)) && !isLess(bound(to), rate)) return rate
  throw must(path, {
    id: `teks dalam persen seperti "5.51", dari ${from} sampai ${to}`,
    en: `text in per cent like "5.51", from ${from} to ${to}`,
  })
}

// Reading a rate costs more than the rest of the check: each bound is read once.
const BOUNDS = new Map<string, Rate>()
function bound(text: string): Rate {
  const known = BOUNDS.get(text) ?? percent(text)
  BOUNDS.set(text, known)
  return known
}

/**
 * Rates by year, earliest first.
 * @throws BadInput for what is no year or no rate, and for too many years
 */
export function ratesByYear({ most }: Of<'rates-by-year'>, json: Json, path: string): RatesByYear {
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

function fail(path: string, what: Words): never {
  throw must(path, what)
}

/** Also the patterns of the JSON Schema. */
export const YEAR = /^(19|2\d)\d{2}$/
export const RATE = /^\d{1,6}(\.\d{1,12})?$/
export const SIGNED_RATE = /^-?\d{1,6}(\.\d{1,12})?$/

const A_YEAR: Words = { id: 'tahun seperti "2024"', en: 'a year like "2024"' }
const A_RATE: Words = {
  id: 'teks dalam persen seperti "5.51"',
  en: 'text in per cent like "5.51", 0 or more',
}
const RATES: Words = {
  id: 'tingkat per tahun, seperti {"2024": "5.00"}',
  en: 'rates by year, like {"2024": "5.00"}',
}
