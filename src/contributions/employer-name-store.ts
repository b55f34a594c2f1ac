import { sql } from 'kysely'
import type { Db } from '#platform/db'

/** What these employers are called, by number; one that nobody named is left out. */
export async function employerNamesOf(
  db: Db,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ employer_number: string; name: string }>`
    select employer_number, name
      from contributions.employer
     where employer_number = any(${numbers}::text[]) and name <> ''
  `.execute(db)
  return new Map(rows.map((row) => [row.employer_number, row.name]))
}
