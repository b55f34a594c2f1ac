import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { ownAddress } from '#values'
import { pageHeaders, sendCookies, VARY } from './envelope.ts'
import type { Exchange } from './exchange.ts'
import { type Failure, respondFailure } from './failure.ts'
import { startedStream } from './started-stream.ts'
import type { Answer } from './types.ts'
import { frameVisitOf } from './visit.ts'

/** Sends an answer. Whatever can fail happens before the first header is set. */
export async function respond(exchange: Exchange, answer: Answer): Promise<FastifyReply> {
  if (answer.kind === 'not-found') return respondFailure(exchange, notFound(answer))
  const body = await bodyOf(exchange, answer)
  const { reply } = exchange
  exchange.change(answer.cookies ?? [])
  sendCookies(exchange)
  reply.headers(headersOf(exchange, answer))
  reply.headers({ ...answer.headers, ...cachingOf(exchange, answer) })
  return reply.send(body)
}

const notFound = ({ cookies, headers }: Answer): Failure => ({
  kind: 'not-found',
  cookies: cookies ?? [],
  headers: headers ?? {},
})

type Sendable = Exclude<Answer, { kind: 'not-found' }>

async function bodyOf(exchange: Exchange, answer: Sendable): Promise<string | Buffer | Readable> {
  switch (answer.kind) {
    case 'page':
      return exchange.shell.frame(answer.page, frameVisitOf(exchange))
    case 'redirect':
      return ''
    case 'json':
      return JSON.stringify(answer.json)
    case 'file':
      return answer.body instanceof Readable ? startedStream(exchange, answer.body) : answer.body
  }
}

function headersOf(exchange: Exchange, answer: Sendable): Record<string, string> {
  const { reply } = exchange
  switch (answer.kind) {
    case 'page':
      reply.status(answer.status ?? 200)
      return pageHeaders(exchange, answer.page.robots === true)
    case 'redirect': {
      const to = ownAddress(answer.to)
      if (to === undefined) throw new Error('an answer may only redirect to our own addresses')
      reply.status(answer.status ?? 303)
      return { location: to }
    }
    case 'json':
      reply.status(answer.status ?? 200)
      return { 'content-type': 'application/json; charset=utf-8' }
    case 'file':
      return {
        'content-type': answer.contentType,
        'content-disposition': dispositionOf(answer.fileName),
        'x-robots-tag': 'noindex',
      }
  }
}

function dispositionOf(fileName: string | undefined): string {
  if (fileName === undefined) return 'inline'
  // Names of ours only: a name taken from a person would need encoding, and would tell it to the next user.
  if (!/^[\w.-]{1,100}$/.test(fileName)) throw new Error('a file name has letters, digits, . _ -')
  return `attachment; filename="${fileName}"`
}

/** Personal answers are kept by nobody; the others are asked for again each time. */
function cachingOf(exchange: Exchange, answer: Sendable): Record<string, string> {
  const wished = answer.headers?.['cache-control']
  const isKept = !exchange.isPersonal && answer.kind !== 'redirect'
  return {
    'cache-control': isKept ? (wished ?? 'no-cache') : 'no-store',
    vary: VARY,
  }
}
