import type { FastifyInstance } from 'fastify'
import type { Shell } from './exchange.ts'
import { answerUnreadable } from './unreadable-request.ts'

/** A form is small: who needs longer for one holds a connection. */
export const LONGEST_FORM_MS = 30_000
/** A payslip as it was photographed, ten million bytes, over a slow mobile connection. */
export const LONGEST_UPLOAD_MS = 300_000
/** What a form with files may come to altogether; what is above is not read. */
const LARGEST_UPLOAD_BYTES = 64 * 1024 * 1024

type Clock = { setTimeout(act: () => void, ms: number): NodeJS.Timeout }

/** Only forms with files may take minutes to arrive: the server's own limit is theirs, the others are ended here. */
export function limitArrivalTime(
  app: FastifyInstance,
  { routes }: Pick<Shell, 'routes'>,
  { setTimeout: after }: Clock = globalThis,
): void {
  const bringFiles: ReadonlySet<string> = new Set(
    routes.flatMap((route) => (route.method === 'POST' && route.files ? [route.path] : [])),
  )
  app.addHook('onRequest', async ({ raw, method, routeOptions }, reply) => {
    if (method === 'GET' || method === 'HEAD' || bringFiles.has(routeOptions.url ?? '')) return
    const slow = Object.assign(new Error('slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
    const timer = after(() => answerUnreadable(slow, raw.socket), LONGEST_FORM_MS)
    raw.once('end', () => clearTimeout(timer))
    reply.raw.once('close', () => clearTimeout(timer))
  })
}

/** Whether a form with files says how long it is, and that it is not absurd. */
export const isReadableLength = (length: string | undefined): boolean =>
  /^\d{1,9}$/.test(length ?? '') && Number(length) <= LARGEST_UPLOAD_BYTES
