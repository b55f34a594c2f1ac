import { type Counts, lockImports } from './import-run-store.ts'
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
import type { Rejection } from './rejected-file.ts'

const REASONS_SHOWN = 20

class Rehearsed extends Error {}

/** Everything as in earnest, in one transaction that is undone: the counts are those of an import now. */
export async function rehearse<Form extends object>(importing: Importing<Form>): Promise<Counts> {
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
