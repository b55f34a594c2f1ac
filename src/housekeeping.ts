import { sweepGroups, sweepUploads } from '#cases'
import { snapshotBalances, sweepRadar } from '#contributions'
import { sweepLookUps } from '#documents'
import { sweepReports } from '#help'
import {
  ownDataPorts,
  summariseFailures,
  sweepNotMeLinks,
  sweepProofTries,
  sweepReplacedFactors,
} from '#identity'
import { sweepAccountAsks, sweepContactProofs, sweepDrafts, sweepLinks, takeEffect } from '#members'
import { sweepSendCounts } from '#messages'
import type { Db } from '#platform/db'
import type { Deployment } from '#platform/deployment'
import type { Log } from '#platform/log'
import { anchorDay, closeDue, prepareForgotten, sweepDownloads } from '#privacy'
import type { Instant } from '#values'

const FIRST_AFTER_MS = 60_000
const EVERY_MS = 3_600_000

export type Housekeeping = {
  /** Ends what runs between two of its transactions. */
  stop(): Promise<void>
}

type Work = Pick<Deployment, 'config' | 'database' | 'clock' | 'keys'> & { readonly log: Log }

/**
 * Work that nobody waits for: every hour the yearly balance snapshots that imports made void or a new
 * year made due, since balances are right without them, only dearer to read; and the failed sign-ins of hours that are
 * over, for the members' histories; links and counts that ended; and the radar over every record that an import or a
 * day of payment made old; the day's anchor of the audit chains; the complaints of several; changes of members' data whose
 * time has come. Several servers may do it at once.
 */
export function startHousekeeping({ config, database, clock, keys, log }: Work): Housekeeping {
  const stopped = new AbortController()
  const { signal } = stopped
  const groups = { db: database.db, keys, groupOf: config.groupOf }
  const changes = { db: database.db, keys, ...ownDataPorts(keys) }
  let running = Promise.resolve()
  const tell = (fault: unknown) =>
    log.error({ err: fault }, 'housekeeping failed; tried again in an hour')
  const run = () => {
    running = running
      .then(() => summariseFailures({ db: database.db, keys }, clock.now()))
      .then(({ entries }) => {
        if (entries > 0) log.info({ entries }, 'failed sign-ins told')
      }, tell)
      .then(() => sweepEnded(database.db, clock.now()))
      .catch(tell)
      .then(() => snapshotBalances(database, { now: clock.now(), signal }))
      .then((made) => {
        if (made > 0) log.info({ made }, 'balance snapshots made')
      }, tell)
      .then(() =>
        sweepRadar({ db: database.db, keys }, { now: clock.now(), signal, onFault: tell }),
      )
      .then(({ looked, told }) => {
        if (looked > 0) log.info({ looked, told }, 'records looked at')
      }, tell)
      .then(() => forPrivacy({ config, database, keys, log }, { now: clock.now(), signal }))
      .catch(tell)
      .then(() => sweepGroups(groups, { now: clock.now(), signal }))
      .then((sent) => {
        if (sent > 0) log.info({ sent }, 'complaints of several sent')
      }, tell)
      .then(() => takeEffect(changes, { now: clock.now(), signal, onFault: tell }))
      .then((done) => {
        if (done > 0) log.info({ done }, 'changes that waited took effect')
      }, tell)
  }
  const first = setTimeout(run, FIRST_AFTER_MS)
  const every = setInterval(run, EVERY_MS)
  return {
    async stop() {
      clearTimeout(first)
      clearInterval(every)
      stopped.abort()
      await running
    },
  }
}

/** The day's anchor, in the log and in the data folder; then accounts whose days of thought are over, and downloads that a stopped server left. */
async function forPrivacy(
  { config, database, keys, log }: Omit<Work, 'clock'>,
  work: { readonly now: Instant; readonly signal: AbortSignal },
): Promise<void> {
  const { db } = database
  for (const anchor of await anchorDay({ db, keys, dataFolder: config.dataFolder }, work))
    log.info({ anchor }, 'audit chains anchored')
  const onFault = (what: string) => (fault: unknown) =>
    log.error({ err: fault }, `${what}; tried again in an hour`)
  await closeDue({ db, keys }, { ...work, onFault: onFault('an account was not closed') })
  await prepareForgotten(
    { db, keys, url: config.url },
    { ...work, onFault: onFault('a download of everything was not prepared') },
  )
}

/** Links, factors, tries, counts and files on their way whose time is over. */
async function sweepEnded(db: Db, now: Instant): Promise<void> {
  for (const sweep of ENDED) await sweep(db, now)
}

const ENDED = [
  sweepNotMeLinks,
  sweepReplacedFactors,
  sweepProofTries,
  sweepSendCounts,
  sweepLookUps,
  sweepUploads,
  sweepDrafts,
  sweepLinks,
  sweepContactProofs,
  sweepAccountAsks,
  sweepDownloads,
  sweepReports,
] as const
