import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Shell } from './exchange.ts'

/** `/health/live` says that the process runs, `/health/ready` whether it should be sent visitors. */
export function registerHealth(app: FastifyInstance, shell: Shell): void {
  let isStopping = false
  app.addHook('preClose', async () => {
    isStopping = true
  })
  const plain = (reply: FastifyReply, body: { status: string; reason?: string }) =>
    reply
      .status(body.reason === undefined ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(body)

  app.get('/health/live', async (_request, reply) => plain(reply, { status: 'ok' }))
  app.get('/health/ready', async (_request, reply) => {
    if (isStopping) return plain(reply, { status: 'unavailable', reason: 'stopping' })
    const state = await readiness(shell)
    if (state.ok) return plain(reply, { status: 'ok' })
    return plain(reply, { status: 'unavailable', reason: state.reason })
  })
}

async function readiness(shell: Shell): ReturnType<Shell['ready']> {
  try {
    return await shell.ready()
  } catch (fault) {
    shell.log.error({ err: fault }, 'readiness could not be found out')
    return { ok: false, reason: 'readiness could not be found out; the log says why' }
  }
}
