import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import type { ChangeKind } from '../pending-change.ts'

/** What every contact of the member is told about a change that waits, or took effect. */
export type ChangeTold = {
  readonly memberId: bigint
  readonly now: Instant
  readonly what: ChangeKind
} & (
  | {
      readonly kind: 'proposed'
      readonly effectiveAt: Instant
      /** Of the link and code that cancel it, for purpose `cancel-change`. */
      readonly cancelSeed: string
    }
  /** Contacts that ended at this very moment are told as well. */
  | { readonly kind: 'effective' }
  | { readonly kind: 'cancelled' }
)

export type ChangeServices = {
  readonly db: Db
  readonly keys: Keys
  /** Writes the messages, in the caller's transaction; handed in, because members know nothing of messages. */
  tellOfChange(tx: Db, told: ChangeTold): Promise<void>
  /** Ends codes and links that are under way, in the caller's transaction: a contact of the member changed. */
  endCodes(tx: Db, memberId: bigint): Promise<void>
}
