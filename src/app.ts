import { join } from 'node:path'
import { benefitRoutes, heirsRoutes } from '#benefits'
import { caseRoutes, devCaseRoutes, officerCaseRoutes, openFrozenCase, readDisputes } from '#cases'
import { contributionRoutes } from '#contributions'
import { paperRoutes } from '#documents'
import { helpRoutes } from '#help'
import { type DemoSignIn, devRoutes, homeRoutes } from '#home'
import {
  createCommonPasswords,
  createPasswords,
  FILTER_FILE,
  identityRoutes,
  notifyByMessage,
  officeOf,
  ownDataPorts,
  recogniseStaff,
  recogniseVisitor,
  unlessFrozen,
} from '#identity'
import { familyRoutes, ownDataChangeRoutes, ownDataRoutes, payoutRoutes } from '#members'
import {
  carriersOf,
  createMailbox,
  demoCarriers,
  followLanguage,
  type Mailbox,
  mailboxRoutes,
  messageRoutes,
  startSender,
} from '#messages'
import { packageRoot } from '#platform/config'
import { isDatabaseAway } from '#platform/db'
import { type Deployment, deploymentFault } from '#platform/deployment'
import { createShell, keptFormRoutes, type Route, sharedNetworks } from '#platform/http'
import type { Log } from '#platform/log'
import { openPlaces } from '#platform/places'
import { privacyRoutes } from '#privacy'
import { mayActOf } from '#staff'
import { createBackground } from './background.ts'
import { builtFiles, errorPage, pageFrame } from './frame.tsx'
import {
  accountCheckOf,
  createPapers,
  deskOf,
  helpServices,
  IN_THE_DEMO,
  paperServices,
  payoutServices,
  privacyFacts,
  type RouteServices,
  tellOfFamily,
} from './wiring.ts'

export type AppServices = Omit<Deployment, 'close'> & {
  readonly log: Log
  /** Shown on the front page of a demo. */
  readonly demoSignIn?: DemoSignIn
}

/** The table of contents of the application: every module's addresses. */
export function payungRoutes(services: RouteServices): readonly Route[] {
  const { config, keys, db, passwords, afterwards, mailbox, demoSignIn } = services
  const own = { db, keys, ...ownDataPorts(keys) }
  const cases = { db, keys, answerDays: config.answerDays }
  const routes = [
    ...homeRoutes({ db, url: config.url, brandName: config.brand.name, demo: demoSignIn }),
    ...identityRoutes({
      ...{ db, keys, passwords, afterwards, notify: notifyByMessage(keys) },
      openFrozenCase: (tx, frozen) => openFrozenCase(tx, cases, frozen),
      commonPasswords: createCommonPasswords(join(config.dataFolder, FILTER_FILE)),
      sharedNetworks: sharedNetworks(config.sharedNetworks),
      placeOf: openPlaces(config.places),
      url: config.url,
      staffUrl: config.staffUrl,
      brandName: config.brand.name,
    }),
    ...ownDataRoutes(own),
    ...unlessFrozen(db, ownDataChangeRoutes(own)),
    ...contributionRoutes({ db, keys, disputesOf: (memberId) => readDisputes(cases, memberId) }),
    ...benefitRoutes({ db, keys, url: config.url }),
    ...unlessFrozen(db, familyRoutes({ db, keys, tell: tellOfFamily(keys) })),
    ...heirsRoutes({ db, keys, helpPhone: config.helpPhone }),
    ...paperRoutes(paperServices(services)),
    ...caseRoutes(cases),
    ...officerCaseRoutes(deskOf(services, { mayAct: mayActOf(keys), fromOf: officeOf })),
    ...messageRoutes(own),
    ...helpRoutes(helpServices(services)),
    ...privacyRoutes({ ...cases, ...privacyFacts(config), afterwards }),
    ...unlessFrozen(db, payoutRoutes(payoutServices(services))),
    ...(__DEMO_PAGES__ && config.mode === 'demo'
      ? [...devRoutes, ...mailboxRoutes(mailbox), ...devCaseRoutes(deskOf(services, IN_THE_DEMO))]
      : []),
  ]
  return [...routes, ...keptFormRoutes(keys, routes)]
}

/** One server for all of it. `stop` lets password checks and messages that are under way come to their end. */
export async function createApp(services: AppServices) {
  const { config, clock, keys, database, log } = services
  const { db } = database
  const passwords = createPasswords(keys.pepper)
  const mailbox = createMailbox()
  const papers = createPapers(config)
  await papers.certificate()
  const background = createBackground((fault) => log.error({ err: fault }, 'background work'))
  const staticFolder = join(packageRoot(), 'dist', 'client')
  const app = await createShell({
    config,
    log,
    clock,
    keys,
    routes: payungRoutes({
      ...{ ...services, db, passwords, mailbox, papers, afterwards: background.run },
      accountCheck: accountCheckOf(config),
      onFault: (fault) => log.error({ err: fault }, 'a connection to the banks failed'),
    }),
    staticFolder,
    visitorOf: (cookie, now, area) =>
      area === 'staff'
        ? recogniseStaff({ db, keys }, cookie, now)
        : recogniseVisitor({ db, keys }, cookie, now),
    languageAsked: (asked) => followLanguage(db, keys, asked),
    frame: pageFrame(config, builtFiles(staticFolder)),
    errorPage,
    ready: readiness(services),
    passingFault: (fault) => (isDatabaseAway(fault) ? RETRY_AFTER_SECONDS : undefined),
  })
  const sender = startSender(sendingOf(services, mailbox))
  const stop = async () => {
    papers.compiler.stop()
    await Promise.all([passwords.stop(), sender.stop()])
    await background.idle()
  }
  return { app, stop }
}

/** What the sender of mail and SMS works with; in the demo they end in its mailbox. */
function sendingOf({ config, clock, keys, database, log }: AppServices, mailbox: Mailbox) {
  const isDemo = __DEMO_PAGES__ && config.mode === 'demo'
  return {
    ...{ keys, clock, log, db: database.db },
    carriers: isDemo ? demoCarriers(mailbox, clock) : carriersOf(config),
    url: config.url,
    brand: config.brand.name,
    from: config.carriers.mail.from,
    random: Math.random,
  }
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
