import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { packageRoot } from '../config/package-root.ts'
import type { Db } from './database.ts'

const folder = (): string => join(packageRoot(), 'db', 'migrations')

/** Names of all migrations in order. */
export async function migrationNames(): Promise<readonly string[]> {
  const files = await readdir(folder())
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort()
}

/**
 * Applies the plain SQL files that have not run, in order, under a lock, each in the same transaction.
 * @param runFile runs a whole file, several statements, on the connection that holds the transaction
 * @throws the database's own error when a file fails; then nothing was applied
 */
export async function migrateToLatest(
  db: Db,
  runFile: (db: Db, statements: string) => Promise<void>,
): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: sqlFiles(runFile),
    migrationTableSchema: 'platform',
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return (results ?? []).map((result) => result.migrationName)
}

/** Those of `names` that are not in `applied`. */
export const missingFrom = (names: readonly string[], applied: readonly string[]): string[] =>
  names.filter((name) => !applied.includes(name))

function sqlFiles(runFile: (db: Db, statements: string) => Promise<void>): MigrationProvider {
  return {
    async getMigrations() {
      const migrations: Record<string, Migration> = {}
      for (const name of await migrationNames()) {
        const statements = await readFile(join(folder(), `${name}.sql`), 'utf8')
        migrations[name] = { up: (db) => runFile(db, statements) }
      }
      return migrations
    },
  }
}
