import { parseLocalDate } from '#values'
import { readCitation } from './citation.ts'

/** What a value holds; the unit decides it. */
export type ValueKind =
  | 'amount'
  | 'rate'
  | 'rates'
  | 'years'
  | 'months'
  | 'days'
  | 'times'
  | 'tiers'
  | 'slices'
  | 'itemRates'
  | 'itemAmounts'
  | 'itemCounts'
  | 'holidays'

/** A unit says what is counted, of what or per what in plain words, and how the table is ordered. */
const UNITS: readonly (readonly [RegExp, ValueKind])[] = [
  [/^name by day$/, 'holidays'],
  [/^rupiah(\/[a-z]+)? by income$/, 'tiers'],
  [/^rupiah(\/[a-z]+)? by item$/, 'itemAmounts'],
  [/^rupiah(\/[a-z]+)?$/, 'amount'],
  [/^%( of [a-z -]+)? by slice$/, 'slices'],
  [/^% of [a-z -]+ by risk class$/, 'rates'],
  [/^%( of [a-z -]+)? by item$/, 'itemRates'],
  [/^%( (of|per) [a-z -]+)?$/, 'rate'],
  [/^(years|months|days|times)( of [a-z -]+)? by item$/, 'itemCounts'],
  [/^years( of age)?$/, 'years'],
  [/^months$/, 'months'],
  [/^days$/, 'days'],
  [/^times( [a-z -]+)?$/, 'times'],
]

/** The kind of value that a unit asks for; `undefined` for text that is no unit. */
export const kindOfUnit = (unit: string): ValueKind | undefined =>
  UNITS.find(([form]) => form.test(unit))?.[1]

type Content = Readonly<Record<string, unknown>>

/**
 * The one entry that holds the value, exact: amounts as bigint, rates as text in per cent.
 * @throws Error for a value of another kind than the unit's, a rate that is not text, or a further entry
 */
export function readValue(kind: ValueKind, content: Content, where: string): Content {
  const names = Object.keys(content)
  if (names.length === 0) throw new Error(`${where}: the value is missing`)
  if (names.length > 1) throw new Error(`${where}: more than one value: ${names.join(', ')}`)
  if (content.unknown === true) return { unknown: true }
  const entry = kind.startsWith('item') ? 'items' : kind
  const value = content[entry]
  if (value === undefined) throw new Error(`${where}: the unit asks for "${entry}"`)
  return { [entry]: READERS[kind](value, where) }
}

const wholeCount = (value: unknown, where: string): number => Number(wholeAmount(value, where))

const READERS: Readonly<Record<ValueKind, (value: unknown, where: string) => unknown>> = {
  amount: wholeAmount,
  rate: rateAsText,
  years: wholeCount,
  months: wholeCount,
  days: wholeCount,
  times: wholeCount,
  itemRates: (value, where) => items(value, where, { name: 'rate', read: rateAsText }),
  itemAmounts: (value, where) => items(value, where, { name: 'amount', read: wholeAmount }),
  itemCounts: (value, where) => items(value, where, { name: 'count', read: wholeCount }),
  holidays: namedDays,
  rates: (value, where) => {
    const rates = Object.entries(value as Record<string, unknown>)
    return Object.fromEntries(rates.map(([name, rate]) => [name, rateAsText(rate, where)]))
  },
  tiers: (value, where) =>
    rows(value, where).map((row) => ({
      incomeFrom: wholeAmount(row['income-from'], where),
      base: wholeAmount(row.base, where),
      contribution: wholeAmount(row.contribution, where),
    })),
  slices: (value, where) =>
    rows(value, where).map((row) => ({
      above: wholeAmount(row.above, where),
      rate: rateAsText(row.rate, where),
    })),
}

/** The name of each day, by the day. */
function namedDays(value: unknown, where: string): Content {
  const days = Object.entries(value as Content)
  for (const [day, name] of days)
    if (parseLocalDate(day) === undefined || typeof name !== 'string' || name === '')
      throw new Error(`${where} ${day}: must be a day and its name`)
  return Object.fromEntries(days)
}

function wholeAmount(value: unknown, where: string): bigint {
  if (typeof value !== 'bigint' || value < 0n)
    throw new Error(`${where}: an amount must be a whole number, 0 or more`)
  return value
}

function rateAsText(value: unknown, where: string): string {
  if (typeof value !== 'string' || !/^\d+(\.\d+)?$/.test(value))
    throw new Error(`${where}: a rate must be text in per cent, like '0.24'`)
  return value
}

function rows(value: unknown, where: string): readonly Content[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new Error(`${where}: a table must have rows`)
  return value
}

type Item = {
  readonly name: 'rate' | 'amount' | 'count'
  readonly read: (value: unknown, where: string) => unknown
}

/** Each row by its item: the value alone, or the value with what the row says of itself. */
function items(table: unknown, where: string, { name, read }: Item): Content {
  if (typeof table !== 'object' || table === null || Array.isArray(table))
    throw new Error(`${where}: a table by item must have named rows`)
  const rows = Object.entries(table)
  if (rows.length === 0) throw new Error(`${where}: a table must have rows`)
  return Object.fromEntries(
    rows.map(([item, row]) => {
      const place = `${where} ${item}`
      if (!/^[a-z0-9][a-zA-Z0-9-]*$/.test(item)) throw new Error(`${place}: not a name of an item`)
      if (typeof row !== 'object' || row === null) return [item, { [name]: read(row, place) }]
      const { [name]: value, ...rest } = row as Record<string, unknown>
      return [item, { [name]: read(value, place), ...readCitation(rest, place) }]
    }),
  )
}
