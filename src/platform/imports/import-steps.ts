import { type CommandContext, Refusal } from '#platform/cli'
import type { Database, Db, Session } from '#platform/db'
import type { ImportArguments } from './arguments.ts'
import { readBlocks } from './blocks.ts'
import { type CheckedBlock, checkedBlocks, oneAhead } from './checked-blocks.ts'
import type { ImportJob, Written } from './import-job.ts'
import {
  type Counts,
  type ImportRun,
  type Reach,
  startRun,
  unfinishedRun,
  type WantedRun,
} from './import-run-store.ts'
import { type Progress, progressOn } from './progress.ts'
import type { Rejection } from './rejected-file.ts'
import type { SourceFile } from './source-file.ts'

/** The embedded database does one thing at a time: small blocks let the pages have their turn. */
const BLOCK_BYTES = { pglite: 262_145, postgres: 2_097_152 }

export type Importing<Form extends object> = {
  readonly job: ImportJob<Form>
  readonly wanted: ImportArguments
  readonly path: string
  readonly source: SourceFile
  readonly context: CommandContext
  readonly database: Database
  readonly session: Session
}

export async function beginRun<Form extends object>(
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

export function blocksFrom<Form extends object>(importing: Importing<Form>, reach: Reach) {
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

export async function writeBlock<Form extends object>(step: {
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

export function reached<Form>(from: Reach, block: CheckedBlock<Form>, step: Step): Reach {
  return {
    imported: from.imported + step.imported,
    unchanged: from.unchanged + step.unchanged,
    rejected: from.rejected + step.rejections.length,
    bytes: block.endsAt,
    lines: from.lines + block.lines,
    rejectedBytes: from.rejectedBytes,
  }
}

export function progressFrom<Form extends object>(
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

export const rowsOf = (counts: Counts): number =>
  counts.imported + counts.unchanged + counts.rejected

export function stopIfAsked<Form extends object>({
  context,
  source,
  wanted,
}: Importing<Form>): void {
  if (!context.signal.aborted) return
  throw new Refusal(
    wanted.dryRun
      ? 'Stopped.'
      : `Stopped. Add --resume to go on with ${source.name} where it stopped.`,
  )
}
