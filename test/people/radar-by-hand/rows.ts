/** One row of a contributions file: column name to text. */
export type Row = Readonly<Record<string, string>>

/** Reads a file whose fields may be quoted but hold no line ends. */
export function rowsOf(csv: string): readonly Row[] {
  const [header = '', ...lines] = csv.trimEnd().split('\n')
  const columns = header.split(',')
  return lines.map((line) => {
    const fields = fieldsOf(line)
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']))
  })
}

const fieldsOf = (line: string): readonly string[] =>
  line.includes('"')
    ? [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) =>
        field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
      )
    : line.split(',')

export const text = (row: Row, column: string): string => row[column] ?? ''
export const amount = (row: Row, column: string): bigint => BigInt(text(row, column))
