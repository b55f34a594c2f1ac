import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, chownSync, globSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { installCommand, installDebianPackage } from '../../bin/lib/debian-package.ts'

const OLDEST = 15
const OWNER = 'payung_owner'

/** Fast and forgetful: nothing in it outlives the tests. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  jit: 'off',
  listen_addresses: '127.0.0.1',
  max_connections: '200',
  max_locks_per_transaction: '512',
  log_min_messages: 'panic',
}

// The shell outlives this process by a moment: when its standard input closes, for whatever reason
// (an end, Ctrl-C, kill -9), it stops the server and removes the folder.
const KEEPER = 'folder=$1; shift; "$@" & cat > /dev/null; kill -INT $!; wait $!; rm -rf "$folder"'

export type PrivatePostgres = {
  /** Of the owner of everything, a superuser: `postgres://…/postgres`. */
  readonly url: string
  /** Folder of psql, pg_dump and the others, of the server's own version. */
  readonly programs: string
  /** Stops the server and removes its folder. */
  stop(): Promise<void>
}

/**
 * A PostgreSQL of our own from Debian's package, in a temporary folder, on a random port of the
 * loopback with a random password. Installs the package when it is missing and may be. `settings` override its own,
 * which keep nothing that would survive a crash.
 *
 * @throws Error with the command to type when PostgreSQL is missing and may not be installed
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PrivatePostgres> {
  const programs = findPrograms() ?? (installDebianPackage('postgresql') && findPrograms())
  if (!programs)
    throw new Error(`PostgreSQL ${OLDEST} or newer is missing: ${installCommand('postgresql')}`)
  const user = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'payung-postgres-'))
  const password = randomBytes(18).toString('base64url')
  createCluster({ programs, folder, password, user })
  const port = await freePort()
  const keeper = launch({ programs, folder, port, user, settings })
  const url = `postgres://${OWNER}:${password}@127.0.0.1:${port}/postgres`
  const stop = async () => {
    if (keeper.exitCode !== null) return
    keeper.stdin?.end()
    await once(keeper, 'exit')
  }
  if (await isReady(programs, port, keeper)) return { url, programs, stop }
  await stop()
  throw new Error('The private PostgreSQL did not start.')
}

type User = { readonly uid?: number; readonly gid?: number }

/** PostgreSQL refuses to run as root: then it runs as the package's own user, or as nobody. */
function unprivileged(): User {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' })
    const uid = id('-u')
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(id('-g').stdout) }
  }
  return {}
}

function findPrograms(): string | undefined {
  const version = (folder: string) => Number(/(\d+)\/bin$/.exec(folder)?.[1] ?? 0)
  const debian = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => version(b) - version(a))
  if (debian[0] !== undefined && version(debian[0]) >= OLDEST) return debian[0]
  const other = spawnSync('pg_config', ['--bindir', '--version'], { encoding: 'utf8' })
  const [folder, release] = (other.stdout ?? '').split('\n')
  return Number(/ (\d+)/.exec(release ?? '')?.[1]) >= OLDEST ? folder : undefined
}

function createCluster(options: {
  programs: string
  folder: string
  password: string
  user: User
}): void {
  const { programs, folder, password, user } = options
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  chmodSync(folder, 0o700)
  if (user.uid !== undefined && user.gid !== undefined) {
    chownSync(folder, user.uid, user.gid)
    chownSync(passwordFile, user.uid, user.gid)
  }
  const wanted = ['--auth=scram-sha-256', `--username=${OWNER}`, `--pwfile=${passwordFile}`]
  const data = ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', '-D', join(folder, 'data')]
  execFileSync(join(programs, 'initdb'), [...wanted, ...data], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function launch(options: {
  programs: string
  folder: string
  port: number
  user: User
  settings: Readonly<Record<string, string>>
}): ChildProcess {
  const { programs, folder, port, user } = options
  const settings = { ...SETTINGS, ...options.settings, unix_socket_directories: folder }
  const server = [join(programs, 'postgres'), '-D', join(folder, 'data'), '-p', String(port)]
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return spawn('sh', ['-c', KEEPER, 'sh', folder, ...server, ...flags], {
    ...user,
    cwd: tmpdir(),
    detached: true, // Ctrl-C reaches us first: the tests end before their database does
    stdio: ['pipe', 'ignore', 'inherit'],
  })
}

async function isReady(programs: string, port: number, keeper: ChildProcess): Promise<boolean> {
  const ask = () =>
    spawnSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)])
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(50)) {
    if (keeper.exitCode !== null) return false
    if (ask().status === 0) return true
  }
  return false
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
