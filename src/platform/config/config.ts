import { resolve } from 'node:path'
import { z } from 'zod'
import { type Instant, parseInstant } from '#values'
import {
  type Agency,
  agencyOf,
  agencyVariables,
  type CertificateFiles,
  certificateFilesOf,
} from './agency.ts'
import { type Carriers, carriersOf, carrierVariables, missingCarriers } from './carriers.ts'

export type Config = {
  readonly mode: 'demo' | 'production'
  readonly host: string
  readonly port: number
  /** Absolute. The embedded database, its lock and the demo's keys live here. */
  readonly dataFolder: string
  /** Our own address, without a slash at the end. */
  readonly url: string
  /** The staff's own address, without a slash at the end; the same as `url` when absent. */
  readonly staffUrl: string | undefined
  readonly databaseUrl: string | undefined
  readonly ownerUrl: string | undefined
  /** Text of the key ring; the demo makes its own when absent. */
  readonly keys: string | undefined
  readonly trustedProxies: readonly string[]
  /** Networks that very many members share, with larger budgets. */
  readonly sharedNetworks: readonly string[]
  /** File of the operator's database of places. */
  readonly places: string | undefined
  readonly loopbackCookie: boolean
  readonly clockStart: Instant | undefined
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  readonly brand: { readonly name: string }
  /** The agency's telephone number, for what members print; absent where the operator gave none. */
  readonly helpPhone: string | undefined
  /** When its branches are open, in the operator's words; absent where they gave none. */
  readonly helpHours: string | undefined
  /** The agency's promise to who opens a case: working days for an answer. */
  readonly answerDays: number
  /** So many workers of an employer make a complaint together. */
  readonly groupOf: number
  /** Who says whose a bank account is: the demo's simulator, or nobody. */
  readonly accountCheck: 'simulator' | 'none'
  /** Whether members read the names of staff in the list of who looked, or their roles and offices alone. */
  readonly staffNames: 'shown' | 'hidden'
  /** Who is answerable for the data, and how they are reached about it; the latter may be absent. */
  readonly controller: { readonly name: string; readonly contact: string | undefined }
  /** Who issues papers. */
  readonly agency: Agency
  /** What papers are signed with; the demo makes its own when absent, in production there are none then. */
  readonly documentCertificate: CertificateFiles | undefined
  /** How mail and SMS leave. */
  readonly carriers: Carriers
}

/** The environment is wrong; `sentences` name each variable and how to make a value. */
export class ConfigError extends Error {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

const address = (schemes: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    error: `must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  })

const NETWORK = /^[0-9a-fA-F.:]+(?:\/\d{1,3})?$/

const networks = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((entry) => entry.trim() || []))
  .refine((entries) => entries.every((entry) => NETWORK.test(entry)), {
    error: 'must be networks such as 10.0.0.0/8, with commas between',
  })

const environment = z.object({
  PAYUNG_MODE: z.enum(['demo', 'production'], { error: 'must be demo or production' }).optional(),
  HOST: z.string().min(1).optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'must be a number from 0 to 65535' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'must be a number from 0 to 65535' })
    .default(3000),
  PAYUNG_DATA: z.string().min(1).default('./data'),
  PAYUNG_URL: address(['http:', 'https:']).optional(),
  PAYUNG_STAFF_URL: address(['http:', 'https:']).optional(),
  DATABASE_URL: address(['postgres:', 'postgresql:']).optional(),
  DATABASE_OWNER_URL: address(['postgres:', 'postgresql:']).optional(),
  PAYUNG_KEYS: z.string().optional(),
  PAYUNG_TRUSTED_PROXIES: networks,
  PAYUNG_SHARED_NETWORKS: networks,
  PAYUNG_LOOPBACK_COOKIE: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
  PAYUNG_CLOCK: z
    .string()
    .refine((text) => parseInstant(text) !== undefined, {
      error: 'must be a time such as 2026-11-22T08:00:00+07:00',
    })
    .optional(),
  ...carrierVariables,
  ...agencyVariables,
  PAYUNG_PLACES: z.string().optional(),
  PAYUNG_ANSWER_DAYS: z
    .string()
    .regex(/^[1-9]\d?$/, { error: 'must be working days from 1 to 99' })
    .transform(Number)
    .default(10),
  PAYUNG_GROUP_OF: z
    .string()
    .regex(/^(?:[3-9]|[1-9]\d)$/, { error: 'must be a number from 3 to 99' })
    .transform(Number)
    .default(5),
  PAYUNG_ACCOUNT_CHECK: z
    .enum(['simulator', 'none'], { error: 'must be simulator or none' })
    .optional(),
  PAYUNG_STAFF_NAMES: z
    .enum(['shown', 'hidden'], { error: 'must be shown or hidden' })
    .default('hidden'),
  PAYUNG_CONTROLLER: z.string().min(1).max(120).optional(),
  PAYUNG_PRIVACY_CONTACT: z.string().min(1).max(200).optional(),
  PAYUNG_HELP_PHONE: z
    .string()
    .regex(/^[+\d][\d ()-]{2,29}$/, { error: 'must be a telephone number such as 021 555 0100' })
    .optional(),
  PAYUNG_HELP_HOURS: z.string().min(1).max(120).optional(),
  PAYUNG_BRAND: z.string().min(1).max(40).default('Payung'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
})

/**
 * The configuration from the environment. An empty variable counts as absent.
 * @throws ConfigError with one sentence for every variable that is wrong or missing
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.entries(variables).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  const parsed = environment.safeParse(Object.fromEntries(present))
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`),
    )
  }
  const env = parsed.data
  const mode = env.PAYUNG_MODE ?? (env.DATABASE_URL === undefined ? 'demo' : 'production')
  if (env.DATABASE_URL === undefined && env.DATABASE_OWNER_URL !== undefined) {
    throw new ConfigError([
      'DATABASE_URL is missing: DATABASE_OWNER_URL says who migrates, DATABASE_URL who serves.',
    ])
  }
  if (mode === 'production') requireProduction(env)
  const { url, staffUrl } = originsOf(env)
  return {
    mode,
    host: env.HOST ?? (mode === 'demo' ? '127.0.0.1' : '0.0.0.0'),
    ...{ port: env.PORT, dataFolder: resolve(env.PAYUNG_DATA) },
    url,
    staffUrl,
    ...{ databaseUrl: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL },
    keys: env.PAYUNG_KEYS,
    trustedProxies: env.PAYUNG_TRUSTED_PROXIES,
    sharedNetworks: env.PAYUNG_SHARED_NETWORKS,
    places: env.PAYUNG_PLACES,
    loopbackCookie: env.PAYUNG_LOOPBACK_COOKIE === '1',
    clockStart: env.PAYUNG_CLOCK === undefined ? undefined : parseInstant(env.PAYUNG_CLOCK),
    logLevel: env.LOG_LEVEL,
    brand: { name: env.PAYUNG_BRAND },
    ...towardsMembers(env),
    accountCheck: env.PAYUNG_ACCOUNT_CHECK ?? (mode === 'demo' ? 'simulator' : 'none'),
    ...papersOf(env),
    carriers: carriersOf(env, { name: env.PAYUNG_BRAND, url }),
  }
}

/** What the agency has decided about how it deals with members. */
const towardsMembers = (env: z.output<typeof environment>) => ({
  answerDays: env.PAYUNG_ANSWER_DAYS,
  groupOf: env.PAYUNG_GROUP_OF,
  staffNames: env.PAYUNG_STAFF_NAMES,
  helpPhone: env.PAYUNG_HELP_PHONE,
  helpHours: env.PAYUNG_HELP_HOURS,
  controller: {
    name: env.PAYUNG_CONTROLLER ?? env.PAYUNG_BRAND,
    contact: env.PAYUNG_PRIVACY_CONTACT,
  },
})

/** Who issues papers and signs them. @throws ConfigError for half a certificate */
function papersOf(env: z.output<typeof environment>) {
  const documentCertificate = certificateFilesOf(env)
  if (typeof documentCertificate === 'string') throw new ConfigError([documentCertificate])
  return { documentCertificate, agency: agencyOf(env, env.PAYUNG_BRAND) }
}

/** Our own addresses. @throws ConfigError when staff have the members' host */
function originsOf({ PAYUNG_URL, PAYUNG_STAFF_URL, PORT }: z.output<typeof environment>) {
  const url = withoutSlash(PAYUNG_URL ?? `http://localhost:${PORT}`)
  const staffUrl = PAYUNG_STAFF_URL && withoutSlash(PAYUNG_STAFF_URL)
  if (staffUrl !== undefined && new URL(staffUrl).host === new URL(url).host)
    throw new ConfigError(['PAYUNG_STAFF_URL must have another host than PAYUNG_URL.'])
  return { url, staffUrl }
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

/** Production has no default secrets and no development conveniences. */
function requireProduction(env: z.output<typeof environment>): void {
  const sentences: string[] = []
  if (env.PAYUNG_KEYS === undefined) {
    sentences.push('PAYUNG_KEYS is missing. Make one with: npm run -s payung -- keys new')
  }
  if (env.PAYUNG_URL === undefined) {
    sentences.push(
      'PAYUNG_URL is missing: the address members type, such as https://payung.example',
    )
  } else if (!env.PAYUNG_URL.startsWith('https:')) {
    sentences.push('PAYUNG_URL must begin with https:// in production.')
  }
  if (env.PAYUNG_STAFF_URL?.startsWith('http:'))
    sentences.push('PAYUNG_STAFF_URL must begin with https:// in production.')
  if (env.DATABASE_URL === undefined) {
    sentences.push('DATABASE_URL is missing: production needs a PostgreSQL server.')
  }
  if (env.PAYUNG_CLOCK !== undefined)
    sentences.push('PAYUNG_CLOCK is for the demo and for tests only.')
  if (env.PAYUNG_LOOPBACK_COOKIE === '1') {
    sentences.push('PAYUNG_LOOPBACK_COOKIE is for the demo only.')
  }
  if (env.PAYUNG_ACCOUNT_CHECK === 'simulator')
    sentences.push('PAYUNG_ACCOUNT_CHECK=simulator is for the demo only: it asks no bank.')
  sentences.push(...missingCarriers(env))
  if (sentences.length > 0) throw new ConfigError(sentences)
}
