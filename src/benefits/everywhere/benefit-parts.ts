import type { Words } from '#values'
import type { ResultReader } from './result-reader.ts'
import type { NamedAmount, PartsTable } from './simulator.ts'

/** The benefits of a result that has `components`, each under its name; only those that belong to this case. */
export const benefitsOf = (result: ResultReader): readonly NamedAmount[] =>
  result.list('components').map((component) => ({
    name: NAMES[component.text('name') ?? ''] ?? OTHER,
    amount: component.amount('amount'),
  }))

/** The amount of one benefit; `undefined` where this case has none. */
export const benefitOf = (result: ResultReader, name: string) =>
  result
    .list('components')
    .find((component) => component.text('name') === name)
    ?.amount('amount')

/** The benefits as a table with their sum. */
export const benefitsTable = (result: ResultReader, caption: Words): PartsTable => ({
  caption,
  columns: [
    { id: 'Manfaat', en: 'Benefit' },
    { id: 'Rupiah', en: 'Amount' },
  ],
  rows: benefitsOf(result).map(({ name, amount }) => ({ name, amounts: [amount] })),
  totals: [{ name: { id: 'Jumlah', en: 'Total' }, amounts: [result.amount('total')] }],
})

/** The same benefits whatever a result has, so that several results can stand side by side. */
export const benefitsNamed = (
  result: ResultReader,
  names: readonly string[],
): readonly NamedAmount[] =>
  names.map((name) => ({ name: NAMES[name] ?? OTHER, amount: benefitOf(result, name) }))

const OTHER: Words = { id: 'Manfaat lain', en: 'Another benefit' }
const NAMES: Readonly<Record<string, Words>> = {
  'temporary-disability': { id: 'Pengganti upah', en: 'Wage replacement' },
  'partial-disability': { id: 'Santunan cacat sebagian', en: 'Partial disability' },
  'total-disability': { id: 'Santunan cacat total tetap', en: 'Total permanent disability' },
  death: { id: 'Santunan kematian', en: 'Death benefit' },
  'lump-sum': { id: 'Santunan sekaligus', en: 'Lump sum' },
  periodic: { id: 'Santunan berkala', en: 'Periodic benefit' },
  funeral: { id: 'Biaya pemakaman', en: 'Funeral' },
  transport: { id: 'Biaya transportasi', en: 'Transport' },
  scholarship: { id: 'Beasiswa anak, paling banyak', en: 'Scholarship for the children, at most' },
}

/** What one row of the list of children is called. */
export const CHILD_ROWS = { children: { id: 'Anak', en: 'Child' } } as const
