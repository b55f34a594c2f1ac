import type { FastifyInstance } from 'fastify'
import type { Shell } from './exchange.ts'

/** One line a request: which route, never which address; who and what stay out. */
export function logRequests(app: FastifyInstance, { log, routes }: Shell): void {
  const pages = new Set(routes.map(({ path }) => path))
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unmatched'
    const line = {
      method: request.method,
      route,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
      reference: request.id,
    }
    // Health checks and browser files would drown the rest.
    if (pages.has(route) || reply.statusCode >= 400) log.info(line, 'request')
    else log.debug(line, 'request')
  })
}
