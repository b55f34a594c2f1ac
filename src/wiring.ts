import type { FromOf, MayAct } from '#cases'
import { paperFolders } from '#documents'
import { type DemoSignIn, everyRefusal, isOldBrowser } from '#home'
import {
  type Afterwards,
  deviceSince,
  emptyBrowser,
  guardForms,
  ownDataPorts,
  type Passwords,
  writeNotice,
} from '#identity'
import { type AccountCheck, type FamilyServices, simulatedCheck } from '#members'
import type { Mailbox } from '#messages'
import type { Config } from '#platform/config'
import type { Db } from '#platform/db'
import { sharedNetworks } from '#platform/http'
import type { Keys } from '#platform/keys'
import {
  type Compiler,
  createCompiler,
  openPdfCertificate,
  type PdfCertificate,
} from '#platform/pdf'
import { carryOutNumber } from '#staff'

/** What the addresses of all modules work with. */
export type RouteServices = {
  readonly config: Config
  readonly keys: Keys
  /** Shown on the front page of a demo. */
  readonly demoSignIn?: DemoSignIn

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

/** What makes papers. */
type Papers = {
  readonly compiler: Compiler
  certificate(): Promise<PdfCertificate | undefined>
}

/** Whether officers may act, and from where they do. */
type Officers = { readonly mayAct: MayAct; readonly fromOf: FromOf }

/** What help works with: every refusal, what this site is called, and limits and sessions that are not its own. */
export const helpServices = ({ config, keys, db }: RouteServices) => ({
  ...{ db, keys, refusals: everyRefusal, isOldBrowser },
  guard: guardForms({ db, keys, sharedNetworks: sharedNetworks(config.sharedNetworks) }),
  emptyBrowser: (visit: Parameters<typeof emptyBrowser>[1]) => emptyBrowser({ db, keys }, visit),
  facts: {
    smsFrom: smsFromOf(config),
    mailFrom: addressIn(config.carriers.mail.from),
    host: new URL(config.url).host,
    phone: config.helpPhone,
    hours: config.helpHours,
  },
})

/** The demo shows its SMS in its mailbox, under the name of the portal. */
const smsFromOf = ({ carriers, mode, brand }: Config): string | undefined =>
  carriers.sms?.from ?? (mode === 'demo' ? brand.name : undefined)

/** `Payung <no-reply@payung.example>` → `no-reply@payung.example`. */
const addressIn = (from: string): string => /<(.+)>$/.exec(from)?.[1] ?? from

/** What the pages about privacy say of who runs this. */
export const privacyFacts = ({ url, staffNames, controller }: Config) => ({
  ...{ url, staffNames, controller },
})

/** What papers are made with. */
export const paperServices = ({ config, keys, db, papers }: RouteServices) => ({
  ...{ db, keys, ...papers, url: config.url, agency: config.agency },
  isDemo: config.mode === 'demo',
  helpPhone: config.helpPhone,
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
export const IN_THE_DEMO: Officers = {
  mayAct: async () => true,
  fromOf: async (_tx, _staffId, reference) => ({ role: 'officer', office: '', reference }),
}

/** What the officers' desk works with, for those who may act. */
export const deskOf = ({ config, keys, db }: RouteServices, officers: Officers) => ({
  ...{ db, keys, answerDays: config.answerDays, ...ownDataPorts(keys), ...officers },
  carryOut: carryOutNumber({ keys, mayAct: officers.mayAct }),
})

/** What the payout account works with; who tells and who knows devices is handed in. */
export const payoutServices = ({ db, keys, accountCheck, onFault }: RouteServices) => ({
  ...{ ...ownDataPorts(keys), db, keys, check: accountCheck, onFault },
  deviceSince: (session: Parameters<typeof deviceSince>[1]) => deviceSince(db, session),
})

/** Whose an account is says the simulator in the demo; in a production build it does not exist. */
export const accountCheckOf = ({ mode, accountCheck }: Config): AccountCheck | undefined =>
  __DEMO_PAGES__ && mode === 'demo' && accountCheck === 'simulator' ? simulatedCheck : undefined

/** Tells a member on every contact that their family was changed or proved. */
export const tellOfFamily =
  (keys: Keys): FamilyServices['tell'] =>
  async (tx, told) => {
    await writeNotice(tx, keys, { ...told, to: 'all-contacts' })
  }
