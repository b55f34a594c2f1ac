import { unclaimedNumbers } from '#members'
import { logOf } from '#platform/audit'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { DisputedNumber } from '../officer-case.ts'

/**
 * The numbers that were granted not to be their member's and wait for their holder, those first that wait longest; at most
 * so many. They are known by their cases: a number itself is read there, where the look is written down.
 */
export async function readDisputedNumbers(
  db: Db,
  most: number,
): Promise<readonly DisputedNumber[]> {
  const numbers = await unclaimedNumbers(db, most)
  const found: DisputedNumber[] = []
  for (const { memberId, since } of numbers) {
    const acts = await logOf(db, memberId, { kinds: ['staff'], fields: ['number'], limit: 100 })
    const came = acts.findLast(({ action }) => action === 'number-unclaimed')
    found.push({ since: dayOfInstant(since), caseNumber: came?.from?.reference })
  }
  return found
}
