import { isDatabaseAway } from '#platform/db'
import { type Command, type CommandContext, Refusal, UsageError } from './command.ts'

export type Found = { readonly command: Command; readonly args: readonly string[] }

/** The command whose words the arguments begin with; the longest name wins. */
export function findCommand(
  commands: readonly Command[],
  args: readonly string[],
): Found | undefined {
  const fitting = commands
    .map((command) => ({ command, words: command.name.split(' ') }))
    .filter(({ words }) => words.every((word, index) => args[index] === word))
    .sort((a, b) => b.words.length - a.words.length)[0]
  return fitting && { command: fitting.command, args: args.slice(fitting.words.length) }
}

/**
 * Runs a command to its exit code: 0 done, 1 refused or failed, 2 wrong usage.
 * Whatever goes wrong is one plain sentence on `err`; a stack only with LOG_LEVEL=debug.
 */
export async function runCommand(found: Found, context: CommandContext): Promise<number> {
  const { command, args } = found
  if (args.includes('--help') || args.includes('-h')) {
    context.out(`${command.summary}\n\nUsage: payung ${command.usage.trim()}\n`)
    return 0
  }
  try {
    return await command.run(args, context)
  } catch (error) {
    return explain(command, context, error)
  }
}

function explain(command: Command, context: CommandContext, error: unknown): number {
  if (error instanceof UsageError) {
    context.err(`${error.message} See: payung ${command.name} --help\n`)
    return 2
  }
  if (error instanceof Refusal) {
    context.err(`${error.message}\n`)
    return 1
  }
  if (context.signal.aborted) {
    context.err('Stopped.\n')
    return 1
  }
  if (isDatabaseAway(error)) {
    context.err('The database in DATABASE_URL does not answer. Is the server running?\n')
    return 1
  }
  const debug = context.config.logLevel === 'debug' || context.config.logLevel === 'trace'
  const fault = error instanceof Error ? error : new Error(String(error))
  context.err(`payung ${command.name} failed: ${debug ? fault.stack : fault.message}\n`)
  return 1
}

/** All commands with what they do, for `payung --help`. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const lines = [...commands]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return `payung <command>, and payung <command> --help\n\n${lines.join('\n')}\n`
}
