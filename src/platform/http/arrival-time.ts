import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Shell } from './exchange.ts'
import { answerUnreadable } from './unreadable-request.ts'

/** A form is small: who needs longer for one holds a connection. */
export const LONGEST_FORM_MS = 30_000
/** A payslip as it was photographed, ten million bytes, over a slow mobile connection. */
export const LONGEST_UPLOAD_MS = 300_000
/** What a form with files may come to altogether; what is above is not read. */
const LARGEST_UPLOAD_BYTES = 64 * 1024 * 1024

/** Whoever sends files sends so much a second, taken over all of it, or leaves the place to others. */
const LEAST_BYTES_A_SECOND = 16_000
const LOOK_EVERY_MS = 5_000

type Clock = { setTimeout(act: () => void, ms: number): NodeJS.Timeout }

/**
 * Only forms in parts, sent to routes that take files, may take minutes to arrive: the server's own limit is theirs, the
 * others are ended here. So is what nobody reads, because it was answered already.
 */
export function limitArrivalTime(
  app: FastifyInstance,
  { routes }: Pick<Shell, 'routes'>,
  { setTimeout: after }: Clock = globalThis,
): void {
  const bringFiles: ReadonlySet<string> = new Set(
    routes.flatMap((route) => (route.method === 'POST' && route.files ? [route.path] : [])),
  )
  app.addHook('onRequest', async ({ raw, method, headers, routeOptions }, reply) => {
    if (method === 'GET' || method === 'HEAD') return
    const isInParts = /^multipart\/form-data\b/i.test(headers['content-type'] ?? '')
    if (isInParts && bringFiles.has(routeOptions.url ?? '')) return
    const timer = after(() => endSlow(raw), LONGEST_FORM_MS)
    raw.once('end', () => clearTimeout(timer))
    reply.raw.once('close', () => clearTimeout(timer))
  })
  app.addHook('onResponse', async ({ raw }) => {
    // The rest still arrives and is thrown away, so that the browser gets to read its answer.
    if (raw.complete !== false) return
    const timer = after(() => raw.socket.destroy(), LONGEST_FORM_MS)
    raw.once('close', () => clearTimeout(timer))
  })
}

function endSlow({ socket }: Pick<IncomingMessage, 'socket'>): void {
  const slow = Object.assign(new Error('slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
  answerUnreadable(slow, socket)
}

type Ticking = {
  readonly setInterval: (act: () => void, ms: number) => NodeJS.Timeout
  readonly nowMs: () => number
}
const REAL: Ticking = { setInterval: globalThis.setInterval, nowMs: () => performance.now() }

/**
 * Reads what arrives, and ends the connection when it has come too slowly for 30 seconds: a few who send a byte now and
 * then would hold every place of the gate. What is done once all is there may take its time.
 */
export async function atLeastSpeed<Value>(
  raw: Pick<IncomingMessage, 'socket' | 'complete'>,
  read: () => Promise<Value>,
  { setInterval: every, nowMs }: Ticking = REAL,
): Promise<Value> {
  const begun = { atMs: nowMs(), bytes: raw.socket.bytesRead }
  const timer = every(() => {
    const ms = nowMs() - begun.atMs
    const least = (LEAST_BYTES_A_SECOND * ms) / 1000
    if (raw.complete || ms < LONGEST_FORM_MS || raw.socket.bytesRead - begun.bytes >= least) return
    clearInterval(timer)
    endSlow(raw)
  }, LOOK_EVERY_MS)
  try {
    return await read()
  } finally {
    clearInterval(timer)
  }
}

/** Whether a form with files says how long it is, and that it is not absurd. */
export const isReadableLength = (length: string | undefined): boolean =>
  /^\d{1,9}$/.test(length ?? '') && Number(length) <= LARGEST_UPLOAD_BYTES
