import type { Db } from '#platform/db'
import type { LocalDate, Month } from '#values'
import type { Reported } from '../disputes.ts'
import { coversMonth } from '../employment.ts'
import { employmentsOf } from '../employment-store.ts'
import { dueOn } from '../months.ts'
import { postingsOf } from '../posting-store.ts'

/**
 * Whether something can be wrong with a month of an employer already: its contribution was due before today, or money was
 * posted for it, be it ahead of time.
 */
export async function isMonthTold(
  db: Db,
  memberId: bigint,
  { month, today, ...place }: Reported & { readonly month: Month; readonly today: LocalDate },
): Promise<boolean> {
  const isThere = ({ employerNumber, kpj }: Reported) =>
    employerNumber === place.employerNumber && kpj === place.kpj
  const postings = await postingsOf(db, memberId, { from: month, through: month })
  if (postings.some(isThere)) return true
  return (await employmentsOf(db, memberId)).filter(isThere).some((employment) => {
    const due = dueOn(month, employment.segment)
    return coversMonth(employment, month) && due !== undefined && due < today
  })
}
