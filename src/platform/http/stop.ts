import type { FastifyInstance } from 'fastify'

const SWEEP_MS = 50

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
  // A browser keeps its connection open after the answer it waited for.
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS)
  try {
    await app.close()
    return outcome
  } finally {
    clearTimeout(deadline)
    clearInterval(sweep)
  }
}
