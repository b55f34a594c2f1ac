import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

// The build puts a hash of the content into the name.
const HASHED = /-[\w-]{8,}\.\w+(?:\.\w+)?(?:\.br|\.gz)?$/

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
      const lasts = HASHED.test(path)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=3600'
      reply.header('cache-control', lasts)
      reply.header('vary', 'accept-encoding')
    },
  })
}
