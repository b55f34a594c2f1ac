import type { VNode } from 'preact'
import { type Instant, instantText, type Language, type Words } from '#values'
import { columnText } from '../column-words.ts'
import { myDataText as text } from '../my-data-text.ts'
import { EVERY_OWN_TABLE, type OwnData } from '../own-data.ts'

export type MyDataDocumentProps = {
  readonly data: OwnData
  readonly madeAt: Instant
  readonly language: Language
}

/** Everything about a member as one page: without scripts, pictures or addresses of anybody. */
export function MyDataDocument({ data, madeAt, language }: MyDataDocumentProps): VNode {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{text.title[language]}</title>
      </head>
      <body>
        <h1>{text.title[language]}</h1>
        <p>
          {text.madeAt[language]} {instantText(madeAt, language)}
        </p>
        <p>{text.inside[language]}</p>
        {EVERY_OWN_TABLE.map(({ table, title }) => (
          <Rows key={table} {...{ title, language, rows: data[table] ?? [] }} />
        ))}
      </body>
    </html>
  )
}

type RowsProps = {
  readonly title: Words
  readonly language: Language
  readonly rows: OwnData[string]
}

function Rows({ title, language, rows }: RowsProps): VNode {
  const [first] = rows
  if (first === undefined) {
    return (
      <section>
        <h2>{title[language]}</h2>
        <p>{text.none[language]}</p>
      </section>
    )
  }
  const columns = Object.keys(first)
  return (
    <section>
      <h2>{title[language]}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnText(column, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index.toString()}>
              {columns.map((column) => (
                <td key={column}>{shown(row[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A value as people read it; several of one object one after the other. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${shown(inner)}`)
      .join('; ')
  return String(value)
}
