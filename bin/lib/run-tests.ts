import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type PrivatePostgres, startPostgres } from '../../test/support/postgres.ts'
import { installCommand, installDebianPackage } from './debian-package.ts'
import { root } from './freshness.ts'

const USAGE = `npm test [-- [--long] [GROUP…]]        everything, or the groups named: static build unit database browser timing
npm test -- -- COMMAND…                only that command, with the private PostgreSQL (for example: npx vitest src/members)
`

/**
 * Runs the list of bin/ci, or one command, with what the tests need: PostgreSQL and a browser.
 * What cannot be had is left away, said, and counted as not run. Returns the exit code.
 */
export async function runTests(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE)
    return 0
  }
  const dashes = args.indexOf('--')
  const own = dashes < 0 ? args : args.slice(0, dashes)
  const command = dashes < 0 ? ['bash', 'bin/ci'] : args.slice(dashes + 1)
  const groups = own.filter((word) => !word.startsWith('--'))
  const wants = (group: string) => dashes < 0 && (groups.length === 0 || groups.includes(group))
  const postgres = await postgresOrReason(
    dashes >= 0 || ['static', 'database', 'timing'].some(wants),
  )
  if (dashes < 0 && wants('unit')) ensureOathtool()
  if (dashes < 0 && wants('database')) ensurePaperTools()
  const environment = {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    PAYUNG_ONLY: groups.join(' '),
    ...(own.includes('--long') ? { PAYUNG_TEST_LONG: '1' } : {}),
    ...(postgres
      ? { PAYUNG_TEST_PG: postgres.url, PAYUNG_TEST_PG_PROGRAMS: postgres.programs }
      : {}),
    ...(wants('browser') ? { PAYUNG_BROWSER: browser() } : {}),
  }
  try {
    return await run(command, environment)
  } finally {
    await postgres?.stop()
  }
}

async function postgresOrReason(wanted: boolean): Promise<PrivatePostgres | undefined> {
  if (!wanted) return undefined
  try {
    return await startPostgres()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}

/** The other program whose codes one unit test takes; without it that test is skipped, and counted so. */
function ensureOathtool(): void {
  const isThere = () => spawnSync('oathtool', ['--version']).status === 0
  if (isThere() || (installDebianPackage('oathtool') && isThere())) return
  console.error(`NOT RUN  Codes of another program: ${installCommand('oathtool')}`)
}

/** Debian's programs that look at papers, by package; without one its tests are skipped, and counted so. */
function ensurePaperTools(): void {
  const packages = { qpdf: 'qpdf', pdfsig: 'poppler-utils', zbarimg: 'zbar-tools' }
  for (const [program, name] of Object.entries(packages)) {
    const isThere = () => existsSync(join('/usr/bin', program))
    if (isThere() || (installDebianPackage(name) && isThere())) continue
    console.error(`NOT RUN  Papers as ${program} sees them: ${installCommand(name)}`)
  }
}

/** Path of the browser, or empty; bin/ensure-browser has said the command that installs it. */
function browser(): string {
  const found = spawnSync(process.execPath, [join(root, 'bin/ensure-browser')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return found.stdout.trim()
}

/** Ctrl-C reaches the command as well: we only wait for it to end, then clear up. */
async function run(command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [program = '', ...args] = command
  const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' })
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}
