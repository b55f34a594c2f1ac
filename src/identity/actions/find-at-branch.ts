import { findByKpj, nameOf } from '#members'
import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, parseKpj } from '#values'

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
 * `undefined` for any other text: an e-mail address or a telephone number finds nobody here.
 */
export async function findAtBranch(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { kpj, staffId, purpose, now }: Looked,
): Promise<AtBranch | undefined> {
  const typed = parseKpj(kpj)
  const memberId = typed && (await findByKpj(db, keys, typed))
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
