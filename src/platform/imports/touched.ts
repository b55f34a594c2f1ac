import { recordActs } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { firstTouched, type ImportRun } from './import-run-store.ts'

const ACTS_AT_ONCE = 1000

/** Writes into each member's chain, once an import, that the import changed their record. */
export async function recordTouched(
  db: Db,
  step: {
    readonly run: ImportRun
    readonly job: { readonly kind: string; readonly fields: readonly string[] }
    readonly touched: ReadonlySet<bigint>
    readonly now: Instant
  },
): Promise<void> {
  const members = [...(await firstTouched(db, step.run.importId, [...step.touched]))]
  for (let from = 0; from < members.length; from += ACTS_AT_ONCE) {
    const acts = members.slice(from, from + ACTS_AT_ONCE).map((memberId) => ({
      memberId,
      at: step.now,
      action: `${step.job.kind}-imported`,
      actorKind: 'operator' as const,
      actor: 'command-line',
      purpose: 'import',
      fields: step.job.fields,
    }))
    await recordActs(db, acts)
  }
}
