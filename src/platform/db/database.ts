import type { Kysely } from 'kysely'
import { type Instant, isoText } from '#values'

/**
 * A handle on the database, or on the transaction one is in; each store narrows it with `withTables`.
 * Columns arrive as: `int8` bigint, `int2` and `int4` number, `date` text, `timestamptz` Instant,
 * `numeric` text, `bytea` Uint8Array. Never as a JavaScript Date.
 */
export type Db = Kysely<unknown>

/** One connection, kept for as long as its work takes: for temporary tables and COPY. */
export type Session = {
  readonly db: Db
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>
  /**
   * `copy <target> from stdin` in text format, inside `transaction` only.
   * @param target table and columns, `staging_row (a, b)`
   * @param chunks whole lines, made with `copyText`, tab between fields, line feed at the end
   */
  copyIn(target: string, chunks: Chunks): Promise<void>
}

export type Chunks = Iterable<string> | AsyncIterable<string>

export type Database = {
  /** Connected as the application's role, which may neither change a posting nor the schema. */
  readonly db: Db
  readonly kind: 'pglite' | 'postgres'
  session<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Applies what is missing, as the owner, one migrator at a time; answers the names applied. */
  migrate(): Promise<readonly string[]>
  /** For the few acts of an operator that the application's role may not do; never in a request. */
  asOwner<T>(work: (db: Db) => Promise<T>): Promise<T>
  pendingMigrations(): Promise<readonly string[]>
  /** @throws when the database does not answer */
  ping(): Promise<void>
  close(): Promise<void>
}

/** An instant as a `timestamptz` parameter. */
export const at = (instant: Instant): string => isoText(instant)
