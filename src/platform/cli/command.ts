import type { Clock } from '#platform/clock'
import type { Config } from '#platform/config'
import type { Database } from '#platform/db'
import type { Keys } from '#platform/keys'

/** What a command may use. It runs in its own process, or inside the server that holds the embedded database. */
export type CommandContext = {
  database(): Promise<Database>
  keys(): Promise<Keys>
  readonly clock: Clock
  readonly config: Config
  /** Folder that relative file names start from. */
  readonly cwd: string
  out(text: string): void
  err(text: string): void
  stdin(): Promise<string>
  /** Whether a person watches: progress may rewrite its line. */
  readonly isTerminal: boolean
  /** Fires when whoever asked has gone. */
  readonly signal: AbortSignal
}

export type Command = {
  /** Words as typed: `import contributions`. */
  readonly name: string
  readonly summary: string
  /** Everything `--help` prints after the summary. */
  readonly usage: string
  /** Never touches the database: always runs in its own process. */
  readonly local?: boolean
  /** @returns 0 done, 1 refused or failed after one sentence on `err` */
  run(args: readonly string[], context: CommandContext): Promise<number>
}

/** The command was called wrongly: one sentence, exit code 2. */
export class UsageError extends Error {}

/** Something outside is wrong, and its sentence says all there is to say: exit code 1. */
export class Refusal extends Error {}
