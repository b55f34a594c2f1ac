import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../bin/lib/freshness.ts'
import { freePort } from '../test/support/postgres.ts'

const READY_WITHIN_MS = 120_000
/** The day of every measurement, so that the invented members have the same months behind them. */
const CLOCK = '2026-11-22T09:30:00+07:00'

/** The built server, not yet started, and its command line. */
export type Portal = {
  readonly url: string
  readonly folder: string
  /** Runs `payung` to its end; only before `start`. @throws Error with what it said when it fails */
  payung(...args: readonly string[]): void
  /** Starts the server and answers its process id. @throws Error with its log when it does not become ready */
  start(): Promise<number>
  stop(): Promise<void>
}

/** A demo on the PostgreSQL at `databaseUrl`, with an own folder and port. It believes forwarded addresses from here. */
export async function portalOn(databaseUrl: string): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-bench-'))
  const port = String(await freePort())
  const url = `http://localhost:${port}`
  const env = {
    PATH: process.env.PATH,
    PORT: port,
    PAYUNG_MODE: 'demo',
    PAYUNG_DATA: join(folder, 'data'),
    PAYUNG_CLOCK: CLOCK,
    PAYUNG_TRUSTED_PROXIES: '127.0.0.1',
    DATABASE_URL: databaseUrl,
  }
  const log = join(folder, 'log')
  let server: ChildProcess | undefined
  return {
    url,
    folder,
    payung(...args) {
      const done = spawnSync(process.execPath, [join(root, 'bin/payung'), ...args], {
        env,
        cwd: folder,
        encoding: 'utf8',
      })
      if (done.status !== 0)
        throw new Error(`payung ${args.join(' ')}: ${done.stderr}${done.stdout}`)
    },
    async start() {
      // The log is written, as in production, and nobody has to read it meanwhile.
      const out = openSync(log, 'w', 0o600)
      const started = spawn(process.execPath, [join(root, 'bin/start')], {
        env,
        cwd: root,
        stdio: ['ignore', out, out],
      })
      closeSync(out)
      server = started
      if (started.pid !== undefined && (await isReady(url, started))) return started.pid
      throw new Error(`the portal did not start:\n${readFileSync(log, 'utf8')}`)
    },
    async stop() {
      if (server) await stopped(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function isReady(url: string, server: ChildProcess): Promise<boolean> {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until; await pause(100)) {
    if (hasEnded(server)) return false
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined)
    if (answer?.ok) return true
  }
  return false
}

async function stopped(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null
