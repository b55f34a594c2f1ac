import { findByIdentifier, nameOf, parseIdentifier } from '#members'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'

export type Looked = {
  readonly kpj: string
  readonly staffId: string
  /** Why the officer looks, as a word with dashes. */
  readonly purpose: string
  readonly now: Instant
}

export type AtBranch = { readonly memberId: bigint; readonly name: string }

/**
 * The member with exactly this number, for an officer before whom they stand. The look stands in the member's history.
 * `undefined` for any other text: an e-mail address finds nobody here.
 */
export async function findAtBranch(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { kpj, staffId, purpose, now }: Looked,
): Promise<AtBranch | undefined> {
  const typed = parseIdentifier(kpj)
  if (typed?.kind !== 'number' || typed.kpj === undefined) return undefined
  const memberId = await findByIdentifier(db, keys, typed.kpj)
  if (memberId === undefined) return undefined
  await recordAct(db, {
    memberId,
    at: now,
    action: 'seen-at-branch',
    actorKind: 'staff',
    actor: staffId,
    purpose,
    fields: ['name'],
  })
  return { memberId, name: (await nameOf(db, memberId)) ?? '' }
}
