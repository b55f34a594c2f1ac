import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../test/support/postgres.ts'
import { CLOCK } from './clock.ts'
import { leave } from './left-behind.ts'
import { preparedFolder } from './prepared.ts'

const root = resolve(import.meta.dirname, '../..')
const SAYS = /^Its clock was set: it says (\S+)$/m
const READY_WITHIN_MS = 120_000
export type Answer = { readonly exit: number; readonly out: string; readonly err: string }

/** A demo of our own: its address, its data folder, and the command line in a second terminal. */
export type Portal = {
  readonly url: string
  readonly dataFolder: string
  /** What the server has said so far, both streams. */
  log(): string
  /** What its clock shows, in milliseconds: that of an authenticator app which is never wrong. */
  now(): number
  /** Runs `payung` beside the running server, which does the work through its socket. */
  payung(...args: readonly string[]): Promise<Answer>
  /** Ends it; what it sent, said and, in a folder of its own, stored is left for the check of data at rest. */
  stop(): Promise<void>
}

/**
 * Starts the demo as `npm start` does, on a free port, with the invented people already made unless the settings name a data folder.
 *
 * @throws Error with what the server said when it ends or is not ready within two minutes
 */
export async function startPortal(
  settings: Readonly<Record<string, string>> = {},
): Promise<Portal> {
  const own = settings.PAYUNG_DATA ? undefined : await preparedFolder()
  const dataFolder = own ?? settings.PAYUNG_DATA ?? ''
  const port = settings.PORT ?? String(await freePort())
  const { DATABASE_URL: _none, ...inherited } = process.env
  const env = {
    ...inherited,
    PORT: port,
    PAYUNG_CLOCK: CLOCK,
    ...settings,
    PAYUNG_DATA: dataFolder,
  }
  const server = spawn(process.execPath, [join(root, 'bin/start')], { cwd: root, env })
  const said: string[] = []
  let aheadMs = 0
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => {
      said.push(String(chunk))
      const clock = SAYS.exec(String(chunk))?.[1]
      if (clock !== undefined) aheadMs = Date.parse(clock) - Date.now()
    })
  const url = `http://localhost:${port}`
  const end = async (mailbox: string) => {
    await stopped(server)
    await leave({ mailbox, log: said.join(''), dataFolder: own })
  }
  if (!(await isReady(url, server))) {
    await end('')
    throw new Error(`the portal did not start:\n${said.join('')}`)
  }
  const payung = (...args: readonly string[]) => runPayung(args, env)
  const stop = async () => end(await (await fetch(`${url}/dev/mailbox`)).text())
  const now = () => Date.now() + aheadMs
  return { url, dataFolder, log: () => said.join(''), now, payung, stop }
}

async function isReady(url: string, server: ChildProcess): Promise<boolean> {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; await pause(100)) {
    if (server.exitCode !== null || server.signalCode !== null) return false
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (answer?.ok) return true
  }
  return false
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

async function runPayung(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Answer> {
  const child = spawn(process.execPath, [join(root, 'bin/payung'), ...args], { cwd: root, env })
  const out: string[] = []
  const err: string[] = []
  child.stdin.end()
  child.stdout.on('data', (chunk) => out.push(String(chunk)))
  child.stderr.on('data', (chunk) => err.push(String(chunk)))
  await once(child, 'close')
  return { exit: child.exitCode ?? 1, out: out.join(''), err: err.join('') }
}
