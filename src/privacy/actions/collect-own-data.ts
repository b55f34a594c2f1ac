import { columnComments, type Db, ownRowsOf } from '#platform/db'
import type { Keys } from '#platform/keys'
import { EVERY_OWN_TABLE, type OwnData } from '../own-data.ts'

/** Everything that each module tells of one member, by its tables. */
export async function collectOwnData(
  services: { readonly db: Db; readonly keys: Keys },
  memberId: bigint,
): Promise<OwnData> {
  const found: [string, OwnData[string]][] = []
  for (const told of EVERY_OWN_TABLE)
    found.push([told.table, await ownRowsOf(services, memberId, told)])
  return Object.fromEntries(found)
}

/** The JSON Schema of a download: each table with its columns, and what each holds. */
export async function ownDataSchema(db: Db, portal: string): Promise<object> {
  const comments = await columnComments(
    db,
    EVERY_OWN_TABLE.map(({ table }) => table),
  )
  const columnsOf = ({ table, columns, sealed = {} }: (typeof EVERY_OWN_TABLE)[number]) =>
    [...columns, ...Object.keys(sealed)].map((column) => [
      column.replace(/_enc$/, ''),
      { description: comments.get(`${table}.${column}`) ?? '' },
    ])
  const tables = EVERY_OWN_TABLE.map((told) => [
    told.table,
    {
      type: 'array',
      title: told.title.en,
      items: {
        type: 'object',
        additionalProperties: false,
        required: columnsOf(told).map(([name]) => name),
        properties: Object.fromEntries(columnsOf(told)),
      },
    },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${portal}/privacy/my-data.schema.json`,
    title: 'Everything about a member',
    type: 'object',
    additionalProperties: false,
    required: ['format', 'schema', 'madeAt', 'data'],
    properties: {
      format: { const: 'payung-my-data/1' },
      schema: { type: 'string' },
      madeAt: { type: 'string', format: 'date-time' },
      data: {
        type: 'object',
        additionalProperties: false,
        required: EVERY_OWN_TABLE.map(({ table }) => table),
        properties: Object.fromEntries(tables),
      },
    },
  }
}
