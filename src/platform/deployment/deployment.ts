import { join } from 'node:path'
import { Refusal } from '#platform/cli'
import { type Clock, clockFrom, systemClock } from '#platform/clock'
import type { Config } from '#platform/config'
import {
  applicationRoleFault,
  type Database,
  isDatabaseAway,
  openPglite,
  openPostgres,
} from '#platform/db'
import type { Keys } from '#platform/keys'
import { databaseRefusal } from './database-refusal.ts'
import { lockFolder, lockHolder } from './folder-lock.ts'
import { keyFault } from './key-check-store.ts'
import { openKeys } from './key-file.ts'
import { isEmpty, markPurpose, purposeOf } from './purpose-store.ts'

/** The opened parts every process works with. */
export type Deployment = {
  readonly config: Config
  readonly clock: Clock
  readonly keys: Keys
  readonly database: Database
  close(): Promise<void>
}

/** Where the command line finds the server that holds the embedded database. */
export const socketPath = (config: Config): string => join(config.dataFolder, 'payung.sock')

export const clockOf = (config: Config): Clock =>
  config.clockStart === undefined ? systemClock : clockFrom(config.clockStart)

/** Another process holds the data folder. */
export class FolderTaken extends Refusal {}

/**
 * Opens keys and database. The embedded one, and a demo on PostgreSQL, are migrated and marked here;
 * a production server is migrated by `payung migrate` only.
 * @throws FolderTaken while another process holds the data folder
 * @throws Refusal when the database is meant for something else
 */
export async function openDeployment(config: Config): Promise<Deployment> {
  const lock = await takeFolder(config)
  const clock = clockOf(config)
  let database: Database | undefined
  try {
    const keys = await openKeys(config)
    database = await openDatabase(config)
    if (config.mode === 'demo') await prepareDemo(database, clock)
    const opened = database
    await refuseFault({ config, clock, keys, database })
    return {
      config,
      clock,
      keys,
      database,
      async close() {
        await opened.close()
        lock?.release()
      },
    }
  } catch (error) {
    await database?.close()
    lock?.release()
    throw databaseRefusal(error) ?? error
  }
}

/** @throws Refusal with what is wrong; a production database that is away may come back, and is asked again then */
async function refuseFault(opened: Omit<Deployment, 'close'>): Promise<void> {
  try {
    const fault = await deploymentFault(opened)
    if (fault !== undefined) throw new Refusal(fault)
  } catch (error) {
    if (opened.config.mode === 'demo' || !isDatabaseAway(error)) throw error
  }
}

/** Embedded: the folder is ours alone. With a server, a demo still keeps its keys there. */
async function takeFolder(config: Config) {
  if (config.mode === 'production') return undefined
  const lock = await lockFolder(config.dataFolder)
  if (lock !== undefined) return lock
  throw new FolderTaken(
    `Payung already runs on ${config.dataFolder} (process ${lockHolder(config.dataFolder)}). Stop it, or set PAYUNG_DATA to another folder.`,
  )
}

async function openDatabase(config: Config): Promise<Database> {
  if (config.databaseUrl === undefined) return openPglite(join(config.dataFolder, 'database'))
  const { databaseUrl: url, ownerUrl } = config
  return openPostgres({ url, ownerUrl, stepDown: config.mode === 'demo' && ownerUrl === undefined })
}

async function prepareDemo(database: Database, clock: Clock): Promise<void> {
  const state = await database.asOwner(async (db) => ({
    ...(await isEmpty(db)),
    marked: await purposeOf(db),
  }))
  const usable = state.empty || state.marked?.purpose === 'demo'
  if (!usable && database.kind === 'postgres') {
    throw new Refusal(
      'The database in DATABASE_URL is neither empty nor a demo of Payung. The demo touches no other.',
    )
  }
  await database.migrate()
  await markPurpose(database, 'demo', clock.now())
}

/**
 * Why this process must not work with this database; undefined when it may. The keys and the purpose
 * cannot be judged while migrations are missing; the role can.
 */
export async function deploymentFault(
  deployment: Pick<Deployment, 'config' | 'database' | 'keys' | 'clock'>,
): Promise<string | undefined> {
  const { config, database, keys, clock } = deployment
  const isProduction = config.mode === 'production'
  const roleFault = isProduction ? await applicationRoleFault(database.db) : undefined
  if (roleFault !== undefined) return roleFault
  if ((await database.pendingMigrations()).length > 0) return undefined
  if (isProduction && (await purposeOf(database.db))?.purpose === 'demo') {
    return 'The database in DATABASE_URL holds a demo with invented people. Use another.'
  }
  const fault = await keyFault(database.db, keys, clock.now())
  return (
    fault &&
    `${config.keys === undefined ? join(config.dataFolder, 'keys') : 'PAYUNG_KEYS'} ${fault}`
  )
}
