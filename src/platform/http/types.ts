import type { Readable } from 'node:stream'
import type { VNode } from 'preact'
import type { Instant, Language } from '#values'

/**
 * Who may enter a route. `provisional` admits members of both grades, `member` proved ones only,
 * `freshWithinMinutes` proved members who proved to be there that recently, with `byStrongFactor` by a factor that is
 * enough for money and identity; `staff` holders of a permission.
 */
export type Access =
  | 'public'
  | 'provisional'
  | 'member'
  | { readonly freshWithinMinutes: number; readonly byStrongFactor?: true }
  | { readonly staff: string }

export type Visitor =
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'member'
      readonly memberId: bigint
      readonly grade: 'proved' | 'provisional'
      readonly signedInAt: Instant
      /** When they last gave a code or password here; absent when a trusted device spared them the code. */
      readonly provedAt?: Instant | undefined
      /** The same by a strong factor. */
      readonly stronglyProvedAt?: Instant | undefined
      readonly publicComputer: boolean
      readonly sessionId: Uint8Array
    }
  | {
      readonly kind: 'staff'
      readonly staffId: string
      readonly signedInAt: Instant
      readonly permissions: readonly string[]
    }

/** Which part of the site an address belongs to: `/staff…` is the console's. */
export type Area = 'member' | 'staff'

/** The last value of each name. No prototype, no NUL; an absent name reads as `undefined`. */
export type Fields = Readonly<Record<string, string>>

/**
 * Logical cookie names; `cookies.ts` says what each is called in the browser. `step` is for what is under way before
 * sign-in and takes several pages: a new password, an activation. `kept` holds a form that came when its session was
 * over.
 */
export type CookieName =
  | 'session'
  | 'staff'
  | 'device'
  | 'trusted'
  | 'form'
  | 'step'
  | 'kept'
  | 'lang'

export type CookieReader = (name: CookieName) => string | undefined

/** `value: null` expires the cookie; without `maxAgeSeconds` it lives as long as the browser. */
export type CookieChange = {
  readonly name: CookieName
  readonly value: string | null
  readonly maxAgeSeconds?: number
}

/** What a handler knows of a request; it never touches the server's own objects. */
export type Visit = {
  readonly visitor: Visitor
  /** The signed-in member; reading it where nobody is signed in is a fault. */
  readonly memberId: bigint
  readonly language: Language
  readonly now: Instant
  /** Without the query. */
  readonly path: string
  readonly query: Fields
  readonly params: Fields
  /** The client's IPv4 address, or its IPv6 /56; see `networkOf`. */
  readonly network: string
  readonly userAgent: string
  readonly cookie: CookieReader
  /** A freshly masked token for the hidden field `_csrf` of a form. */
  csrf(): string
}

/** What a page's frame may know: enough for navigation, sign-out button, language switch and old browsers. */
export type FrameVisit = Pick<
  Visit,
  'visitor' | 'language' | 'now' | 'path' | 'userAgent' | 'csrf'
> & {
  /** This address in the other language, query kept. */
  readonly otherLanguageHref: string
}

export type Page = {
  readonly title: string
  readonly body: VNode
  /** The `href` of the navigation entry that this page belongs to. */
  readonly section?: string
  /** True where search engines may list the page. */
  readonly robots?: boolean
  /** Read where no link leads anywhere: without menu, language link and way in or out. */
  readonly bare?: boolean
  /** Source files of the browser scripts that the page can do with: `src/x/islands/y.island.tsx`. */
  readonly scripts?: readonly string[]
}

export type Answer = {
  readonly cookies?: readonly CookieChange[]
  readonly headers?: Readonly<Record<string, string>>
} & (
  | { readonly kind: 'page'; readonly status?: number; readonly page: Page }
  | {
      readonly kind: 'redirect' /** An own address: `/…`. */
      readonly to: string
      readonly status?: 302 | 303
    }
  | {
      readonly kind: 'file'
      readonly contentType: string
      /** With a name the browser saves the file, without one it shows it. */
      readonly fileName?: string
      readonly body: Buffer | string | Readable
    }
  | { readonly kind: 'json'; readonly status?: number; readonly json: unknown }
  | { readonly kind: 'not-found' }
)

/** Why a form is shown again instead of being processed. */
export type FormReason = 'stale' | 'other-site'

export type GetRoute = {
  readonly method: 'GET'
  readonly path: string
  readonly access: Access
  handle(visit: Visit): Answer | Promise<Answer>
}

/** How many files a form may bring, and how large each may be. */
export type FileLimits = { readonly most: number; readonly mostBytes: number }

/** A file as it was sent: whole, and not looked at yet. */
export type SentFile = {
  /** The name of the form's field. */
  readonly field: string
  /** As the browser called it, path and all. */
  readonly name: string
  /** Empty when it was too large. */
  readonly bytes: Buffer
  readonly isTooLarge: boolean
}

/** Sends a crowd away before anything of its requests is read. */
export type Crowd = {
  /** Seconds until there may be room for this arrival, 1 or more; `undefined` when there is. */
  secondsFor(arrival: Pick<Visit, 'network' | 'cookie'>): number | undefined
  /** The same for everybody who reads this language: it has no form. */
  page(language: Language, seconds: number): Page
  /** An own address without query, to which the page leads by itself afterwards. */
  readonly returnTo: string
}

export type PostRoute = {
  readonly method: 'POST'
  readonly path: string
  readonly access: Access
  readonly crowd?: Crowd
  /** Present where the form may bring files; it comes as `multipart/form-data` then. */
  readonly files?: FileLimits
  handle(visit: Visit, fields: Fields, files: readonly SentFile[]): Answer | Promise<Answer>
  /**
   * The form again: `stale` with what was typed (never passwords, codes or tokens),
   * `other-site` with no fields and no query.
   */
  form(visit: Visit, fields: Fields, reason: FormReason): Answer | Promise<Answer>
}

export type Route = GetRoute | PostRoute
