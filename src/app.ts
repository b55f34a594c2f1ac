import { join } from 'node:path'
import { benefitRoutes, heirsRoutes } from '#benefits'
import { caseRoutes, devCaseRoutes, type MayAct, officerCaseRoutes, readDisputes } from '#cases'
import { contributionRoutes } from '#contributions'
import { paperFolders, paperRoutes } from '#documents'
import { type DemoSignIn, devRoutes, homeRoutes } from '#home'
import {
  type Afterwards,
  createCommonPasswords,
  createPasswords,
  deviceSince,
  FILTER_FILE,
  identityRoutes,
  notifyByMessage,
  ownDataPorts,
  type Passwords,
  recogniseStaff,
  recogniseVisitor,
  unlessFrozen,
  writeNotice,
} from '#identity'
import {
  type AccountCheck,
  type FamilyServices,
  familyRoutes,
  ownDataChangeRoutes,
  ownDataRoutes,
  payoutRoutes,
  simulatedCheck,
} from '#members'
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
import { type Config, packageRoot } from '#platform/config'
import { type Db, isDatabaseAway } from '#platform/db'
import { type Deployment, deploymentFault } from '#platform/deployment'
import { createShell, keptFormRoutes, type Route, sharedNetworks } from '#platform/http'
import type { Log } from '#platform/log'
import {
  type Compiler,
  createCompiler,
  openPdfCertificate,
  type PdfCertificate,
} from '#platform/pdf'
import { openPlaces } from '#platform/places'
import { privacyRoutes } from '#privacy'
import { carryOutNumber, mayActOf } from '#staff'
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
  /** What the demo sends instead of letting it go out. */
  readonly mailbox: Mailbox
  readonly afterwards: Afterwards
  /** Says whose a bank account is; absent where there is no connection to the banks. */
  readonly accountCheck: AccountCheck | undefined
  /** Makes papers, and says with what they are signed. */
  readonly papers: Papers
  /** Where faults go that a page survived. */
  readonly onFault: (fault: unknown) => void
}

type Papers = {
  readonly compiler: Compiler
  certificate(): Promise<PdfCertificate | undefined>
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
    ...officerCaseRoutes(deskOf(services, mayActOf(keys))),
    ...messageRoutes({ db, keys }),
    ...privacyRoutes({
      ...cases,
      url: config.url,
      staffNames: config.staffNames,
      controller: config.controller,
      afterwards,
    }),
    ...unlessFrozen(db, payoutRoutes(payoutServices(services))),
    ...(__DEMO_PAGES__ && config.mode === 'demo'
      ? [...devRoutes, ...mailboxRoutes(mailbox), ...devCaseRoutes(deskOf(services, IN_THE_DEMO))]
      : []),
  ]
  return [...routes, ...keptFormRoutes(keys, routes)]
}

/** What papers are made with. */
const paperServices = ({ config, keys, db, papers }: RouteServices) => ({
  ...{ db, keys, ...papers, url: config.url, agency: config.agency },
  isDemo: config.mode === 'demo',
})

/** The processes that make papers, and the certificate: read once, when it is first wanted. */
export function createPapers(config: Config): Papers {
  let certificate: ReturnType<typeof openPdfCertificate> | undefined
  return {
    compiler: createCompiler(paperFolders()),
    certificate() {
      certificate ??= openPdfCertificate(config)
      return certificate
    },
  }
}

/** In the demo its visitor answers, whoever else did. */
const IN_THE_DEMO: MayAct = async () => true

/** What the officers' desk works with, for those who may act. */
const deskOf = ({ config, keys, db }: RouteServices, mayAct: MayAct) => ({
  ...{ db, keys, answerDays: config.answerDays, ...ownDataPorts(keys), mayAct },
  carryOut: carryOutNumber({ keys, mayAct }),
})

/** What the payout account works with; who tells and who knows devices is handed in. */
const payoutServices = ({ db, keys, accountCheck, onFault }: RouteServices) => ({
  ...{ ...ownDataPorts(keys), db, keys, check: accountCheck, onFault },
  deviceSince: (session: Parameters<typeof deviceSince>[1]) => deviceSince(db, session),
})

/** Whose an account is says the simulator in the demo; in a production build it does not exist. */
export const accountCheckOf = ({ mode, accountCheck }: Config): AccountCheck | undefined =>
  __DEMO_PAGES__ && mode === 'demo' && accountCheck === 'simulator' ? simulatedCheck : undefined
/** Tells a member on every contact that their family was changed or proved. */
const tellOfFamily =
  (keys: AppServices['keys']): FamilyServices['tell'] =>
  async (tx, told) => {
    await writeNotice(tx, keys, { ...told, to: 'all-contacts' })
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
