import { jpRecordOf, lastReportOf, readOverview } from '#contributions'
import { personOf, readFamily } from '#members'
import { dayOfInstant } from '#platform/clock'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { type HeirsMap, heirsMap, type MemberHeirs } from '../heirs.ts'

type Reading = { readonly memberId: bigint; readonly now: Instant }

/** The map of a member's heirs today, and who they are. */
export async function readHeirs(
  { db, keys }: { readonly db: Db; readonly keys: Keys },
  { memberId, now }: Reading,
): Promise<MemberHeirs> {
  const today = dayOfInstant(now)
  const [person, family, overview, report, jp] = await Promise.all([
    personOf(db, memberId),
    readFamily({ db, keys }, memberId),
    readOverview(db, memberId, now),
    lastReportOf(db, memberId, today),
    jpRecordOf(db, memberId, today),
  ])
  const map: HeirsMap = heirsMap(family.relatives, {
    ...{ today, report, jp },
    birthDate: person.birthDate,
    isForeign: person.idKind === 'passport',
    balance: overview.balance,
    membership: overview.membership,
    programmes: overview.programmes,
  })
  return { map, person, today, relatives: family.relatives }
}
