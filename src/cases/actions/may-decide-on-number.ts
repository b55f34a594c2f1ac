import { findByKpj, unclaimedAmong } from '#members'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Kpj, ok, type Result, refused } from '#values'
import type { MemberCase } from '../case.ts'
import { needsTwo } from '../number-proposal.ts'
import type { OfficerServices } from './officer-services.ts'

type Asked = {
  readonly found: MemberCase
  readonly staffId: string
  readonly after: readonly string[]
}

/** Neither the member nor whoever has the number now may be the officer's own or a relative. */
export async function mayDecideOnNumber(
  tx: Db,
  { keys, mayAct }: OfficerServices,
  { found, staffId, after }: Asked,
): Promise<Result<undefined, 'not-about-number' | 'not-theirs'>> {
  const { subject, memberId } = found
  if (!needsTwo(subject.kind)) return refused('not-about-number')
  const holder = 'kpj' in subject ? await holderOf(tx, keys, subject.kpj) : undefined
  for (const one of new Set([memberId, holder ?? memberId]))
    if (!(await mayAct(tx, { memberId: one, staffId, after }))) return refused('not-theirs')
  return ok(undefined)
}

/** The record that has the number now, of a person or of nobody; `undefined` for none. */
export const holderOf = async (tx: Db, keys: Keys, kpj: Kpj): Promise<bigint | undefined> =>
  (await findByKpj(tx, keys, kpj)) ?? (await unclaimedAmong(tx, [kpj])).get(kpj)
