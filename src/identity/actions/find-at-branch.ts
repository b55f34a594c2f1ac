import { findByKpj, nameOf } from '#members'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, parseKpj } from '#values'
import { AT_BRANCH, type LookPurpose } from '../staff-look.ts'
import { lookAsStaff } from './look-as-staff.ts'

export type Looked = {
  readonly kpj: string
  readonly staffId: string
  readonly purpose: LookPurpose
  readonly now: Instant
}

export type AtBranch = { readonly memberId: bigint; readonly name: string }

/** What else of the member the page shows; it counts as seen. */
const ALSO_SEEN: Readonly<Partial<Record<LookPurpose, string>>> = {
  activation: 'account',
  recovery: 'recovery',
  thaw: 'freeze',
  death: 'death',
}

/**
 * The member with exactly this number, for an officer before whom they stand. The look stands in the member's history.
 * `undefined` for any other text: an e-mail address or a telephone number finds nobody here.
 */
export async function findAtBranch(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { kpj, staffId, purpose, now }: Looked,
): Promise<AtBranch | undefined> {
  const typed = parseKpj(kpj)
  const memberId = typed && (await findByKpj(db, keys, typed))
  if (memberId === undefined) return undefined
  const also = ALSO_SEEN[purpose]
  return lookAsStaff(
    { db },
    {
      ...{ memberId, staffId, purpose, now, action: 'seen-at-branch', reference: AT_BRANCH },
      fields: also === undefined ? ['name'] : ['name', also],
    },
    async (tx) => ({ memberId, name: (await nameOf(tx, memberId)) ?? '' }),
  )
}
