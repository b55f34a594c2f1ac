import { once } from 'node:events'
import { chmod, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import type { Command, CommandContext } from './command.ts'
import { findCommand, runCommand } from './run-command.ts'
import { heard, type Request, say } from './socket-lines.ts'

type Shared = Pick<CommandContext, 'database' | 'keys' | 'clock' | 'config'>

/**
 * Lets the command line work while this process holds the embedded database.
 * Only the user who runs the server may connect. A command whose caller goes away is told to stop.
 */
export async function serveCommands(
  path: string,
  commands: readonly Command[],
  shared: Shared,
): Promise<{ close(): Promise<void> }> {
  await rm(path, { force: true })
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    void converse(socket, commands, shared)
  })
  const umask = process.umask(0o177)
  try {
    server.listen(path)
    await once(server, 'listening')
  } finally {
    process.umask(umask)
  }
  await chmod(path, 0o600)
  return {
    async close() {
      server.close()
      for (const socket of sockets) socket.destroy()
      await rm(path, { force: true })
    },
  }
}

async function converse(
  socket: Socket,
  commands: readonly Command[],
  shared: Shared,
): Promise<void> {
  const caller = new AbortController()
  socket.on('close', () => caller.abort())
  const requests = heard<Request>(socket)
  try {
    const first = (await requests.next()).value
    if (first === undefined || !('args' in first)) return
    const found = findCommand(commands, first.args)
    if (found === undefined) throw new Error('the server knows no such command; restart it')
    const exit = await runCommand(found, {
      ...shared,
      cwd: first.cwd,
      isTerminal: first.isTerminal,
      signal: caller.signal,
      out: (text) => say(socket, { out: text }),
      err: (text) => say(socket, { err: text }),
      async stdin() {
        say(socket, { wants: 'stdin' })
        const answer = (await requests.next()).value
        return answer !== undefined && 'stdin' in answer ? answer.stdin : ''
      },
    })
    say(socket, { exit })
  } catch (error) {
    if (socket.destroyed) return
    say(socket, { err: `${error instanceof Error ? error.message : String(error)}\n` })
    say(socket, { exit: 1 })
  } finally {
    socket.end()
  }
}
