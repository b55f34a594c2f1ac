import { type LocalDate, type Month, type Rupiah, rupiah, type Words } from '#values'
import type { Certainty } from './certainty.ts'
import type { Quantity, Reason } from './explained.ts'

/** A statutory value as it was in force, with what makes it citable. */
export type Dated<Value> = Citation & {
  readonly id: string
  /** The row of a table by item. */
  readonly item?: string
  readonly value: Value
  readonly from: string
  readonly basis: string
}
type Citation = {
  readonly source: string
  readonly certainty: Certainty
  readonly note?: string
}

/** One dated entry of a parameter file; its own basis goes before the file's. */
export type DatedEntry = Citation & { readonly from: string; readonly basis?: string }

/** A row of a table by item; what it says of itself goes before what the whole table says. */
export type ItemEntry = Partial<Citation> & { readonly basis?: string }

/** When a value counts: a month stands for its first day. */
export type When = Month | LocalDate

/**
 * The last entry that began by then; `undefined` before the first. An entry may begin with a year, a month or a day:
 * each stands for its first day.
 */
export function inForceAt<Entry extends DatedEntry>(
  entries: readonly Entry[],
  when: When,
): Entry | undefined {
  const day = when.length === 7 ? `${when}-01` : when
  return entries.findLast(({ from }) => from <= day)
}

/** The amount of an entry; `undefined` where the entry says that it is unknown. */
export const rupiahOf = (amount: bigint | undefined): Rupiah | undefined =>
  amount === undefined ? undefined : rupiah(amount)

/** A value with its citation; `item` names the row, if it is one of a table. */
export function cited<Value>(
  file: { readonly id: string; readonly basis: string },
  entry: DatedEntry,
  value: Value,
): Dated<Value> {
  const { from, source, certainty, note } = entry
  return {
    id: file.id,
    value,
    from,
    basis: entry.basis ?? file.basis,
    source,
    certainty,
    ...(note === undefined ? {} : { note }),
  }
}

/** As `cited`, for one row of a table by item: the row's own basis, source, certainty and note go first. */
export const citedItem = <Value>(
  file: { readonly id: string; readonly basis: string },
  entry: DatedEntry,
  { item, row, value }: { readonly item: string; readonly row: ItemEntry; readonly value: Value },
): Dated<Value> => ({ ...cited(file, { ...entry, ...ownCitation(row) }, value), item })

function ownCitation({ basis, source, certainty, note }: ItemEntry): Partial<DatedEntry> {
  return {
    ...(basis === undefined ? {} : { basis }),
    ...(source === undefined ? {} : { source }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(note === undefined ? {} : { note }),
  }
}

/** The leaf of the tree of reasons that a statutory value is. */
export const leaf = <Q extends Quantity>(
  { id, item, from, basis, source, certainty, note }: Dated<unknown>,
  label: Words,
  quantity: Q,
): Reason & Q => ({
  ...quantity,
  label,
  formula: { id: 'Nilai yang ditetapkan', en: 'A value that was set' },
  inputs: [],
  basis,
  effectiveFrom: from,
  certainty,
  source,
  ...(note === undefined ? {} : { note }),
  ruleVersion: `${id}${item === undefined ? '' : `/${item}`}@${from}`,
  children: [],
})
