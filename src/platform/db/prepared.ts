import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/** A connection keeps no more than these: what comes after them is planned each time, as without names. */
const MOST_STATEMENTS = 1000

/**
 * A pool whose connections prepare each statement once and then only send its values: PostgreSQL neither reads nor plans
 * the same text again. Texts are made of the code alone, so there are few; values never become part of one.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()

  function nameOf(text: string): string | undefined {
    const known = names.get(text)
    if (known !== undefined || names.size >= MOST_STATEMENTS) return known
    const name = `payung_${names.size}`
    names.set(text, name)
    return name
  }

  function preparingClient(client: pg.PoolClient): PostgresPoolClient {
    function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>
    function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
    function query(asked: unknown, values: readonly unknown[] = []): unknown {
      if (typeof asked !== 'string') throw new Error('no statement of ours reads by a cursor')
      const name = values.length > 0 ? nameOf(asked) : undefined
      return client.query({ text: asked, values: [...values], ...(name && { name }) })
    }
    return { query, release: (destroy) => client.release(destroy) }
  }

  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      const known = clients.get(client) ?? preparingClient(client)
      clients.set(client, known)
      return known
    },
  }
}
