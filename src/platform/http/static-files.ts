import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

// The build puts a hash of the content into the name.
const HASHED = /-[\w-]{8,}\.\w+(?:\.\w+)?(?:\.br|\.gz)?$/
const WORKER = /[\\/]service-worker\.js(?:\.br|\.gz)?$/

/**
 * Serves the built browser files of `folder`, the compressed copy beside each where the browser takes
 * it. Only files that were there at the start are served; hidden ones never.
 */
export async function serveStatic(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    wildcard: false,
    index: false,
    dotfiles: 'ignore',
    globIgnore: ['**/*.br', '**/*.gz'],
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('cache-control', lastsAs(path))
      reply.header('vary', 'accept-encoding')
    },
  })
}

function lastsAs(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable'
  // An old service worker would go on answering.
  return WORKER.test(path) ? 'no-cache' : 'public, max-age=3600'
}
