import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, runCommand } from '#platform/cli'
import { readConfig } from '#platform/config'
import type { Database } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'

const config = readConfig({ PAYUNG_DATA: mkdtempSync(join(tmpdir(), 'payung-command-')) })

export type Terminal = {
  readonly database: Database
  readonly keys: Keys
  now(): Instant
}

export type Typed = { readonly args: readonly string[]; readonly input?: string }
export type Said = { readonly exit: number; readonly out: string; readonly err: string }

/** Runs a command as somebody at a terminal does, with what they type into it; answers what it said. */
export async function inTerminal(
  { database, keys, now }: Terminal,
  command: Command,
  { args, input = '' }: Typed,
): Promise<Said> {
  const said = { exit: 0, out: '', err: '' }
  const context = {
    database: async () => database,
    keys: async () => keys,
    clock: { now },
    stdin: async () => input,
    ...{ config, cwd: '/', isTerminal: false, signal: new AbortController().signal },
    out: (text: string) => {
      said.out += text
    },
    err: (text: string) => {
      said.err += text
    },
  }
  said.exit = await runCommand({ command, args }, context)
  return said
}
