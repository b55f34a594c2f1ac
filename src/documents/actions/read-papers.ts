import { readRecord } from '#contributions'
import { dayOfInstant } from '#platform/clock'
import { type Instant, yearOf } from '#values'
import { looksOf } from '../look-store.ts'
import { type Looks, type Paper, type Standing, standingOf } from '../paper.ts'
import { papersOf } from '../paper-store.ts'
import type { PaperServices } from './paper-services.ts'

/** So many are listed; nobody has more in years. */
const MOST_LISTED = 100

/** A paper as its member sees it. */
export type ListedPaper = Paper & { readonly standing: Standing; readonly looks: Looks }

export type PapersView = {
  readonly papers: readonly ListedPaper[]
  /** With a record, the newest first. */
  readonly years: readonly number[]
  readonly canSign: boolean
}

/** What a member can have, and had issued. */
export async function readPapers(
  { db, keys, certificate }: PaperServices,
  { memberId, now }: { readonly memberId: bigint; readonly now: Instant },
): Promise<PapersView> {
  const [papers, looks, rows, signing] = await Promise.all([
    papersOf(db, keys, { memberId, most: MOST_LISTED }),
    looksOf(db, memberId),
    readRecord(db, memberId),
    certificate(),
  ])
  const today = dayOfInstant(now)
  return {
    papers: papers.map((paper) => ({
      ...paper,
      standing: standingOf(paper, today),
      looks: looks.get(paper.paperId) ?? { count: 0, lastAt: undefined },
    })),
    years: [...new Set(rows.map(({ month }) => yearOf(month)))].sort((a, b) => b - a),
    canSign: signing !== undefined,
  }
}
