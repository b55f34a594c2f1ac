import { ownFactsOf, ownNumbers } from '#members'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { ok, parseKpj, type Result, refused } from '#values'
import type { NotTheirs } from '../officer-refusals.ts'
import { RELATION_HASH } from '../staff-relation.ts'
import { type Officer, officerOf, relationTo } from '../staff-relation-store.ts'
import { haveMadeEachOther } from '../staff-request-store.ts'
import { staffEmailPlace } from './create-staff.ts'

export type OfficersAct = {
  /** About whom. */
  readonly memberId: bigint
  /** Who acts. */
  readonly staffId: string
  /** The officers who acted in the same matter before. */
  readonly after?: readonly (string | undefined)[]
  /** Whether it matters where they work. */
  readonly atBranch: boolean
}

/**
 * Whether an officer may begin, decide or carry out something about a member: not about themselves or a relative, not after
 * an officer whose account they made or who made theirs, and not without a branch where branches are compared. Every
 * action of officers asks this, within its transaction where it has one. Source: security decisions, Staff.
 */
export async function mayDecide(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { memberId, staffId, after = [], atBranch }: OfficersAct,
): Promise<Result<Officer, NotTheirs>> {
  const officer = await officerOf(db, staffId)
  const facts = await ownFactsOf({ db, keys }, memberId)
  // A number that is nobody's has no person beside it; whose relative declared it, is one all the same.
  const numbers = facts?.numbers ?? (await ownNumbers(db, memberId))
  const emails = facts?.emails ?? []
  // Nobody has to declare what the address says already.
  if (emails.includes(keys.open(staffEmailPlace(staffId), officer.email)))
    return refused({ kind: 'about-yourself' })
  const hashes = numbers
    .map(parseKpj)
    .flatMap((kpj) => (kpj === undefined ? [] : keys.lookupHashes(RELATION_HASH, kpj)))
  const relation = await relationTo(db, staffId, hashes)
  if (relation !== undefined)
    return refused({ kind: relation === 'self' ? 'about-yourself' : 'about-relative' })
  for (const other of after) {
    if (other !== undefined && (await haveMadeEachOther(db, staffId, other)))
      return refused({ kind: 'made-each-other' })
  }
  return atBranch && officer.branch === '' ? refused({ kind: 'no-branch' }) : ok(officer)
}
