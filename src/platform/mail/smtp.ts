import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { type Mail, mimeOf } from './mail.ts'
import type { BeforeAcceptance, Outcome } from './outcome.ts'

export type Mailer = (mail: Mail, before: BeforeAcceptance) => Promise<Outcome>

export type MailerOptions = {
  /** `smtps://user:password@host:465`, or `smtp://host:587`, which must offer STARTTLS unless it is this machine. */
  readonly url: string
  /** The name that this machine gives itself. */
  readonly name: string
  /** Longest wait for a connection and for its greeting. */
  readonly connectMs?: number
  /** Longest silence of the server after that. */
  readonly silenceMs?: number
}

/**
 * Speaks SMTP, one connection a mail. `before` runs when the whole text has been sent but not the dot
 * that ends it: until then the server cannot have accepted anything.
 */
export function createMailer(options: MailerOptions): Mailer {
  const server = serverOf(options)
  return async (mail, before) => {
    const mime = await mimeOf(mail)
    const conversation = new Conversation(new SMTPConnection(server.connection))
    let isEnded = false
    const content = Readable.from(
      (async function* () {
        yield mime
        await before()
        isEnded = true
      })(),
      { objectMode: false },
    )
    try {
      await conversation.open(server.auth)
      await conversation.send({ from: addressIn(mail.from), to: [mail.to] }, content)
      return { kind: 'accepted' }
    } catch (fault) {
      return outcomeOf(fault, isEnded)
    } finally {
      content.destroy()
      conversation.close()
    }
  }
}

/** An SMTP connection in promises: whatever ends it also ends the step that waits for it. */
class Conversation {
  readonly #connection: SMTPConnection
  readonly #broken: Promise<never>

  constructor(connection: SMTPConnection) {
    this.#connection = connection
    this.#broken = new Promise((_, reject) => {
      connection.on('error', reject)
      connection.once('end', () => reject(new Error('the server closed the connection')))
    })
    this.#broken.catch(() => undefined) // looked at by the step that runs, if any
  }

  async open(auth: { readonly user: string; readonly pass: string } | undefined): Promise<void> {
    await this.#step((done) => this.#connection.connect(done))
    if (auth !== undefined) await this.#step((done) => this.#connection.login(auth, done))
  }

  send(envelope: { from: string; to: string[] }, content: Readable): Promise<void> {
    return this.#step((done) => this.#connection.send(envelope, content, done))
  }

  close(): void {
    this.#connection.close()
  }

  #step(start: (done: (fault?: Error | null) => void) => void): Promise<void> {
    const finished = new Promise<void>((resolve, reject) => {
      start((fault) => (fault ? reject(fault) : resolve()))
    })
    finished.catch(() => undefined) // when the connection broke first
    return Promise.race([finished, this.#broken])
  }
}

function serverOf({ url, name, connectMs = 20_000, silenceMs = 120_000 }: MailerOptions) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const isOwnMachine = /^(localhost|127\.[\d.]+|::1)$/.test(host)
  return {
    connection: {
      host,
      name,
      secure,
      ...(port === '' ? {} : { port: Number(port) }),
      // Mail carries codes: it leaves this machine encrypted or not at all.
      requireTLS: !secure && !isOwnMachine,
      ignoreTLS: isOwnMachine,
      connectionTimeout: connectMs,
      greetingTimeout: connectMs,
      dnsTimeout: connectMs,
      socketTimeout: silenceMs,
    },
    auth:
      username === ''
        ? undefined
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  }
}

/** `Payung <no-reply@payung.example>` → the address alone. */
const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from

/**
 * A refusal of the recipient or of the text is about this mail. One of the greeting, the sign-in or the
 * sender is about us, and is mended by an operator: the mail waits.
 */
function outcomeOf(fault: unknown, isEnded: boolean): Outcome {
  const { responseCode, command } = fault as { responseCode?: unknown; command?: unknown }
  if (typeof responseCode === 'number') {
    const isAboutThisMail = command === 'RCPT TO' || command === 'DATA'
    const forGood = responseCode >= 500 && responseCode !== 503 && isAboutThisMail
    return { kind: forGood ? 'never' : 'later', reason: `smtp-${responseCode}` }
  }
  return isEnded
    ? { kind: 'uncertain', reason: 'smtp-no-answer' }
    : { kind: 'later', reason: 'smtp-away' }
}
