import { randomInt } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import type { Language } from '#values'
import { pageHeaders, VARY } from './envelope.ts'
import type { Exchange, Shell } from './exchange.ts'
import { otherLanguage } from './language.ts'
import type { Crowd } from './types.ts'
import { visitOf } from './visit.ts'

type Encoding = 'br' | 'gzip' | 'identity'
type Bodies = Readonly<Record<Encoding, Buffer>>

/** So many seconds are spread over those who are sent away, so that they do not come back in one moment. */
const SPREAD_SECONDS = 6

/**
 * The door of a route that refuses a crowd: before anything of the request is read, a page that was made once is all that
 * is sent. It says when to come back, and goes there by itself. `undefined` where there is room.
 */
export function crowdDoor(shell: Shell, crowd: Crowd) {
  const made = new Map<string, Bodies>()

  function bodiesFor(language: Language, seconds: number): Bodies {
    const key = `${language} ${seconds}`
    const bodies = made.get(key) ?? bodiesOf(shell, crowd, { language, seconds })
    made.set(key, bodies)
    return bodies
  }

  return async (exchange: Exchange): Promise<FastifyReply | undefined> => {
    const room = crowd.secondsFor(visitOf(exchange, { withQuery: false }))
    if (room === undefined) return undefined
    const seconds = room + randomInt(SPREAD_SECONDS)
    const { reply, request, language } = exchange
    const encoding = encodingOf(String(request.headers['accept-encoding'] ?? ''))
    reply.status(503).headers({
      ...pageHeaders(exchange, false),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'cache-control': 'no-store',
      vary: VARY,
      'retry-after': String(seconds),
      refresh: `${seconds}; url=${crowd.returnTo}`,
    })
    return reply.send(bodiesFor(language, seconds)[encoding])
  }
}

function encodingOf(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

/** Nothing of whoever asks is in it. */
function bodiesOf(
  shell: Shell,
  crowd: Crowd,
  { language, seconds }: { readonly language: Language; readonly seconds: number },
): Bodies {
  const identity = Buffer.from(
    shell.frame(crowd.page(language, seconds), {
      visitor: { kind: 'nobody' },
      language,
      now: shell.clock.now(),
      path: crowd.returnTo,
      userAgent: '',
      otherLanguageHref: `${crowd.returnTo}?lang=${otherLanguage(language)}`,
      csrf() {
        throw new Error('a page for everybody has no form')
      },
    }),
  )
  return { identity, br: brotliCompressSync(identity), gzip: gzipSync(identity) }
}
