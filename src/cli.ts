import { text } from 'node:stream/consumers'
import { demoSource } from '#people'
import {
  type CommandContext,
  findCommand,
  overview,
  Refusal,
  runCommand,
  runThroughServer,
} from '#platform/cli'
import { type Config, ConfigError, readConfig } from '#platform/config'
import {
  clockOf,
  type Deployment,
  FolderTaken,
  openDeployment,
  socketPath,
} from '#platform/deployment'
import { payungCommands } from './commands.ts'

const args = process.argv.slice(2)
const commands = payungCommands(demoSource)
const cancelled = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => cancelled.abort())

process.exitCode = await main()

async function main(): Promise<number> {
  const found = findCommand(commands, args)
  if (found === undefined) {
    const asked = args.length === 0 || args.includes('--help') || args.includes('-h')
    const known = overview(commands)
    if (!asked) process.stderr.write(`payung knows no command "${args.join(' ')}".\n\n`)
    ;(asked ? process.stdout : process.stderr).write(known)
    return asked ? 0 : 2
  }
  try {
    const { exit, deployment } = await run(found, readConfig(process.env))
    await deployment?.close()
    return exit
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

/** Runs the command here, or in the server that holds the embedded database. */
async function run(found: NonNullable<ReturnType<typeof findCommand>>, config: Config) {
  let deployment: Deployment | undefined
  if (found.command.local !== true && !args.includes('--help') && !args.includes('-h')) {
    try {
      deployment = await openDeployment(config)
    } catch (error) {
      if (!(error instanceof FolderTaken)) throw error
      return { exit: await throughServer(config, error), deployment: undefined }
    }
  }
  return { exit: await runCommand(found, contextOf(config, deployment)), deployment }
}

async function throughServer(config: Config, taken: FolderTaken): Promise<number> {
  try {
    return await runThroughServer(socketPath(config), args, contextOf(config, undefined))
  } catch {
    throw taken // nobody listens: another command holds the folder, or the server is just starting
  }
}

/** npm runs us in the package's folder and says where it was called from. */
function callersFolder(): string {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env
  return script === 'payung' && INIT_CWD !== undefined ? INIT_CWD : process.cwd()
}

function contextOf(config: Config, deployment: Deployment | undefined): CommandContext {
  const opened = () => {
    if (deployment === undefined) throw new Error('this command said it needs no database')
    return deployment
  }
  return {
    database: async () => opened().database,
    keys: async () => opened().keys,
    clock: clockOf(config),
    config,
    cwd: callersFolder(),
    out: (words) => void process.stdout.write(words),
    err: (words) => void process.stderr.write(words),
    stdin: () => text(process.stdin),
    isTerminal: process.stderr.isTTY === true,
    signal: cancelled.signal,
  }
}
