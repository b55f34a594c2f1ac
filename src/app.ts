import { join } from 'node:path'
import { contributionRoutes } from '#contributions'
import { type DemoSignIn, devRoutes, homeRoutes } from '#home'
import {
  createCommonPasswords,
  createPasswords,
  FILTER_FILE,
  identityRoutes,
  type Passwords,
  recogniseVisitor,
  type SignInServices,
} from '#identity'
import { packageRoot } from '#platform/config'
import { type Db, isDatabaseAway } from '#platform/db'
import { type Deployment, deploymentFault } from '#platform/deployment'
import { createShell, type Route, sharedNetworks } from '#platform/http'
import type { Log } from '#platform/log'
import { createBackground } from './background.ts'
import { builtFiles, errorPage, pageFrame } from './frame.tsx'

export type AppServices = Omit<Deployment, 'close'> & {
  readonly log: Log
  /** Shown on the front page of a demo. */
  readonly demoSignIn?: DemoSignIn
}

type RouteServices = Pick<AppServices, 'config' | 'keys' | 'demoSignIn'> & {
  readonly db: Db
  readonly passwords: Passwords
  readonly afterwards?: SignInServices['afterwards']
}

/** The table of contents of the application: every module's addresses. */
export function payungRoutes(services: RouteServices): readonly Route[] {
  const { config, keys, db, passwords, afterwards, demoSignIn } = services
  return [
    ...homeRoutes({ db, url: config.url, brandName: config.brand.name, demo: demoSignIn }),
    ...identityRoutes({
      db,
      keys,
      passwords,
      afterwards,
      commonPasswords: createCommonPasswords(join(config.dataFolder, FILTER_FILE)),
      sharedNetworks: sharedNetworks(config.sharedNetworks),
      url: config.url,
    }),
    ...contributionRoutes({ db }),
    ...(__DEMO_PAGES__ && config.mode === 'demo' ? devRoutes : []),
  ]
}

/** One server for all of it. `stop` lets the password checks that run come to their end. */
export async function createApp(services: AppServices) {
  const { config, clock, keys, database, log } = services
  const { db } = database
  const passwords = createPasswords(keys.pepper)
  const background = createBackground((fault) => log.error({ err: fault }, 'background work'))
  const staticFolder = join(packageRoot(), 'dist', 'client')
  const app = await createShell({
    config,
    log,
    clock,
    keys,
    routes: payungRoutes({ ...services, db, passwords, afterwards: background.run }),
    staticFolder,
    visitorOf: (cookie, now) => recogniseVisitor({ db, keys }, cookie, now),
    frame: pageFrame(config, builtFiles(staticFolder)),
    errorPage,
    ready: readiness(services),
    passingFault: (fault) => (isDatabaseAway(fault) ? RETRY_AFTER_SECONDS : undefined),
  })
  const stop = async () => {
    await passwords.stop()
    await background.idle()
  }
  return { app, stop }
}

const RETRY_AFTER_SECONDS = 5

/**
 * Ready when the database answers, lacks no migration, and fits our role and keys. Those are looked at
 * until they were found right once: a server may start before its database is migrated, or is there at all.
 */
function readiness(services: Pick<AppServices, 'database' | 'config' | 'keys' | 'clock'>) {
  const { database } = services
  let isFaultless = false
  return async () => {
    try {
      const pending = await database.pendingMigrations()
      if (pending.length > 0) return { ok: false, reason: 'run payung migrate' } as const
      const fault = isFaultless ? undefined : await deploymentFault(services)
      if (fault !== undefined) return { ok: false, reason: fault } as const
      isFaultless = true
      return { ok: true } as const
    } catch {
      return { ok: false, reason: 'the database does not answer' } as const
    }
  }
}
