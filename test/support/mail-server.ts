import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** What the server does with the next mails. */
export type Behaviour = {
  /** Answer to RCPT TO, such as 451 or 550. */
  recipient?: number | undefined
  /** Answer to the whole text. */
  text?: number | undefined
  /** How long it thinks about the text. */
  slowMs?: number | undefined
  /** Breaks the connection once it has accepted, before it says so. */
  breaksAfterAccepting?: boolean | undefined
}

/** A real mail server on this machine, and what it accepted. */
export async function startMailServer(behaviour: Behaviour = {}) {
  const mails: ParsedMail[] = []
  async function take(text: Buffer, id: string, done: (fault?: Error | null) => void) {
    if (behaviour.slowMs !== undefined) await pause(behaviour.slowMs)
    if (behaviour.text !== undefined) return done(refusal(behaviour.text))
    mails.push(await simpleParser(text))
    if (behaviour.breaksAfterAccepting === true) return breakOff(id)
    done()
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      done(behaviour.recipient === undefined ? null : refusal(behaviour.recipient))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => void take(Buffer.concat(chunks), session.id, done))
    },
  })
  const breakOff = (id: string) => {
    for (const connection of server.connections) {
      if (connection.id === id) connection._socket.destroy()
    }
  }
  server.on('error', () => undefined) // a connection that was broken off
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    mails,
    behaviour,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

const refusal = (responseCode: number): Error =>
  Object.assign(new Error('refused by the test'), { responseCode })
