import { once } from 'node:events'
import { connect } from 'node:net'
import type { CommandContext } from './command.ts'
import { heard, type Reply, say } from './socket-lines.ts'

type Asking = Pick<CommandContext, 'cwd' | 'out' | 'err' | 'stdin' | 'isTerminal'>

/**
 * Has the running server run a command, as if it ran here.
 * @returns its exit code; 1 after a sentence when the server went away meanwhile
 * @throws when nobody listens there
 */
export async function runThroughServer(
  path: string,
  args: readonly string[],
  asking: Asking,
): Promise<number> {
  const socket = connect(path)
  await once(socket, 'connect')
  say(socket, { args, cwd: asking.cwd, isTerminal: asking.isTerminal })
  try {
    for await (const reply of heard<Reply>(socket)) {
      if ('out' in reply) asking.out(reply.out)
      else if ('err' in reply) asking.err(reply.err)
      else if ('wants' in reply) say(socket, { stdin: await asking.stdin() })
      else return reply.exit
    }
    asking.err(
      'The server stopped before the command ended. Start it again, then repeat the command.\n',
    )
    return 1
  } finally {
    socket.destroy()
  }
}
