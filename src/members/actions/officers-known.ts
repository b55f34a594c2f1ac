import type { From } from '#platform/audit'
import type { Db } from '#platform/db'

/** What members have to be told of officers; from whoever keeps them. */
export type OfficersKnown = {
  /** Whether this officer may decide about the member after those: not their own, no relative's, not with whom they made. */
  mayAct(
    tx: Db,
    act: { readonly memberId: bigint; readonly staffId: string; readonly after: readonly string[] },
  ): Promise<boolean>
  /** In which role and from where an officer acts for a matter. */
  fromOf(tx: Db, staffId: string, reference: string): Promise<From>
}
