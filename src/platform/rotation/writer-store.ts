import { sql } from 'kysely'
import { Refusal } from '#platform/cli'
import type { Database, Db } from '#platform/db'
import type { Keys } from '#platform/keys'

const MAY_NOT = '42501'
const DEADLOCK = '40P01'
const TRIES = 5

/** `db` reads and writes as the application; what that may only add to is made anew as the owner. */
export type Rotating = Pick<Database, 'db' | 'asOwner'> & { readonly keys: Keys }

/** Does a page of work in one transaction, as whoever may. */
export type Writer = <T>(work: (tx: Db) => Promise<T>) => Promise<T>

/**
 * Writes a column of a table as the application where that may change it, else as the owner; without a column it also takes
 * rows out.
 */
export async function writerOf(
  services: Rotating,
  { table, column }: { readonly table: string; readonly column?: string },
): Promise<Writer> {
  const { rows } = await sql<{ may: boolean }>`
    select ${
      column === undefined
        ? sql`has_table_privilege(${table}, 'delete')`
        : sql`has_column_privilege(${table}, ${column}, 'update')`
    } as may
  `.execute(services.db)
  if (rows[0]?.may === true) return (work) => again(() => inTransaction(services.db, work))
  return (work) => again(() => asOwner(services, { table, work }))
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** Whoever writes the same rows in another order comes first; the page is done again. */
async function again<T>(work: () => Promise<T>, left = TRIES): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (codeOf(error) !== DEADLOCK || left === 0) throw error
    return again(work, left - 1)
  }
}

async function asOwner<T>(
  services: Rotating,
  { table, work }: { readonly table: string; readonly work: (tx: Db) => Promise<T> },
): Promise<T> {
  try {
    return await services.asOwner((db) => inTransaction(db, work))
  } catch (error) {
    if (codeOf(error) !== MAY_NOT) throw error
    throw new Refusal(
      `Only the owner may make ${table} anew: set DATABASE_OWNER_URL beside DATABASE_URL, as for payung migrate, and run it again.`,
    )
  }
}

/** The embedded owner is a transaction already. */
const inTransaction = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute(work)
