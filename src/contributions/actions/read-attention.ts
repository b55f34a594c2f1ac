import type { Db } from '#platform/db'
import type { Instant } from '#values'
import { grouped } from '../grouped.ts'
import type { Attention } from '../radar/attention.ts'
import { markOf } from '../radar/month-mark.ts'
import { runsOf } from '../radar/runs.ts'
import { keptFindings } from './kept-findings.ts'

/**
 * What a member's first page says of the radar, from what was found when it last looked; it looks now where that is old.
 * One query while nothing has changed.
 */
export async function readAttention(
  db: Db,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<Attention> {
  const findings = await keptFindings(db, { memberId, now })
  const runs = runsOf(findings).filter(({ isQuiet }) => !isQuiet)
  const marks = [...grouped(findings, ({ month }) => month)].map(([month, own]) => {
    const mark = markOf(own.filter(({ isQuiet }) => !isQuiet).map(({ kind }) => kind))
    return [month, mark ?? 'answered'] as const
  })
  return { runs, marks: new Map(marks) }
}
