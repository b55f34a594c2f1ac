import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, type Kpj, ok, type Result, refused } from '#values'
import { isCaseNumber } from '../case-number.ts'
import { findByNumber, lockCase } from '../case-store.ts'
import { keepCarriedOut, lockGranted } from '../number-proposal-store.ts'

type Wanted = {
  readonly number: string
  readonly kpj: Kpj
  /** The officers who are said to have granted it, in either order. */
  readonly officers: readonly [string, string]
  readonly now: Instant
}

export type JoinRefusal =
  | 'no-such-case'
  | 'not-this-number'
  | 'not-granted'
  | 'other-officers'
  | 'carried-out'

/**
 * Marks in the caller's transaction that a number is joined, as two officers granted in its case; answers whose case it
 * is. Refused: no such case, another number, not granted, not by these two, or done already.
 */
export async function carryOutJoin(
  tx: Db,
  keys: Keys,
  { number, kpj, officers, now }: Wanted,
): Promise<Result<bigint, JoinRefusal>> {
  const key = isCaseNumber(number) ? await findByNumber(tx, keys, number) : undefined
  const found = key && (await lockCase(tx, keys, { memberId: key.memberId, number }))
  if (found === undefined) return refused('no-such-case')
  const { memberId, subject } = found
  if (subject.kind !== 'number-join' || subject.kpj !== kpj) return refused('not-this-number')
  const granted = await lockGranted(tx, found)
  // A case that was opened again waits for another decision.
  if (granted === undefined || found.state === 'open' || found.state === 'asked')
    return refused('not-granted')
  if (granted.isCarriedOut) return refused('carried-out')
  const by = new Set([granted.proposedBy, granted.decidedBy])
  if (new Set(officers).size !== 2 || !officers.every((officer) => by.has(officer)))
    return refused('other-officers')
  await keepCarriedOut(tx, { memberId, proposalId: granted.proposalId, now })
  return ok(memberId)
}
