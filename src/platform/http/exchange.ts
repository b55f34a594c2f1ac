import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Instant, Language } from '#values'
import { areaOf } from './area.ts'
import { browserName, fitCookie } from './cookies.ts'
import type { FormTokens } from './form-token.ts'
import { languageOf } from './language.ts'
import { isLoopbackHost } from './loopback.ts'
import type { TrustedProxies } from './network.ts'
import type { ShellOptions } from './options.ts'
import type { CookieChange, CookieName, Visitor } from './types.ts'
import type { UploadGate } from './upload-gate.ts'

/** The options and what is made of them once. */
export type Shell = ShellOptions & {
  readonly tokens: FormTokens
  readonly proxies: TrustedProxies
  readonly uploads: UploadGate
}

/** One request and its answer in the making. */
export class Exchange {
  readonly shell: Shell
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly now: Instant
  readonly language: Language
  /** See `browserName`. */
  readonly plainCookies: boolean
  /** Set with the answer; one change a name. */
  readonly changes = new Map<CookieName, CookieChange>()
  visitor: Visitor = { kind: 'nobody' }
  /** See `Recognised`. */
  formerOwner: string | undefined
  /** True once it was asked who this is, answered or not. */
  isRecognised = false
  #holdsToken = false

  constructor(shell: Shell, request: FastifyRequest, reply: FastifyReply) {
    const { config } = shell
    this.shell = shell
    this.request = request
    this.reply = reply
    this.now = shell.clock.now()
    this.plainCookies =
      config.loopbackCookie && config.mode === 'demo' && isLoopbackHost(request.headers.host ?? '')
    this.language = languageOf(this.cookie('lang'), request.headers['accept-language'])
  }

  /** On the error page and in the log. */
  get reference(): string {
    return this.request.id
  }

  cookie(name: CookieName): string | undefined {
    return fitCookie(this.request.cookies[browserName(name, this.plainCookies)])
  }

  change(changes: readonly CookieChange[]): void {
    for (const change of changes) this.changes.set(change.name, change)
  }

  /** Learns who is asking. Staff and members are apart: a person who is both is one or the other, by the address. */
  async recognise(): Promise<void> {
    this.isRecognised = true
    const read = (name: CookieName) => this.cookie(name)
    const area = areaOf(this.request.url)
    const { visitor, formerOwner, cookies } = await this.shell.visitorOf(read, this.now, area)
    this.visitor = visitor
    this.formerOwner = formerOwner
    this.change(cookies ?? [])
  }

  /** A token for a form of this answer; before sign-in it needs the form cookie. */
  csrf(): string {
    this.#holdsToken = true
    return this.shell.tokens.mint(this.#binding() ?? this.#newFormCookie())
  }

  hasValidToken(token: string | undefined): boolean {
    const binding = this.#binding()
    return token !== undefined && binding !== undefined && this.shell.tokens.isValid(binding, token)
  }

  /** True when nobody else may be shown this answer. */
  get isPersonal(): boolean {
    return (
      this.#holdsToken ||
      this.visitor.kind !== 'nobody' ||
      this.changes.size > 0 ||
      this.request.method === 'POST'
    )
  }

  #binding(): string | undefined {
    const own = { nobody: 'form', member: 'session', staff: 'staff' } as const
    return this.#current(own[this.visitor.kind]) ?? this.#current('form')
  }

  /** The cookie as the browser will hold it after this answer. */
  #current(name: CookieName): string | undefined {
    const change = this.changes.get(name)
    const value = change === undefined ? this.cookie(name) : (change.value ?? undefined)
    return value === undefined ? undefined : `${name}:${value}`
  }

  #newFormCookie(): string {
    const value = randomBytes(16).toString('base64url')
    this.change([{ name: 'form', value }])
    return `form:${value}`
  }
}

export type ExchangeOf = (request: FastifyRequest, reply: FastifyReply) => Exchange

/** Finds the exchange of a request, beginning it the first time. */
export function exchangesOf(shell: Shell): ExchangeOf {
  const running = new WeakMap<FastifyRequest, Exchange>()
  return (request, reply) => {
    const known = running.get(request)
    if (known !== undefined) return known
    const begun = new Exchange(shell, request, reply)
    running.set(request, begun)
    return begun
  }
}
