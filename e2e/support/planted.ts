import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '../../src/platform/db/index.ts'
import type { Secret } from '../../test/support/at-rest.ts'

const FILE = 'planted.txt'
const LINE = 'planted line'
const PLACES = ['public.planted.body', `file ${FILE}`, LINE]

/** Secrets that are put where none may be: a search that does not find each of them has looked at nothing. */
export type Planted = {
  /** Into the database of a portal that has ended: JSON as bytes. */
  intoDatabase(db: Db): Promise<void>
  /** Into its data folder: base64. */
  intoFile(dataFolder: string): Promise<void>
  /** A line of its log, and what its place is called. */
  readonly logLine: string
  readonly lineIs: string
  /** What the search has to say. */
  readonly toBeFound: readonly string[]
  /** Whether something that was found is only what was put there; one secret may be in another. */
  isPlanted(found: string): boolean
}

export function planted(secrets: readonly Secret[]): Planted {
  const names = secrets.map(({ what }) => what)
  const json = JSON.stringify({ to: secrets.map(({ value }) => value) })
  return {
    async intoDatabase(db) {
      await sql`create table public.planted (body bytea)`.execute(db)
      await sql`insert into public.planted values (${Buffer.from(json)}::bytea)`.execute(db)
    },
    intoFile: (dataFolder) =>
      appendFile(join(dataFolder, FILE), `${Buffer.from(json).toString('base64')}\n`),
    logLine: json,
    lineIs: LINE,
    toBeFound: PLACES.flatMap((place) => names.map((name) => `${place}: ${name}`)),
    isPlanted: (found) => PLACES.some((place) => found.startsWith(`${place}: `)),
  }
}
