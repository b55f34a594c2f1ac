import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Instant, Month } from '#values'
import { findingsKept } from '../radar/finding-store.ts'
import type { ToldFinding } from '../radar/kept-finding.ts'
import { isOwed, type OwedKind } from '../radar/owed.ts'
import { lookAtRecords } from './look-at-records.ts'

type Asked = { readonly memberId: bigint; readonly now: Instant }

/** What was found of a member when the radar last looked; it looks now where that is old. */
export async function keptFindings(
  db: Db,
  { memberId, now }: Asked,
): Promise<readonly ToldFinding[]> {
  const today = dayOfInstant(now)
  const kept = await findingsKept(db, memberId, today)
  if (kept !== undefined) return kept
  await lookAtRecords(db, [memberId], { now, today })
  return (await findingsKept(db, memberId, today)) ?? []
}

export type OpenFinding = { readonly kind: OwedKind; readonly month: Month }

/**
 * What an employer owes a member and the member has not answered: wages and arrears, by kind and month, each once
 * whatever number it stands under. Not within a transaction: an old look is made anew in one of its own.
 */
export async function openFindingsAt(
  db: Db,
  { employerNumber, ...asked }: Asked & { readonly employerNumber: string },
): Promise<readonly OpenFinding[]> {
  const open = (await keptFindings(db, asked)).flatMap((one): [string, OpenFinding][] => {
    const { kind, month, isQuiet } = one
    if (isQuiet || one.employerNumber !== employerNumber || !isOwed(kind)) return []
    return [[`${kind}|${month}`, { kind, month }]]
  })
  return [...new Map(open).values()]
}
