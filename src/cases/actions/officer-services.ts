import type { Db } from '#platform/db'
import type { Instant } from '#values'
import type { CaseServices } from './case-services.ts'

/** Whether an officer may act about a member after others did; from whoever keeps the officers. */
export type MayAct = (
  tx: Db,
  act: { readonly memberId: bigint; readonly staffId: string; readonly after: readonly string[] },
) => Promise<boolean>

/** What officers' acts work with. */
export type OfficerServices = CaseServices & { readonly mayAct: MayAct }

export type ByOfficer = { readonly number: string; readonly staffId: string; readonly now: Instant }
