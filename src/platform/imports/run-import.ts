import { resolve } from 'node:path'
import { recordAct } from '#platform/audit'
import { type CommandContext, Refusal } from '#platform/cli'
import type { Database, Db, Session } from '#platform/db'
import { type ImportArguments, importArguments } from './arguments.ts'
import { readBlocks } from './blocks.ts'
import { type CheckedBlock, checkedBlocks, oneAhead, type ReadRow } from './checked-blocks.ts'
import {
  advanceRun,
  type Counts,
  endRun,
  type ImportKind,
  type ImportRun,
  lockImports,
  type Reach,
  startRun,
  unfinishedRun,
  type WantedRun,
} from './import-run-store.ts'
import { type Progress, progressOn } from './progress.ts'
import { RejectedFile, type Rejection, rejectedPath } from './rejected-file.ts'
import { openSource, type SourceFile } from './source-file.ts'
import { recordTouched } from './touched.ts'

/** What one kind of import does; `runImport` does the rest. */
export type ImportJob<Form extends object> = {
  readonly kind: ImportKind
  readonly columns: readonly string[]
  /** Names of the fields that it may change, for the audit log. */
  readonly fields: readonly string[]
  readonly read: ReadRow<Form>
  /** Writes the forms of one block in the transaction it is given, as if one by one in their order. */
  write(batch: Batch<Form>): Promise<Written>
}

export type Batch<Form> = {
  readonly forms: readonly Form[]
  /** In a transaction; `session` copies into it. */
  readonly db: Db
  readonly session: Session
  readonly run: ImportRun
}

export type Written = {
  readonly imported: number
  readonly unchanged: number
  /** Reason by place among the forms. */
  readonly rejected: ReadonlyMap<number, string>
  /** Members whose record changed. */
  readonly touched: ReadonlySet<bigint>
}

/** The embedded database does one thing at a time: small blocks let the pages have their turn. */
const BLOCK_BYTES = { pglite: 262_145, postgres: 1_048_576 }
const REASONS_SHOWN = 20

/**
 * Imports one file: rows block by block, each block with how far it came in one transaction, so that a
 * killed import goes on exactly there. Wrong rows go to the file beside it and stop nothing.
 * @returns 0 when the file was read to its end
 * @throws Refusal with one sentence when it cannot be read, or another process took over
 */
export async function runImport<Form extends object>(
  job: ImportJob<Form>,
  args: readonly string[],
  context: CommandContext,
): Promise<number> {
  const wanted = importArguments(args)
  const path = resolve(context.cwd, wanted.file)
  const source = await openSource(path, job.columns)
  try {
    const database = await context.database()
    const counts = await database.session((session) => {
      const importing = { job, wanted, path, source, context, database, session }
      return wanted.dryRun ? rehearse(importing) : perform(importing)
    })
    const { imported, unchanged, rejected } = counts
    context.out(`imported ${imported}, unchanged ${unchanged}, rejected ${rejected}\n`)
    return 0
  } finally {
    await source.handle.close()
  }
}

type Importing<Form extends object> = {
  readonly job: ImportJob<Form>
  readonly wanted: ImportArguments
  readonly path: string
  readonly source: SourceFile
  readonly context: CommandContext
  readonly database: Database
  readonly session: Session
}

async function perform<Form extends object>(importing: Importing<Form>): Promise<Counts> {
  const { job, path, source, context, session } = importing
  const run = await session.transaction((db) => beginRun(db, importing))
  const rejectedFile = await RejectedFile.begin(rejectedPath(path), source, run.reach.rejectedBytes)
  const progress = progressFrom(importing, run.reach)
  let reach = run.reach
  try {
    for await (const block of blocksFrom(importing, reach)) {
      stopIfAsked(importing)
      reach = await session.transaction(async (db) => {
        await lockImports(db)
        const step = await writeBlock({ importing, db, run, block })
        await recordTouched(db, { run, job, touched: step.touched, now: context.clock.now() })
        await rejectedFile.append(step.rejections)
        const to = { ...reached(reach, block, step), rejectedBytes: rejectedFile.length }
        if (await advanceRun(db, { importId: run.importId, from: reach, to })) return to
        throw new Refusal(`${source.name} is being imported by another process, which goes on.`)
      })
      progress.reached(context.clock.now(), { rows: rowsOf(reach), bytes: reach.bytes })
    }
    await session.transaction((db) => finish(db, importing, run))
  } finally {
    progress.end()
    await rejectedFile.close()
  }
  if (reach.rejected > 0) context.err(`Rejected rows are in ${rejectedPath(source.name)}.\n`)
  return reach
}

class Rehearsed extends Error {}

/** Everything as in earnest, in one transaction that is undone: the counts are those of an import now. */
async function rehearse<Form extends object>(importing: Importing<Form>): Promise<Counts> {
  const { context, session } = importing
  let counts: Counts = { imported: 0, unchanged: 0, rejected: 0 }
  const rejections: Rejection[] = []
  const attempt = session.transaction(async (db) => {
    await lockImports(db)
    const run = await beginRun(db, importing)
    const progress = progressFrom(importing, run.reach)
    let reach = run.reach
    for await (const block of blocksFrom(importing, reach)) {
      stopIfAsked(importing)
      const step = await writeBlock({ importing, db, run, block })
      rejections.push(...step.rejections.slice(0, REASONS_SHOWN - rejections.length))
      reach = reached(reach, block, step)
      progress.reached(context.clock.now(), { rows: rowsOf(reach), bytes: reach.bytes })
    }
    progress.end()
    counts = reach
    throw new Rehearsed()
  })
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Rehearsed)) throw error
  })
  for (const { row, reason } of rejections) context.err(`line ${row.line}: ${reason}\n`)
  const more = counts.rejected - rejections.length
  if (more > 0) context.err(`and ${more} more\n`)
  return counts
}

async function beginRun<Form extends object>(
  db: Db,
  { job, wanted, source, context }: Importing<Form>,
): Promise<ImportRun> {
  const run: WantedRun = {
    kind: job.kind,
    fileName: source.name,
    sha256: source.sha256,
    corrections: wanted.corrections,
    now: context.clock.now(),
    rowsFrom: source.rowsFrom,
  }
  return ((wanted.resume || undefined) && (await unfinishedRun(db, run))) ?? startRun(db, run)
}

function blocksFrom<Form extends object>(importing: Importing<Form>, reach: Reach) {
  const { source, job, database } = importing
  const blocks = readBlocks(source.handle, {
    from: reach.bytes,
    linesBefore: reach.lines,
    size: source.bytes,
    columns: source.header.width,
    blockBytes: BLOCK_BYTES[database.kind],
  })
  return oneAhead(checkedBlocks(blocks, source.header, job.read))
}

type Step = Pick<Written, 'imported' | 'unchanged' | 'touched'> & {
  /** In the order of the file. */
  readonly rejections: readonly Rejection[]
}

async function writeBlock<Form extends object>(step: {
  readonly importing: Importing<Form>
  readonly db: Db
  readonly run: ImportRun
  readonly block: CheckedBlock<Form>
}): Promise<Step> {
  const { importing, db, run, block } = step
  const { session, job } = importing
  const written = await job.write({ forms: block.forms, db, session, run })
  const late = [...written.rejected].flatMap(([place, reason]) => {
    const row = block.rows[place]
    return row === undefined ? [] : [{ row, reason }]
  })
  const rejections = [...block.rejections, ...late].sort((a, b) => a.row.line - b.row.line)
  return { ...written, rejections }
}

function reached<Form>(from: Reach, block: CheckedBlock<Form>, step: Step): Reach {
  return {
    imported: from.imported + step.imported,
    unchanged: from.unchanged + step.unchanged,
    rejected: from.rejected + step.rejections.length,
    bytes: block.endsAt,
    lines: from.lines + block.lines,
    rejectedBytes: from.rejectedBytes,
  }
}

async function finish<Form extends object>(
  db: Db,
  { job, context }: Importing<Form>,
  run: ImportRun,
): Promise<void> {
  const now = context.clock.now()
  await endRun(db, run.importId, now)
  await recordAct(db, {
    memberId: 0n,
    at: now,
    action: `${job.kind}-import`,
    actorKind: 'operator',
    actor: 'command-line',
    purpose: 'import',
    fields: job.fields,
  })
}

function progressFrom<Form extends object>(
  { context, source }: Importing<Form>,
  reach: Reach,
): Progress {
  return progressOn(context.err, {
    isTerminal: context.isTerminal,
    start: context.clock.now(),
    from: { rows: rowsOf(reach), bytes: reach.bytes },
    bytes: source.bytes,
  })
}

const rowsOf = (counts: Counts): number => counts.imported + counts.unchanged + counts.rejected

function stopIfAsked<Form extends object>({ context, source }: Importing<Form>): void {
  if (!context.signal.aborted) return
  throw new Refusal(`Stopped. Add --resume to go on with ${source.name} where it stopped.`)
}
