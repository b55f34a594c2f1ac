import { once } from 'node:events'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { pendingMigrations, ping } from './applied.ts'
import { COLUMN_PARSERS } from './column-types.ts'
import type { Chunks, Database, Db, Session } from './database.ts'
import { migrateToLatest } from './migrations.ts'
import { preparing } from './prepared.ts'

export type PostgresOptions = {
  /** The application's login. */
  readonly url: string
  /** The owner, for migrations; `url` when absent. */
  readonly ownerUrl?: string | undefined
  /** For an owner's login that serves a demo or a test: it steps down to `payung_app` on every connection. */
  readonly stepDown?: boolean
  readonly connections?: number
}

const SESSION = '-c timezone=UTC -c datestyle=ISO'
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    COLUMN_PARSERS[oid] ?? pg.types.getTypeParser(oid, format),
} as pg.CustomTypesConfig

/** PostgreSQL 15 or later. Connects on first use; a server that is away answers with an error, not a hang. */
export function openPostgres(options: PostgresOptions): Database {
  const role = options.stepDown === true ? ' -c role=payung_app' : ''
  const pool = new pg.Pool({
    connectionString: options.url,
    types,
    options: SESSION + role,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  })
  survivesBrokenConnections(pool)
  return new ServerDatabase(pool, options)
}

class ServerDatabase implements Database {
  readonly kind = 'postgres'
  readonly db: Db
  readonly #pool: pg.Pool
  readonly #options: PostgresOptions

  constructor(pool: pg.Pool, options: PostgresOptions) {
    this.#pool = pool
    this.#options = options
    this.db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  }

  async session<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect()
    const db = onOneConnection(client)
    try {
      return await work({
        db,
        transaction: (inside) => db.transaction().execute(inside),
        copyIn: (target, chunks) => copyIn(client, target, chunks),
      })
    } finally {
      client.release(true) // its temporary tables go with it
    }
  }

  migrate(): Promise<readonly string[]> {
    return this.asOwner(async (owner) => {
      const applied = await migrateToLatest(owner, async (db, statements) => {
        await sql.raw(statements).execute(db)
      })
      await admit(owner, this.#options.url)
      return applied
    })
  }

  async asOwner<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const { ownerUrl, url } = this.#options
    const pool = new pg.Pool({ connectionString: ownerUrl ?? url, types, options: SESSION, max: 2 })
    survivesBrokenConnections(pool)
    const owner = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
    try {
      return await work(owner)
    } finally {
      await owner.destroy()
    }
  }

  pendingMigrations = () => pendingMigrations(this.db)
  ping = () => ping(this.db)
  close = () => this.db.destroy()
}

/** An idle connection may break; the pool replaces it, and whoever needs one next is told if it cannot. */
function survivesBrokenConnections(pool: pg.Pool): void {
  pool.on('error', () => undefined)
}

/** Lets the login of the application's address act as the application's role. */
async function admit(owner: Db, url: string): Promise<void> {
  const login = decodeURIComponent(new URL(url).username)
  if (login !== '') await sql`grant payung_app to ${sql.id(login)}`.execute(owner)
}

/** A Kysely whose every query runs on this client. */
function onOneConnection(client: pg.PoolClient): Db {
  const held = { query: client.query.bind(client), release: () => undefined }
  return new Kysely<unknown>({
    dialect: new PostgresDialect({
      pool: { connect: async () => held, end: async () => undefined, options: {} },
    }),
  })
}

async function copyIn(client: pg.PoolClient, target: string, chunks: Chunks): Promise<void> {
  const stream = client.query(copyFrom(`copy ${target} from stdin`))
  const finished = once(stream, 'finish')
  finished.catch(() => undefined) // awaited below; a failure in between must not go unhandled
  for await (const chunk of chunks) {
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), finished])
  }
  stream.end()
  await finished
}
