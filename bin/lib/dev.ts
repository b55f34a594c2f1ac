import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { inputsHash, root } from './freshness.ts'

const SETTLE_MS = 150

/** The server, built and started again whenever a file it is made of has changed. */
export function runDev(): void {
  let server = startServer()
  let running = inputsHash()
  let timer: NodeJS.Timeout | undefined

  const restart = async () => {
    const now = inputsHash()
    if (now === running) return
    running = now
    await stopped(server)
    server = startServer()
  }
  const settled = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void restart(), SETTLE_MS)
  }
  for (const folder of ['src', 'test/people', 'db/migrations']) {
    watch(join(root, folder), { recursive: true }, settled)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void stopped(server).then(() => process.exit(0)))
  }
}

const startServer = (): ChildProcess =>
  spawn(process.execPath, [join(root, 'bin/start')], { cwd: root, stdio: 'inherit' })

/** The data folder has one holder at a time: the old server must be gone before the new one starts. */
async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill('SIGTERM')
  await gone
}
