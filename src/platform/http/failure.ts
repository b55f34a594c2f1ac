import type { FastifyReply } from 'fastify'
import { Busy } from './busy.ts'
import { pageHeaders, sendCookies, VARY } from './envelope.ts'
import type { Exchange, Shell } from './exchange.ts'
import { BadRequest } from './fields.ts'
import type { ErrorKind } from './options.ts'
import { TEXT } from './text.ts'
import type { CookieChange } from './types.ts'
import { frameVisitOf } from './visit.ts'

/** An answer that is an error page. */
export type Failure = {
  readonly kind: ErrorKind
  readonly retryAfterSeconds?: number
  readonly cookies?: readonly CookieChange[]
  readonly headers?: Readonly<Record<string, string>>
}

const STATUS: Readonly<Record<ErrorKind, number>> = {
  'bad-request': 400,
  forbidden: 403,
  'other-site': 403,
  'not-found': 404,
  'wrong-method': 405,
  'too-large': 413,
  unsupported: 415,
  fault: 500,
  busy: 503,
}

/** What an exception becomes for the visitor; whatever is not known to be harmless is a fault. */
export function failureOf(fault: unknown, shell: Shell): Failure {
  if (fault instanceof Busy) return busy(fault.retryAfterSeconds)
  if (fault instanceof BadRequest) return { kind: 'bad-request' }
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { kind: 'too-large' }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return { kind: 'unsupported' }
  if (isBrokenRequest(fault)) return { kind: 'bad-request' }
  const seconds = shell.passingFault?.(fault)
  return seconds === undefined ? { kind: 'fault' } : busy(seconds)
}

const busy = (seconds: number): Failure => ({
  kind: 'busy',
  retryAfterSeconds: seconds,
  headers: { 'retry-after': String(seconds) },
})

// The server marks what the client did wrong with a status; nothing else here sets one.
const isBrokenRequest = (fault: unknown): boolean =>
  fault instanceof Error &&
  'statusCode' in fault &&
  typeof fault.statusCode === 'number' &&
  fault.statusCode >= 400 &&
  fault.statusCode < 500

/** Answers an exception: one page with a reference number, the fault itself in the log only. */
export async function respondFault(exchange: Exchange, fault: unknown): Promise<FastifyReply> {
  const { shell, request, reference } = exchange
  const failure = failureOf(fault, shell)
  const where = {
    reference,
    method: request.method,
    route: request.routeOptions.url ?? 'unmatched',
  }
  if (failure.kind === 'fault') shell.log.error({ ...where, err: errorOf(fault) }, 'fault')
  else if (failure.kind === 'busy') shell.log.warn({ ...where, err: errorOf(fault) }, 'busy')
  return respondFailure(exchange, failure)
}

const errorOf = (fault: unknown): Error =>
  fault instanceof Error ? fault : new Error('something that is no error was thrown')

const OF_ANOTHER_BODY = 'content-disposition content-encoding content-length etag location'.split(
  ' ',
)

/** Sends the error page; when not even that can be made, a few words with the reference number. */
export async function respondFailure(exchange: Exchange, failure: Failure): Promise<FastifyReply> {
  const { reply } = exchange
  const body = await documentOf(exchange, failure)
  for (const name of OF_ANOTHER_BODY) reply.removeHeader(name)
  exchange.change(failure.cookies ?? [])
  sendCookies(exchange)
  reply.status(STATUS[failure.kind]).headers(pageHeaders(exchange, false))
  reply.headers({ 'cache-control': 'no-store', vary: VARY, ...failure.headers })
  return reply.send(body)
}

async function documentOf(exchange: Exchange, failure: Failure): Promise<string> {
  const { shell, reference, language } = exchange
  const retry =
    failure.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: failure.retryAfterSeconds }
  try {
    await recogniseAgain(exchange)
    const page = shell.errorPage(failure.kind, { reference, language, ...retry })
    return shell.frame(page, frameVisitOf(exchange))
  } catch (fault) {
    shell.log.error({ reference, err: errorOf(fault) }, 'the error page failed')
    return bareDocument(exchange)
  }
}

/** An error page keeps the sign-out button of whoever is signed in, if that can be found out. */
async function recogniseAgain(exchange: Exchange): Promise<void> {
  const { visitor } = exchange
  if (visitor.kind !== 'nobody' || exchange.isRecognised) return
  if (exchange.cookie('session') === undefined && exchange.cookie('staff') === undefined) return
  try {
    await exchange.recognise()
  } catch {
    exchange.visitor = { kind: 'nobody' }
  }
}

function bareDocument({ language, reference }: Exchange): string {
  const words = TEXT.bareFault[language]
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${words}</title><p>${words} <b>${reference}</b></p></html>`
}
