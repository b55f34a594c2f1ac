import type { VNode } from 'preact'
import { DataTable, MoneyText, type TableColumn } from '#design'
import type { Language, Rupiah } from '#values'
import type { PartsTable as Parts } from './simulator.ts'

export type PartsTableProps = {
  readonly language: Language
  readonly parts: Parts
  /** What a total says that has no amount. */
  readonly missing?: string
}

/** The parts of a result as a table; a cell without an amount stays empty. */
export function PartsTable({ language, parts, missing = '' }: PartsTableProps): VNode {
  const columns = parts.columns.map((head, index) =>
    columnOf(head[language], index, parts.columns.length),
  )
  const rowOf = ({ name, amounts }: Parts['rows'][number], without = '') => ({
    cells: [name[language], ...amounts.map((amount) => cellOf(amount, language) ?? without)],
  })
  return (
    <DataTable
      language={language}
      caption={parts.caption[language]}
      columns={columns}
      rows={parts.rows.map((row) => rowOf(row))}
      totals={parts.totals?.map((row) => rowOf(row, missing)) ?? []}
      inRupiah
    />
  )
}

function columnOf(head: string, index: number, count: number): TableColumn {
  if (index === 0) return { head }
  // With one amount a row it stands right of the name on phones too.
  return { head, kind: 'amount', onPhone: count === 2 ? 'figure' : 'pair' }
}

const cellOf = (amount: Rupiah | undefined, language: Language): VNode | undefined =>
  amount === undefined ? undefined : <MoneyText amount={amount} language={language} bare />
