import type { Db } from '#platform/db'
import { type Mark, marksIn, type Subject } from '../case.ts'
import { marksOf } from '../mark-store.ts'

type Wanted = {
  readonly memberId: bigint
  readonly subject: Subject
  /** A case that does not count: the one that is asked about. */
  readonly besides?: string
}

/** The member's own case, not closed, that disputes any of the same of the record; the newest of several. */
export async function findDispute(
  db: Db,
  { memberId, subject, besides }: Wanted,
): Promise<Mark | undefined> {
  const wanted = marksIn(subject)
  if (wanted.length === 0) return undefined
  return (await marksOf(db, memberId)).find(
    ({ number, month, employerNumber, kpj }) =>
      number !== besides &&
      wanted.some(
        (one) => month === one.month && employerNumber === one.employerNumber && kpj === one.kpj,
      ),
  )
}

/** What is said of a dispute that stands in the way. */
export const disputeRefusal = ({ state }: Mark): 'disputed-already' | 'disputed-answered' =>
  state === 'answered' ? 'disputed-answered' : 'disputed-already'

export const isAboutDispute = (trouble: string): boolean =>
  trouble === 'disputed-already' || trouble === 'disputed-answered'
