/** What a value holds; the unit decides it. */
export type ValueKind = 'amount' | 'rate' | 'rates' | 'years' | 'tiers' | 'slices'

export const UNITS: Readonly<Record<string, ValueKind>> = {
  rupiah: 'amount',
  'rupiah/month': 'amount',
  'rupiah/month by income': 'tiers',
  '% of monthly wage': 'rate',
  '% of monthly wage by risk class': 'rates',
  '% of contribution': 'rate',
  '% of contract value by slice': 'slices',
  '% of price before tax': 'rate',
  '% per year': 'rate',
  'years of age': 'years',
  years: 'years',
}

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
  const value = content[kind]
  if (value === undefined) throw new Error(`${where}: the unit asks for "${kind}"`)
  return { [kind]: READERS[kind](value, where) }
}

const READERS: Readonly<Record<ValueKind, (value: unknown, where: string) => unknown>> = {
  amount: wholeAmount,
  rate: rateAsText,
  years: (value, where) => Number(wholeAmount(value, where)),
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
