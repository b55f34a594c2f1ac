import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'

/** What the command line says to the server that holds the database. */
export type Request =
  | { readonly args: readonly string[]; readonly cwd: string; readonly isTerminal: boolean }
  | { readonly stdin: string }

/** What the server answers: text as it comes, a wish for standard input, the exit code at the end. */
export type Reply =
  | { readonly out: string }
  | { readonly err: string }
  | { readonly wants: 'stdin' }
  | { readonly exit: number }

export const say = (socket: Socket, message: Request | Reply): void => {
  socket.write(`${JSON.stringify(message)}\n`)
}

/** Messages of the other side, one JSON text a line. */
export async function* heard<Message>(socket: Socket): AsyncGenerator<Message> {
  for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
    yield JSON.parse(line) as Message
  }
}
