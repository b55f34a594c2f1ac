import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#values'
import { Cover } from '../cover/cover.tsx'
import { text } from '../text.ts'
import type { PhonePlace, TableColumn } from './table-column.ts'
import { TableHead } from './table-head.tsx'

/** One cell a column; an empty cell (`''`, `null`) is left out on phones. */
export type TableRow = { readonly cells: readonly ComponentChildren[] }

export type DataTableProps = {
  readonly language: Language
  readonly caption: string
  /** Hidden when a heading just above says the same. */
  readonly captionHidden?: boolean
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Totals, under a strong rule. */
  readonly totals?: readonly TableRow[]
  /** Says that every amount is in rupiah, for tables of bare amounts. */
  readonly inRupiah?: boolean
}

/**
 * A table whose rows become pairs of name and amount on phones; with five columns and more already below
 * 1200 px. From nine columns on the type is smaller and the sheet is printed across; eleven fit at 1280 px
 * when months and dates are short and amounts bare. The first cell of a row names it.
 */
export function DataTable(props: DataTableProps): VNode {
  const { language, caption, captionHidden = false, columns, rows, totals = [] } = props
  return (
    <Cover block>
      <table class={tableClass(columns.length)}>
        <caption class={captionHidden && props.inRupiah !== true ? 'unseen' : undefined}>
          <span class={captionHidden ? 'unseen' : undefined}>{caption}</span>
          {props.inRupiah === true && <span class="quiet"> {text.inRupiah[language]}</span>}
        </caption>
        <TableHead columns={columns} />
        <tbody>
          {rows.map((row, index) => (
            <Row key={index.toString()} columns={columns} row={row} />
          ))}
        </tbody>
        {totals.length > 0 && (
          <tfoot>
            {totals.map((row, index) => (
              <Row key={index.toString()} columns={columns} row={row} />
            ))}
          </tfoot>
        )}
      </table>
    </Cover>
  )
}

function Row({ columns, row }: { columns: readonly TableColumn[]; row: TableRow }): VNode {
  return (
    <tr>
      {columns.map((column, index) => {
        const place = column.onPhone ?? (index === 0 ? 'name' : 'pair')
        const content = row.cells[index]
        const looks = {
          class: cellClass(column, place, content),
          'data-label': labelOf(column, place),
        }
        return index === 0 ? (
          <th key={column.head} scope="row" {...looks}>
            {content}
          </th>
        ) : (
          <td key={column.head} {...looks}>
            {content}
          </td>
        )
      })}
    </tr>
  )
}

function tableClass(columns: number): string {
  if (columns < 5) return 'table'
  return columns < 9 ? 'table table-wide' : 'table table-wide table-dense'
}

function cellClass(column: TableColumn, place: PhonePlace, content: ComponentChildren): string {
  const kind = column.kind === undefined || column.kind === 'text' ? '' : ` is-${column.kind}`
  const empty = content === '' || content === null || content === undefined ? ' is-empty' : ''
  return `at-${place}${kind}${empty}`
}

function labelOf(column: TableColumn, place: PhonePlace): string | undefined {
  if (place !== 'pair') return undefined
  return column.group === undefined ? column.head : `${column.group}, ${column.head}`
}
