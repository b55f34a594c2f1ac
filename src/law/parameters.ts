import {
  type Month,
  month,
  parsePercent,
  percent,
  type Rate,
  type Rupiah,
  rupiah,
  type Words,
  yearOf,
} from '#values'
import type { Certainty } from './certainty.ts'
import type { Explanation, Quantity } from './explained.ts'
import { PARAMETERS } from './parameters.generated.ts'

type All = typeof PARAMETERS
export type ParameterId = keyof All
type IdsOf<Kind extends string> = {
  [Id in ParameterId]: All[Id]['kind'] extends Kind ? Id : never
}[ParameterId]

/** A statutory value as it was in force, with what makes it citable. */
export type Dated<Value> = {
  readonly id: ParameterId
  readonly value: Value
  readonly from: string
  readonly basis: string
  readonly source: string
  readonly certainty: Certainty
  readonly note?: string
}

export type Tier = {
  readonly incomeFrom: Rupiah
  readonly base: Rupiah
  readonly contribution: Rupiah
}
export type Slice = { readonly above: Rupiah; readonly rate: Rate }

/** What the generated file may hold; one shape for all, so that a look-up needs no case per quantity. */
type Value = {
  readonly from: string
  readonly source: string
  readonly certainty: Certainty
  readonly note?: string
  readonly amount?: bigint
  readonly rate?: string
  readonly rates?: Readonly<Record<string, string>>
  readonly years?: number
  readonly tiers?: readonly { incomeFrom: bigint; base: bigint; contribution: bigint }[]
  readonly unknown?: boolean
}

type When = Month

/** The amount in force in that month; `undefined` before the first. */
export const amountIn = (id: IdsOf<'amount'>, when: When): Dated<Rupiah> | undefined =>
  inForce(id, when, ({ amount }) => (amount === undefined ? undefined : rupiah(amount)))

/** The rate in force in that month; `undefined` before the first. */
export const rateIn = (id: IdsOf<'rate'>, when: When): Dated<Rate> | undefined =>
  inForce(id, when, ({ rate }) => rateOfText(rate))

/** The rate of one class of a table of rates; `undefined` before the first and for a class that does not exist. */
export const classRateIn = (
  id: IdsOf<'rates'>,
  riskClass: number,
  when: When,
): Dated<Rate> | undefined =>
  inForce(id, when, ({ rates }) => rateOfText(rates?.[String(riskClass)]))

/** Whole years in force in that month. */
export const yearsIn = (id: IdsOf<'years'>, when: When): Dated<number> | undefined =>
  inForce(id, when, ({ years }) => years)

/** The row of the table of incomes that holds an income: from its lower bound to the next row's. */
export const tierIn = (id: IdsOf<'tiers'>, income: Rupiah, when: When): Dated<Tier> | undefined =>
  inForce(id, when, ({ tiers }) => {
    const row = tiers?.findLast(({ incomeFrom }) => incomeFrom <= income)
    return (
      row && {
        incomeFrom: rupiah(row.incomeFrom),
        base: rupiah(row.base),
        contribution: rupiah(row.contribution),
      }
    )
  })

/** The slices of a progressive rate as they stand today, for a calculation that names no date. */
export function slicesNow(id: IdsOf<'slices'>): Dated<readonly Slice[]> {
  const value = PARAMETERS[id].values[0]
  return cited(
    id,
    value,
    value.slices.map(({ above, rate }) => ({ above: rupiah(above), rate: percent(rate) })),
  )
}

/** The value-added tax as it stands today, for a calculation that names no date. */
export function valueAddedTaxNow(): Dated<Rate> {
  const id = 'construction/value-added-tax'
  const value = PARAMETERS[id].values[0]
  return cited(id, value, percent(value.rate))
}

/** The rate of one calendar year alone; its value is `undefined` where no source states it. */
export function rateOfYear(id: IdsOf<'rate'>, year: number): Dated<Rate | undefined> | undefined {
  const value = valuesOf(id).find(({ from }) => from === String(year))
  return value && cited(id, value, value.rate === undefined ? undefined : parsePercent(value.rate))
}

/** The first month for which nobody has published a value; `undefined` for what stands until it is changed. */
export function knownUntil(id: ParameterId): Month | undefined {
  const { knownUntil: text } = PARAMETERS[id] as { readonly knownUntil?: string }
  return text === undefined ? undefined : month(text.length === 4 ? `${text}-01` : text)
}

/**
 * The quantities whose value for a month nobody has published yet: the yearly update that is due.
 * A rate of a whole year counts as due once the year is over.
 */
export const missingIn = (when: Month): readonly ParameterId[] =>
  (Object.keys(PARAMETERS) as ParameterId[]).filter((id) => {
    const until = knownUntil(id)
    if (until === undefined) return false
    return PARAMETERS[id].keyedBy === 'year' ? yearOf(when) > yearOf(until) : when >= until
  })

/** The leaf of the tree of reasons that a statutory value is. */
export const leaf = (
  { id, from, basis, source, certainty, note }: Dated<unknown>,
  label: Words,
  quantity: Quantity,
): Explanation => ({
  ...quantity,
  label,
  formula: { id: 'Nilai yang ditetapkan', en: 'A value that was set' },
  inputs: [],
  basis,
  effectiveFrom: from,
  certainty,
  source,
  ...(note === undefined ? {} : { note }),
  ruleVersion: `${id}@${from}`,
  children: [],
})

function inForce<Made>(
  id: ParameterId,
  when: When,
  read: (value: Value) => Made | undefined,
): Dated<Made> | undefined {
  const value = valuesOf(id).findLast(({ from }) => from <= when)
  const content = value && read(value)
  return content === undefined ? undefined : cited(id, value as Value, content)
}

const valuesOf = (id: ParameterId): readonly Value[] => PARAMETERS[id].values

const cited = <Content>(id: ParameterId, value: Value, content: Content): Dated<Content> => ({
  id,
  value: content,
  from: value.from,
  basis: PARAMETERS[id].basis,
  source: value.source,
  certainty: value.certainty,
  ...(value.note === undefined ? {} : { note: value.note }),
})

// Reading a rate costs more than a share does: each text is read once.
const RATES = new Map<string, Rate>()
function rateOfText(text: string): Rate
function rateOfText(text: string | undefined): Rate | undefined
function rateOfText(text: string | undefined): Rate | undefined {
  const known = RATES.get(text ?? '')
  if (known !== undefined || text === undefined) return known
  const rate = percent(text)
  RATES.set(text, rate)
  return rate
}
