import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readParameterFile } from './parameter-file.ts'

const CEILING = `
title: Highest monthly wage counted for JP
unit: rupiah/month
keyed-by: contribution-month
basis: PP 45/2015 art. 29(2)-(4)
values:
  2025-03: { amount: 10547400, source: B/726/022025, certainty: checked }
  2026-03: { amount: 11086300, source: B/1226/022026, certainty: needs-review, note: one copy cites B/3307/022026 }
known-until: 2027-03
last-reviewed: 2026-11-22
`
const read = (yaml: string) =>
  readParameterFile('jp/wage-ceiling', parse(yaml, { intAsBigInt: true }))
const without = (text: string, replacement = '') => {
  expect(CEILING).toContain(text)
  return () => read(CEILING.replace(text, replacement))
}

test('a complete file is read exactly', () => {
  expect(read(CEILING)).toEqual({
    kind: 'amount',
    title: 'Highest monthly wage counted for JP',
    unit: 'rupiah/month',
    keyedBy: 'contribution-month',
    basis: 'PP 45/2015 art. 29(2)-(4)',
    knownUntil: '2027-03',
    lastReviewed: '2026-11-22',
    values: [
      { from: '2025-03', amount: 10_547_400n, source: 'B/726/022025', certainty: 'checked' },
      {
        from: '2026-03',
        amount: 11_086_300n,
        source: 'B/1226/022026',
        certainty: 'needs-review',
        note: 'one copy cites B/3307/022026',
      },
    ],
  })
})

describe('a value that could not be cited is refused', () => {
  test('without a unit', () => {
    expect(without('unit: rupiah/month\n')).toThrow('unit is missing')
  })
  test('without a basis', () => {
    expect(without('basis: PP 45/2015 art. 29(2)-(4)\n')).toThrow('basis is missing')
  })
  test('with an empty basis', () => {
    expect(without('PP 45/2015 art. 29(2)-(4)', "''")).toThrow('basis is missing')
  })
  test('without a title', () => {
    expect(without('title: Highest monthly wage counted for JP\n')).toThrow('title is missing')
  })
  test('without what it is keyed by', () => {
    expect(without('keyed-by: contribution-month\n')).toThrow('keyed-by is missing')
  })
  test('without the day of the last review', () => {
    expect(without('last-reviewed: 2026-11-22\n')).toThrow('last-reviewed is missing')
  })
  test('without an effective date', () => {
    expect(without('2025-03: {', 'always: {')).toThrow('not an effective date')
  })
  test('with a date of another kind', () => {
    expect(without('2025-03: {', '2025-03-01: {')).toThrow('not an effective date')
  })
  test('without a source', () => {
    expect(without('source: B/726/022025, ')).toThrow('2025-03: source is missing')
  })
  test('without a certainty', () => {
    expect(without(', certainty: checked')).toThrow('2025-03: certainty is missing')
  })
  test('with a certainty that does not exist', () => {
    expect(without('certainty: checked', 'certainty: sure')).toThrow('certainty "sure"')
  })
  test('without a value', () => {
    expect(without('amount: 10547400, ')).toThrow('2025-03: the value is missing')
  })
})

describe('a file that does not say what it means is refused', () => {
  test('a unit that nobody knows', () => {
    expect(without('unit: rupiah/month', 'unit: dollars')).toThrow('unit "dollars"')
  })
  test('a key that nobody knows', () => {
    expect(without('contribution-month', 'moon')).toThrow('keyed-by "moon"')
  })
  test('a rate under a unit of money', () => {
    expect(without('amount: 10547400', "rate: '5'")).toThrow('the unit asks for "amount"')
  })
  test('two values at once', () => {
    expect(without('amount: 10547400', "amount: 1, rate: '5'")).toThrow('more than one value')
  })
  test('an amount with decimals', () => {
    expect(without('10547400', '10547400.5')).toThrow('whole number')
  })
  test('a negative amount', () => {
    expect(without('10547400', '-1')).toThrow('whole number')
  })
  test('values out of order', () => {
    expect(without('2025-03: {', '2026-04: {')).toThrow('not in order')
  })
  test('no values at all', () => {
    expect(() =>
      read(
        'unit: rupiah\nkeyed-by: year\nlast-reviewed: 2026-11-22\nvalues: {}\ntitle: x\nbasis: x',
      ),
    ).toThrow('values are missing')
  })
  test('an entry that nobody reads', () => {
    expect(without('title:', 'titel: x\ntitle:')).toThrow('"titel" is not a known entry')
  })
  test('a title that is not text', () => {
    expect(without('title: Highest monthly wage counted for JP', 'title: 5')).toThrow(
      'must be text',
    )
  })
  test('a day of review that is no day', () => {
    expect(without('last-reviewed: 2026-11-22', 'last-reviewed: 2026-22-11')).toThrow(
      'must be a day',
    )
  })
  test('a horizon of another kind', () => {
    expect(without('known-until: 2027-03', 'known-until: 2027')).toThrow('known-until')
  })
  test('looked for in vain until a day that is no later, or of another kind, or without a horizon', () => {
    const until = (text: string) => without('known-until: 2027-03', text)
    for (const text of [
      'known-until: 2027-03\nunpublished-until: 2027-03',
      'unpublished-until: 2027-06',
    ])
      expect(until(text)).toThrow('unpublished-until must be after known-until')
    expect(until('known-until: 2027-03\nunpublished-until: 2027')).toThrow('the wrong form')
    expect(until('known-until: 2027-03\nunpublished-until: 2027-06')()).toMatchObject({
      knownUntil: '2027-03',
      unpublishedUntil: '2027-06',
    })
  })
  test('a list instead of a file', () => {
    expect(() => read('- 1')).toThrow('named entries')
  })
  test('an unknown value without the reason', () => {
    const file = CEILING.replace('amount: 10547400', 'unknown: true')
    expect(() => read(file)).toThrow('needs a note')
    expect(
      read(file.replace('certainty: checked', 'certainty: unverified, note: why')).values[0],
    ).toEqual({
      from: '2025-03',
      unknown: true,
      source: 'B/726/022025',
      certainty: 'unverified',
      note: 'why',
    })
  })
})

describe('each kind of value is exact', () => {
  const one = (unit: string, value: string) =>
    read(
      `title: t\nunit: '${unit}'\nkeyed-by: year\nbasis: b\nvalues: { 2020: { ${value}, source: s, certainty: checked } }\nlast-reviewed: 2026-11-22`,
    ).values[0]

  test('rates stay text', () => {
    expect(one('% per year', "rate: '5.51'")).toMatchObject({ rate: '5.51' })
    expect(() => one('% per year', 'rate: 5.51')).toThrow('text in per cent')
    expect(() => one('% per year', "rate: '5,51'")).toThrow('text in per cent')
  })
  test('rates by class keep their classes', () => {
    const rates = one('% of monthly wage by risk class', "rates: { 1: '0.24', 2: '0.54' }")
    expect(rates).toMatchObject({ rates: { 1: '0.24', 2: '0.54' } })
    expect(() => one('% of monthly wage by risk class', 'rates: { 1: 0.24 }')).toThrow('per cent')
  })
  test('years are numbers', () => {
    expect(one('years of age', 'years: 56')).toMatchObject({ years: 56 })
  })
  test('tables keep their rows', () => {
    expect(
      one(
        'rupiah/month by income',
        'tiers: [{ income-from: 0, base: 1000000, contribution: 10000 }]',
      ),
    ).toMatchObject({ tiers: [{ incomeFrom: 0n, base: 1_000_000n, contribution: 10_000n }] })
    expect(
      one('% of contract value by slice', "slices: [{ above: 0, rate: '0.21' }]"),
    ).toMatchObject({ slices: [{ above: 0n, rate: '0.21' }] })
    expect(() => one('% of contract value by slice', 'slices: []')).toThrow('must have rows')
    expect(() => one('rupiah/month by income', 'tiers: [{ income-from: 0, base: 1 }]')).toThrow(
      'whole number',
    )
  })

  test('counts are whole', () => {
    expect(one('months', 'months: 180')).toMatchObject({ months: 180 })
    expect(one('days', 'days: 3')).toMatchObject({ days: 3 })
    expect(one('times monthly wage', 'times: 80')).toMatchObject({ times: 80 })
    expect(() => one('months', 'months: 1.5')).toThrow('whole number')
  })
  test('rows by item hold the value, and what differs from the table', () => {
    expect(
      one('% by item', "items: { left-thumb: '12', toe: { rate: '2', note: each } }"),
    ).toMatchObject({ items: { 'left-thumb': { rate: '12' }, toe: { rate: '2', note: 'each' } } })
    expect(one('rupiah/year by item', 'items: { primary: 1500000 }')).toMatchObject({
      items: { primary: { amount: 1_500_000n } },
    })
    expect(
      one('years by item', 'items: { primary: { count: 8, certainty: unverified } }'),
    ).toMatchObject({ items: { primary: { count: 8, certainty: 'unverified' } } })
  })
  test('a row by item that does not say what it means is refused', () => {
    const row = (text: string) => () => one('% by item', `items: ${text}`)
    expect(row('{}')).toThrow('must have rows')
    expect(row("[ '5' ]")).toThrow('named rows')
    expect(row("{ 'left thumb': '5' }")).toThrow('2020 left thumb: not a name of an item')
    expect(row('{ thumb: 5 }')).toThrow('2020 thumb: a rate must be text')
    expect(row('{ thumb: { note: each } }')).toThrow('2020 thumb: a rate must be text')
    expect(row("{ thumb: { rate: '5', certainty: sure } }")).toThrow('certainty "sure"')
    expect(row("{ thumb: { rate: '5', page: x } }")).toThrow('"page" is not a known entry')
    expect(() => one('% by item', "rate: '5'")).toThrow('the unit asks for "items"')
  })
})

describe('a value counts from a day or a month', () => {
  const keyed = (by: string, from: string) =>
    readParameterFile(
      'x',
      parse(
        `title: t\nunit: months\nkeyed-by: ${by}\nbasis: b\nvalues: { ${from}: { months: 1, source: s, certainty: checked, basis: own } }\nlast-reviewed: 2026-11-22`,
        { intAsBigInt: true },
      ),
    ).values[0]

  test('where it is looked up by a day', () => {
    expect(keyed('accident-date', '2019-12-02')).toMatchObject({ from: '2019-12-02', basis: 'own' })
    expect(keyed('dismissal-date', '2021-02')).toMatchObject({ from: '2021-02' })
    expect(() => keyed('death-date', '2021')).toThrow('not an effective date')
  })
  test('and from a month alone where it is looked up by one', () => {
    expect(keyed('pension-start', '2015-07')).toMatchObject({ from: '2015-07' })
    expect(() => keyed('pension-start', '2015-07-01')).toThrow('not an effective date')
  })
})
