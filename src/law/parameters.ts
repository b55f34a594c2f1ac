import { parsePercent, percent, type Rate, type Rupiah, rupiah } from '#values'
import {
  cited,
  citedItem,
  type Dated,
  type DatedEntry,
  type ItemEntry,
  inForceAt,
  rupiahOf,
  type When,
} from './dated.ts'
import { PARAMETERS } from './parameters.generated.ts'

export { type Dated, leaf } from './dated.ts'

type All = typeof PARAMETERS
export type ParameterId = keyof All
type IdsOf<Kind extends string> = {
  [Id in ParameterId]: All[Id]['kind'] extends Kind ? Id : never
}[ParameterId]

export type Tier = {
  readonly incomeFrom: Rupiah
  readonly base: Rupiah
  readonly contribution: Rupiah
}
export type Slice = { readonly above: Rupiah; readonly rate: Rate }

/** What the generated file may hold; one shape for all, so that a look-up needs no case per quantity. */
type Value = DatedEntry & {
  readonly amount?: bigint
  readonly rate?: string
  readonly rates?: Readonly<Record<string, string>>
  readonly years?: number
  readonly months?: number
  readonly days?: number
  readonly times?: number
  readonly items?: Readonly<Record<string, Row>>
  readonly slices?: readonly { above: bigint; rate: string }[]
  readonly tiers?: readonly { incomeFrom: bigint; base: bigint; contribution: bigint }[]
  readonly unknown?: boolean
}

type Row = ItemEntry & {
  readonly rate?: string
  readonly amount?: bigint
  readonly count?: number
}

/** The amount in force then; `undefined` before the first. */
export const amountIn = (id: IdsOf<'amount'>, when: When): Dated<Rupiah> | undefined =>
  inForce(id, when, ({ amount }) => rupiahOf(amount))

/** The rate in force then; `undefined` before the first. */
export const rateIn = (id: IdsOf<'rate'>, when: When): Dated<Rate> | undefined =>
  inForce(id, when, ({ rate }) => rateOfText(rate))

/** The rate of one class of a table of rates; `undefined` before the first and for a class that does not exist. */
export const classRateIn = (
  id: IdsOf<'rates'>,
  riskClass: number,
  when: When,
): Dated<Rate> | undefined =>
  inForce(id, when, ({ rates }) => rateOfText(rates?.[String(riskClass)]))

/** Whole years in force then. */
export const yearsIn = (id: IdsOf<'years'>, when: When): Dated<number> | undefined =>
  inForce(id, when, ({ years }) => years)

/** Months, days or times in force then. */
export const countIn = (
  id: IdsOf<'months' | 'days' | 'times'>,
  when: When,
): Dated<number> | undefined =>
  inForce(id, when, ({ months, days, times }) => months ?? days ?? times)

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

/** The items of a table: `keyof` for the words of a field's options. */
export type ItemOf<Id extends IdsOf<'itemRates' | 'itemAmounts' | 'itemCounts'>> =
  keyof All[Id]['values'][number]['items'] & string

/** The rate of one item of a table; `undefined` before the first and for an item that is not in it. */
export const itemRateIn = (
  id: IdsOf<'itemRates'>,
  item: string,
  when: When,
): Dated<Rate> | undefined => itemInForce(id, { item, when }, ({ rate }) => rateOfText(rate))

/** The amount of one item of a table; `undefined` as for `itemRateIn`. */
export const itemAmountIn = (
  id: IdsOf<'itemAmounts'>,
  item: string,
  when: When,
): Dated<Rupiah> | undefined => itemInForce(id, { item, when }, ({ amount }) => rupiahOf(amount))

/** The years, months, days or times of one item of a table; `undefined` as for `itemRateIn`. */
export const itemCountIn = (
  id: IdsOf<'itemCounts'>,
  item: string,
  when: When,
): Dated<number> | undefined => itemInForce(id, { item, when }, ({ count }) => count)

/** The slices of a progressive rate in force then, the lowest first. */
export const slicesIn = (id: IdsOf<'slices'>, when: When): Dated<readonly Slice[]> | undefined =>
  inForce(id, when, ({ slices }) =>
    slices?.map(({ above, rate }) => ({ above: rupiah(above), rate: percent(rate) })),
  )

/** The slices of a progressive rate as they stand today, for a calculation that names no date. */
export function slicesNow(
  id: 'jkk/construction-project-rate' | 'jkm/construction-project-rate',
): Dated<readonly Slice[]> {
  const value = PARAMETERS[id].values[0]
  return cited(
    fileOf(id),
    value,
    value.slices.map(({ above, rate }) => ({ above: rupiah(above), rate: percent(rate) })),
  )
}

/** The value-added tax as it stands today, for a calculation that names no date. */
export function valueAddedTaxNow(): Dated<Rate> {
  const id = 'construction/value-added-tax'
  const value = PARAMETERS[id].values[0]
  return cited(fileOf(id), value, percent(value.rate))
}

/** The rate of one calendar year alone; its value is `undefined` where no source states it. */
export function rateOfYear(id: IdsOf<'rate'>, year: number): Dated<Rate | undefined> | undefined {
  const value = valuesOf(id).find(({ from }) => from === String(year))
  return (
    value &&
    cited(fileOf(id), value, value.rate === undefined ? undefined : parsePercent(value.rate))
  )
}

function inForce<Made>(
  id: ParameterId,
  when: When,
  read: (value: Value) => Made | undefined,
): Dated<Made> | undefined {
  const value = inForceAt(valuesOf(id), when)
  const content = value && read(value)
  return value === undefined || content === undefined
    ? undefined
    : cited(fileOf(id), value, content)
}

function itemInForce<Made>(
  id: ParameterId,
  { item, when }: { readonly item: string; readonly when: When },
  read: (row: Row) => Made | undefined,
): Dated<Made> | undefined {
  const entry = inForceAt(valuesOf(id), when)
  const row = Object.entries(entry?.items ?? {}).find(([name]) => name === item)?.[1]
  const value = row && read(row)
  return entry === undefined || row === undefined || value === undefined
    ? undefined
    : citedItem(fileOf(id), entry, { item, row, value })
}

const fileOf = (id: ParameterId) => ({ id, basis: PARAMETERS[id].basis })
const valuesOf = (id: ParameterId): readonly Value[] => PARAMETERS[id].values

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
