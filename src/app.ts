import { join } from 'node:path'
import { contributionRoutes } from '#contributions'
import { type DemoSignIn, devRoutes, homeRoutes } from '#home'
import { createPasswords, identityRoutes, recogniseVisitor } from '#identity'
import { packageRoot } from '#platform/config'
import type { Deployment } from '#platform/deployment'
import { createShell, type Route } from '#platform/http'
import type { Log } from '#platform/log'
import { builtStylesheet, errorPage, pageFrame } from './frame.tsx'

export type AppServices = Omit<Deployment, 'close'> & {
  readonly log: Log
  /** Shown on the front page of a demo. */
  readonly demoSignIn?: DemoSignIn
}

/** The table of contents of the application: every module's addresses in one server. */
export async function createApp(services: AppServices) {
  const { config, clock, keys, database, log } = services
  const { db } = database
  const passwords = createPasswords(keys.pepper)
  const identity = { db, keys, passwords, url: config.url }
  const staticFolder = join(packageRoot(), 'dist', 'client')
  const routes: readonly Route[] = [
    ...homeRoutes({ db, url: config.url, brandName: config.brand.name, demo: services.demoSignIn }),
    ...identityRoutes(identity),
    ...contributionRoutes({ db }),
    ...(__DEMO_PAGES__ && config.mode === 'demo' ? devRoutes : []),
  ]
  const app = await createShell({
    config,
    log,
    clock,
    keys,
    routes,
    staticFolder,
    visitorOf: (cookie, now) => recogniseVisitor(identity, cookie, now),
    frame: pageFrame(config, builtStylesheet(staticFolder)),
    errorPage,
    ready: () => readiness(database),
  })
  return { app, routes, stop: () => passwords.stop() }
}

/** Ready when the database answers and lacks no migration. */
async function readiness(database: Deployment['database']) {
  try {
    const pending = await database.pendingMigrations()
    if (pending.length === 0) return { ok: true } as const
    return { ok: false, reason: 'run payung migrate' } as const
  } catch {
    return { ok: false, reason: 'the database does not answer' } as const
  }
}
