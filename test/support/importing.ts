import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Command, type CommandContext, runCommand } from '#platform/cli'
import { stoppedClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import type { Database } from '#platform/db'
import { createKeys, type Keys, newKeyRing, parseKeyRing } from '#platform/keys'
import { instant } from '#values'

export type Ran = {
  readonly exit: number
  readonly out: string
  readonly err: string
  /** What the file of rejected rows holds; `undefined` when there is none. */
  readonly rejected: string | undefined
}

/** Keys made for one test. */
export function testKeys(): Keys {
  const ring = parseKeyRing(newKeyRing())
  if (typeof ring === 'string') throw new Error(ring)
  return createKeys(ring)
}

const NOW = instant(Date.parse('2026-11-22T03:00:00Z'))

/** A folder for one test, with the commands run in it. */
export class ImportFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'payung-import-'))
  readonly keys: Keys
  #files = 0

  constructor(keys: Keys = testKeys()) {
    this.keys = keys
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.path, name), content)
  }

  read(name: string): string | undefined {
    const path = join(this.path, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }

  /** Runs `payung <command> <args>` here; `args` names the file first. */
  async run(
    command: Command,
    database: Database,
    args: readonly string[],
    changed: Partial<CommandContext> = {},
  ): Promise<Ran> {
    let out = ''
    let err = ''
    const exit = await runCommand(
      { command, args },
      {
        database: async () => database,
        keys: async () => this.keys,
        clock: stoppedClock(NOW),
        config: readConfig({}),
        cwd: this.path,
        out: (text) => {
          out += text
        },
        err: (text) => {
          err += text
        },
        stdin: async () => '',
        isTerminal: false,
        signal: new AbortController().signal,
        ...changed,
      },
    )
    const rejected = this.read(`${(args[0] ?? '').replace(/\.csv$/, '')}.rejected.csv`)
    return { exit, out, err, rejected }
  }

  /** The same with what the file is to hold; each call makes a file of its own. */
  importText(
    command: Command,
    database: Database,
    text: string | Uint8Array,
    ...flags: readonly string[]
  ): Promise<Ran> {
    this.#files += 1
    const name = `rows-${this.#files}.csv`
    this.write(name, text)
    return this.run(command, database, [name, ...flags])
  }
}

/**
 * The database as it is until its transaction number `at` (from 0) is about to commit: there it fails,
 * as a process that is killed. What was done outside the database before that is done.
 * `begun` answers how many transactions there were so far.
 */
export function dyingAt(database: Database, at: number): Database & { begun(): number } {
  let begun = 0
  return {
    ...database,
    db: database.db,
    kind: database.kind,
    begun: () => begun,
    session: (work) =>
      database.session((session) =>
        work({
          db: session.db,
          copyIn: (target, chunks) => session.copyIn(target, chunks),
          transaction: (inside) => {
            const number = begun
            begun += 1
            return session.transaction(async (db) => {
              const result = await inside(db)
              if (number === at) throw new Error('killed')
              return result
            })
          },
        }),
      ),
  }
}

export const CONTRIBUTION_HEADER =
  'segment,nik,kpj,member_name,birth_date,employer_number,employer_name,employer_province,employer_size,risk_class,labour_intensive,month,status,wage,back_pay,jkk,jkm,jht_employer,jht_worker,jp_employer,jp_worker,started_on,ended_on,deposited_on,recorded_on'

const COLUMNS = CONTRIBUTION_HEADER.split(',')

const ORDINARY: Readonly<Record<string, string>> = {
  segment: 'wage-earner',
  nik: '3171014501900001',
  kpj: '21045678901',
  member_name: 'Siti Rahmawati',
  birth_date: '1990-01-05',
  employer_number: '12000345',
  employer_name: 'PT Contoh Sejahtera',
  employer_province: '31',
  employer_size: 'medium',
  risk_class: '2',
  labour_intensive: 'no',
  month: '2026-01',
  status: 'active',
  wage: '5000000',
  back_pay: '0',
  jkk: '27000',
  jkm: '15000',
  jht_employer: '185000',
  jht_worker: '100000',
  jp_employer: '100000',
  jp_worker: '50000',
  started_on: '2015-03-01',
  ended_on: '',
  deposited_on: '2026-02-10',
  recorded_on: '2026-02-11',
}

/** A line of a contributions file: an ordinary month of one member, but for what is told. */
export const contributionLine = (told: Readonly<Record<string, string>> = {}): string =>
  COLUMNS.map((column) => told[column] ?? ORDINARY[column] ?? '').join(',')

/** A contributions file of these rows. */
export const contributionFile = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  `${[CONTRIBUTION_HEADER, ...rows.map(contributionLine)].join('\n')}\n`

/** A person of their own for each test. */
let people = 0
export function someone(): { readonly kpj: string; readonly nik: string } {
  people += 1
  const digits = String(people).padStart(4, '0')
  return { kpj: `2200000${digits}`, nik: `317101450190${digits}` }
}

/** How many rows a table has. */
export async function rowsIn(database: Database, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)}
  `.execute(database.db)
  return rows[0]?.n ?? -1
}
