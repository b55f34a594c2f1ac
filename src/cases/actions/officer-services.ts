import type { From } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Instant } from '#values'
import type { CaseServices } from './case-services.ts'

/** Whether an officer may act about a member after others did; from whoever keeps the officers. */
export type MayAct = (
  tx: Db,
  act: { readonly memberId: bigint; readonly staffId: string; readonly after: readonly string[] },
) => Promise<boolean>

/** In which role and from where an officer acts for a matter; from whoever keeps the officers. */
export type FromOf = (tx: Db, staffId: string, reference: string) => Promise<From>

/** What officers' acts work with. */
export type OfficerServices = CaseServices & { readonly mayAct: MayAct; readonly fromOf: FromOf }

export type ByOfficer = { readonly number: string; readonly staffId: string; readonly now: Instant }

/** How an officer's look or act in a case stands in a history: who, in which role, from where, and for which case. */
export async function staffActBy(
  tx: Db,
  { fromOf }: Pick<OfficerServices, 'fromOf'>,
  { number, staffId, now }: ByOfficer,
) {
  const from = await fromOf(tx, staffId, number)
  return { at: now, actorKind: 'staff', actor: staffId, purpose: 'case', from } as const
}
