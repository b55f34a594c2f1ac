import type { FastifyInstance } from 'fastify'

/**
 * Once the server is to stop, connections end with the answer that is on its way, and idle ones as
 * soon as nothing is running. Node alone would take a connection for idle whose answer is written
 * but not yet read, and cut it off.
 */
export function endConnectionsOnStop(app: FastifyInstance): void {
  const { server } = app
  const closeIdle = server.closeIdleConnections.bind(server)
  let isStopping = false
  let running = 0
  server.closeIdleConnections = () => {
    if (running === 0) closeIdle()
  }
  app.addHook('preClose', async () => {
    isStopping = true
  })
  app.addHook('onRequest', async () => {
    running += 1
  })
  app.addHook('onSend', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close')
  })
  app.addHook('onResponse', async () => {
    running -= 1
    if (isStopping && running === 0) closeIdle()
  })
}

/**
 * Stops accepting, finishes what is running, then closes. After `timeoutMs` what still runs is cut off.
 * Resolves when no connection is left: `finished`, or `cut-off` when the time ran out.
 */
export async function stopGracefully(
  app: FastifyInstance,
  { timeoutMs }: { timeoutMs: number },
): Promise<'finished' | 'cut-off'> {
  let outcome: 'finished' | 'cut-off' = 'finished'
  const deadline = setTimeout(() => {
    outcome = 'cut-off'
    app.server.closeAllConnections()
  }, timeoutMs)
  try {
    await app.close()
    return outcome
  } finally {
    clearTimeout(deadline)
  }
}
