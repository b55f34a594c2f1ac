import { mkdir } from 'node:fs/promises'
import { PGlite, type PGliteOptions, type Transaction } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { pendingMigrations, ping } from './applied.ts'
import { COLUMN_PARSERS } from './column-types.ts'
import type { Chunks, Database, Db, Session } from './database.ts'
import { migrateToLatest } from './migrations.ts'

const BLOB_CHARACTERS = 4_000_000

/**
 * The embedded database. One process at a time may open a folder: see `data-folder`.
 * @param folder where it lives; undefined keeps it in memory, for tests
 */
export async function openPglite(folder: string | undefined): Promise<Database> {
  if (folder !== undefined) await mkdir(folder, { recursive: true, mode: 0o700 })
  return started(folder === undefined ? {} : { dataDir: folder })
}

/** A migrated, empty database in memory, from what `pgliteTemplate` made: for tests, where making one takes seconds. */
export async function openPgliteTemplate(template: Blob): Promise<Database> {
  const database = await started({ loadDataDir: template })
  await database.actAsApplication()
  return database
}

/** A migrated, empty database as a file. */
export async function pgliteTemplate(): Promise<Blob> {
  const database = await started({})
  await database.migrate()
  const template = await database.dump()
  await database.close()
  return template
}

async function started(options: PGliteOptions): Promise<EmbeddedDatabase> {
  const engine = await PGlite.create({ ...options, parsers: COLUMN_PARSERS })
  await engine.exec("set timezone = 'UTC'")
  return new EmbeddedDatabase(engine)
}

class EmbeddedDatabase implements Database {
  readonly kind = 'pglite'
  readonly db: Db
  readonly #engine: PGlite
  #transaction: Transaction | undefined

  constructor(engine: PGlite) {
    this.#engine = engine
    this.db = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: this.#watched() }) })
  }

  /** The engine as Kysely sees it, with a look at the running transaction, which COPY must join. */
  #watched() {
    const engine = this.#engine
    return {
      get closed() {
        return engine.closed
      },
      get ready() {
        return engine.ready
      },
      waitReady: engine.waitReady,
      close: () => engine.close(),
      query: engine.query.bind(engine),
      transaction: <T>(work: (transaction: Transaction) => Promise<T>) =>
        engine.transaction(async (transaction) => {
          this.#transaction = transaction
          try {
            return await work(transaction)
          } finally {
            this.#transaction = undefined
          }
        }),
    }
  }

  session<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return work({
      db: this.db,
      transaction: (inside) => this.db.transaction().execute(inside),
      copyIn: (target, chunks) => this.#copyIn(target, chunks),
    })
  }

  async migrate(): Promise<readonly string[]> {
    await this.#engine.exec('reset role')
    const applied = await migrateToLatest(this.db, async (_db, statements) => {
      await this.#inTransaction().exec(statements)
    })
    await this.#engine.exec('grant pg_read_server_files to payung_app') // COPY reads a file in memory
    await this.actAsApplication()
    return applied
  }

  async actAsApplication(): Promise<void> {
    await this.#engine.exec('set role payung_app')
  }

  dump = () => this.#engine.dumpDataDir('none')

  asOwner<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.db.transaction().execute(async (transaction) => {
      await sql`set local role postgres`.execute(transaction)
      return work(transaction)
    })
  }

  pendingMigrations = () => pendingMigrations(this.db)
  ping = () => ping(this.db)
  close = () => this.#engine.close()

  /** COPY FROM STDIN hangs the embedded engine: it reads the lines as a file in memory, piece by piece. */
  async #copyIn(target: string, chunks: Chunks): Promise<void> {
    let lines: string[] = []
    let size = 0
    const flush = async () => {
      if (size === 0) return
      await this.#inTransaction().query(`copy ${target} from '/dev/blob'`, [], {
        blob: new Blob(lines),
      })
      lines = []
      size = 0
    }
    for await (const chunk of chunks) {
      lines.push(chunk)
      size += chunk.length
      if (size >= BLOB_CHARACTERS) await flush()
    }
    await flush()
  }

  #inTransaction(): Transaction {
    if (this.#transaction === undefined) throw new Error('this needs a transaction')
    return this.#transaction
  }
}
