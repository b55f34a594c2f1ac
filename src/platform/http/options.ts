import type { Log } from '#platform/log'
import type { Instant, Language } from '#values'
import type { Area, CookieChange, CookieReader, FrameVisit, Page, Route, Visitor } from './types.ts'

/** The part of the configuration that the shell reads. */
export type ShellConfig = {
  readonly mode: 'demo' | 'production'
  /** The public origin, without a slash at the end. */
  readonly url: string
  /** The staff's own origin, where they alone are served; the same as `url` when absent. */
  readonly staffUrl?: string | undefined
  /** Addresses or CIDR ranges whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  /** Cookies without `Secure`, in the demo on loopback hosts only. */
  readonly loopbackCookie: boolean
}

export type ErrorKind =
  | 'bad-request'
  | 'forbidden'
  | 'other-site'
  | 'not-found'
  | 'wrong-method'
  | 'too-large'
  | 'unsupported'
  | 'fault'
  | 'busy'

export type ErrorDetails = {
  /** Eight letters and digits, also in the log. */
  readonly reference: string
  readonly language: Language
  /** With `busy` only. */
  readonly retryAfterSeconds?: number
}

export type Recognised = {
  readonly visitor: Visitor
  /** Whose session is over (`memberOwner`, `staffOwner`): what they send is kept for them. Absent on a public computer. */
  readonly formerOwner?: string
  /** Cookies to renew or to expire with the answer. */
  readonly cookies?: readonly CookieChange[]
}

/** What seals cookies that say something by themselves. */
export type Sealer = {
  sealToken(purpose: string, text: string): string
  openToken(purpose: string, sealed: string): string | undefined
}

export type ShellOptions = {
  readonly config: ShellConfig
  readonly log: Log
  readonly clock: { now(): Instant }
  readonly keys: Sealer & { derive(purpose: string): Uint8Array }
  readonly routes: readonly Route[]
  visitorOf(cookie: CookieReader, now: Instant, area: Area): Promise<Recognised>
  /** A proved member asked for this language, on our own pages or by typing it. */
  languageAsked?(asked: {
    readonly memberId: bigint
    readonly language: Language
    readonly now: Instant
  }): Promise<void>
  /** The whole HTML document of a page. */
  frame(page: Page, visit: FrameVisit): string
  errorPage(kind: ErrorKind, details: ErrorDetails): Page
  ready(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>
  /** Built browser files with their `.br` and `.gz` beside them. */
  readonly staticFolder: string | undefined
  /** Seconds after which a fault is likely over (the database is away): 503 instead of 500. */
  passingFault?(fault: unknown): number | undefined
}
