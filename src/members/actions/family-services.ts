import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'

/** What a member is told: that something of their family was said or proved; never what. */
export type FamilyTold = {
  readonly memberId: bigint
  readonly kind: 'family-changed' | 'family-verified'
  readonly now: Instant
  readonly language?: Language
}

export type FamilyServices = {
  readonly db: Db
  readonly keys: Keys
  /** Tells the member in the caller's transaction; from whoever writes messages. */
  tell(tx: Db, told: FamilyTold): Promise<void>
}
