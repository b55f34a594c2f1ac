import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import { type FastifyInstance, fastify } from 'fastify'
import { requireAccess } from './access.ts'
import { readableAddress, registerArrival } from './arrival.ts'
import { LONGEST_FORM_MS, LONGEST_UPLOAD_MS, limitArrivalTime } from './arrival-time.ts'
import { exchangesOf, type Shell } from './exchange.ts'
import { respondFailure, respondFault } from './failure.ts'
import { parseFields } from './fields.ts'
import { createFormTokens } from './form-token.ts'
import { registerHealth } from './health.ts'
import { trustedProxies } from './network.ts'
import type { ShellOptions } from './options.ts'
import { newReference } from './reference.ts'
import { logRequests } from './request-log.ts'
import { registerRoutes } from './routes.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { serveStatic } from './static-files.ts'
import { endConnectionsOnStop } from './stop.ts'
import { answerUnreadable } from './unreadable-request.ts'
import { createUploadGate } from './upload-gate.ts'

const LARGEST_FORM_BYTES = 65_536

/**
 * The HTTP server around the routes of the modules: doors, forms, cookies, languages, security
 * headers, error pages, health.
 * @throws Error at the start that names a route without `access`
 */
export async function createShell(options: ShellOptions): Promise<FastifyInstance> {
  requireAccess(options.routes)
  const shell: Shell = {
    ...options,
    tokens: createFormTokens(options.keys.derive('form-token')),
    proxies: trustedProxies(options.config.trustedProxies),
    uploads: createUploadGate(),
  }
  const app = fastify({
    logger: false,
    genReqId: newReference,
    bodyLimit: LARGEST_FORM_BYTES,
    requestTimeout: LONGEST_UPLOAD_MS,
    http: { headersTimeout: LONGEST_FORM_MS },
    // What arrives on an open connection during a stop is answered like the rest.
    return503OnClosing: false,
    rewriteUrl: (request) => readableAddress(request.url),
    // Addresses are limited as a whole.
    routerOptions: { maxParamLength: 4096 },
    clientErrorHandler: answerUnreadable,
  })
  const exchangeOf = exchangesOf(shell)
  // First: it counts every request that the hooks after it may answer.
  endConnectionsOnStop(app)
  await registerPlugins(app, shell)
  // Before the routes: a scope of theirs keeps the handlers that it finds.
  app.setNotFoundHandler((request, reply) =>
    respondFailure(exchangeOf(request, reply), { kind: 'not-found' }),
  )
  app.setErrorHandler((fault, request, reply) => respondFault(exchangeOf(request, reply), fault))
  limitArrivalTime(app, shell)
  registerArrival(app, shell, exchangeOf)
  logRequests(app, shell)
  registerHealth(app, shell)
  await registerRoutes(app, shell, exchangeOf)
  if (shell.staticFolder !== undefined) await serveStatic(app, shell.staticFolder)
  return app
}

async function registerPlugins(app: FastifyInstance, shell: Shell): Promise<void> {
  await app.register(cookie)
  await setSecurityHeaders(app, shell.config)
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    customTypes:
      /^(?:text\/(?:html|css|csv|plain|javascript)|application\/(?:json|javascript)|image\/svg\+xml)\b/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    threshold: 1024,
    globalDecompression: false,
  })
  app.removeAllContentTypeParsers()
  await app.register(formbody, { parser: parseFields })
}
