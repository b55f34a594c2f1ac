import type { VNode } from 'preact'
import type { TableColumn } from './table-column.ts'

type Group = { readonly name: string | undefined; readonly columns: readonly TableColumn[] }

/** One row of headings, or two when columns are grouped. */
export function TableHead({ columns }: { readonly columns: readonly TableColumn[] }): VNode {
  const groups = grouped(columns)
  if (groups.every((group) => group.name === undefined)) {
    return (
      <thead>
        <tr>{columns.map((column) => heading(column))}</tr>
      </thead>
    )
  }
  return (
    <thead>
      <tr>
        {groups.map((group) =>
          group.name === undefined ? (
            group.columns.map((column) => heading(column, 2))
          ) : (
            <th key={group.name} scope="colgroup" class="is-group" colspan={group.columns.length}>
              {group.name}
            </th>
          ),
        )}
      </tr>
      <tr>
        {groups.flatMap(({ name, columns: own }) =>
          name === undefined ? [] : own.map((column) => heading(column)),
        )}
      </tr>
    </thead>
  )
}

const heading = (column: TableColumn, rowspan?: number): VNode => (
  <th
    key={column.head}
    scope="col"
    class={column.kind === 'amount' ? 'is-amount' : undefined}
    rowspan={rowspan}
  >
    {column.head}
  </th>
)

function grouped(columns: readonly TableColumn[]): readonly Group[] {
  const groups: { name: string | undefined; columns: TableColumn[] }[] = []
  for (const column of columns) {
    const last = groups.at(-1)
    if (last !== undefined && last.name === column.group) last.columns.push(column)
    else groups.push({ name: column.group, columns: [column] })
  }
  return groups
}
