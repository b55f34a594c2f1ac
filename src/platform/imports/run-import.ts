import { resolve } from 'node:path'
import { recordAct } from '#platform/audit'
import { type CommandContext, Refusal } from '#platform/cli'
import type { Db } from '#platform/db'
import { importArguments } from './arguments.ts'
import type { CheckedBlock } from './checked-blocks.ts'
import type { ImportJob } from './import-job.ts'
import {
  advanceRun,
  type Counts,
  endRun,
  type ImportRun,
  isAt,
  lockImports,
  type Reach,
} from './import-run-store.ts'
import {
  beginRun,
  blocksFrom,
  type Importing,
  progressFrom,
  reached,
  rowsOf,
  stopIfAsked,
  writeBlock,
} from './import-steps.ts'
import { rehearse } from './rehearse-import.ts'
import { RejectedFile, rejectedPath } from './rejected-file.ts'
import { openSource } from './source-file.ts'
import { recordTouched } from './touched.ts'

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

async function perform<Form extends object>(importing: Importing<Form>): Promise<Counts> {
  const { path, source, context, session } = importing
  const { run, rejectedFile } = await session.transaction(async (db) => {
    await lockImports(db)
    const begun = await beginRun(db, importing)
    const { rejectedBytes } = begun.reach
    return {
      run: begun,
      rejectedFile: await RejectedFile.begin(rejectedPath(path), source, rejectedBytes),
    }
  })
  const progress = progressFrom(importing, run.reach)
  let reach = run.reach
  try {
    for await (const block of blocksFrom(importing, reach)) {
      stopIfAsked(importing)
      reach = await commitBlock(importing, { run, reach, block, rejectedFile })
      progress.reached(context.clock.now(), { rows: rowsOf(reach), bytes: reach.bytes })
    }
    await session.transaction((db) => finish(db, importing, { run, reach }))
  } finally {
    progress.end()
    await rejectedFile.close()
  }
  if (reach.rejected > 0) context.err(`Rejected rows are in ${rejectedPath(source.name)}.\n`)
  return reach
}

/** Rejected rows are in their file before the commit: what a killed import wrote there too much is cut off later. */
function commitBlock<Form extends object>(
  importing: Importing<Form>,
  at: {
    readonly run: ImportRun
    readonly reach: Reach
    readonly block: CheckedBlock<Form>
    readonly rejectedFile: RejectedFile
  },
): Promise<Reach> {
  const { job, context, session } = importing
  const { run, reach, block, rejectedFile } = at
  return session.transaction(async (db) => {
    await holdRun(db, importing, at)
    const step = await writeBlock({ importing, db, run, block })
    await recordTouched(db, { run, job, touched: step.touched, now: context.clock.now() })
    await rejectedFile.append(step.rejections)
    const to = { ...reached(reach, block, step), rejectedBytes: rejectedFile.length }
    await advanceRun(db, run.importId, to)
    return to
  })
}

/** Waits for its turn, and makes sure that nobody else has gone on with this run meanwhile. */
async function holdRun<Form extends object>(
  db: Db,
  { source }: Importing<Form>,
  { run, reach }: { readonly run: ImportRun; readonly reach: Reach },
): Promise<void> {
  await lockImports(db)
  if (await isAt(db, run.importId, reach)) return
  throw new Refusal(`${source.name} is being imported by another process, which goes on.`)
}

async function finish<Form extends object>(
  db: Db,
  importing: Importing<Form>,
  at: { readonly run: ImportRun; readonly reach: Reach },
): Promise<void> {
  const { job, context } = importing
  await holdRun(db, importing, at)
  const now = context.clock.now()
  await endRun(db, at.run.importId, now)
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
