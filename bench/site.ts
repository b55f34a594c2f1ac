import { setTimeout as pause } from 'node:timers/promises'
import { parseOptions } from '@node-rs/argon2'
import pg from 'pg'
import { type PrivatePostgres, startPostgres } from '../test/support/postgres.ts'
import { type CpuClock, cpuClock } from './cpu-time.ts'
import type { Person } from './load/person.ts'
import { giveAccounts, importMembers } from './members.ts'
import { type Portal, portalOn } from './portal.ts'

/** As in production: what is committed is on the disk. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
/** What the budget is set for: with a cheaper hash everything else would look dearer, with a dearer one cheaper. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const QUIET_SHARE = 0.05
const QUIET_WITHIN_S = 60

/** The portal that is measured: the built server as a demo, on a private PostgreSQL, with members who can sign in. */
export type Site = {
  readonly url: string
  readonly people: readonly Person[]
  /** What the portal keeps of their password. */
  readonly passwordHash: string
  /** Of the server and of PostgreSQL together. */
  readonly cpuSeconds: CpuClock
  /** How many sign-ins the audit log has. */
  auditedSignIns(): Promise<number>
  /** Forgets who tried how often, as an hour does. */
  forgetTries(): Promise<void>
  /** Waits until server and PostgreSQL have done what they do after the answers. */
  untilQuiet(): Promise<void>
  stop(): Promise<void>
}

/** Starts it with empty databases. @throws Error when a part is missing or does not start */
export async function openSite(): Promise<Site> {
  const postgres = await startPostgres(DURABLE)
  const portal = await portalOn(postgres.url)
  const owner = new pg.Client({ connectionString: postgres.url })
  const stop = async () => {
    await portal.stop()
    await owner.end()
    await postgres.stop()
  }
  try {
    await owner.connect()
    return { ...(await filled({ postgres, portal, owner })), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Parts = {
  readonly postgres: PrivatePostgres
  readonly portal: Portal
  readonly owner: pg.Client
}

async function filled({ portal, owner }: Parts): Promise<Omit<Site, 'stop'>> {
  const people = importMembers(portal)
  const server = await portal.start()
  const passwordHash = await giveAccounts(owner)
  refuseOtherParameters(passwordHash)
  const cpuSeconds = cpuClock({ server, postgres: await postmasterOf(owner) })
  return {
    url: portal.url,
    people,
    passwordHash,
    cpuSeconds,
    auditedSignIns: () => auditedSignIns(owner),
    forgetTries: async () => {
      await owner.query('delete from identity.throttle')
    },
    untilQuiet: () => untilQuiet(cpuSeconds),
  }
}

function refuseOtherParameters(passwordHash: string): void {
  const made = parseOptions(passwordHash)
  for (const [name, value] of Object.entries(PARAMETERS)) {
    const found = made[name as keyof typeof PARAMETERS]
    if (found !== value)
      throw new Error(`passwords are hashed with ${name} ${found}; the budget is set for ${value}`)
  }
  if (!passwordHash.startsWith('$argon2id$'))
    throw new Error('passwords are not hashed by Argon2id')
}

async function postmasterOf(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ file: string }>(
    `select pg_read_file('postmaster.pid') as file`,
  )
  return Number(rows[0]?.file.split('\n')[0])
}

async function auditedSignIns(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ count: string }>(
    `select count(*) from audit.entry where action = 'signed-in'`,
  )
  return Number(rows[0]?.count)
}

async function untilQuiet(cpuSeconds: CpuClock): Promise<void> {
  let before = cpuSeconds()
  for (let second = 0; second < QUIET_WITHIN_S; second += 1) {
    await pause(1000)
    const after = cpuSeconds()
    if (after - before < QUIET_SHARE) return
    before = after
  }
  throw new Error(`the server did not come to rest within ${QUIET_WITHIN_S} s`)
}
