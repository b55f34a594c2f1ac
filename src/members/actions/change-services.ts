import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant, Language } from '#values'
import type { OwnDataName } from '../change-text.ts'
import type { ProofKind } from '../contact-proof.ts'

/** What every contact of the member is told about a change that waits, or took effect. */
export type ChangeTold = {
  readonly memberId: bigint
  readonly now: Instant
  readonly what: OwnDataName
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

/** A code, and in a mail a link beside it, for a contact that is not on record yet. */
export type ProofToSend = {
  readonly memberId: bigint
  readonly now: Instant
  readonly language: Language
  readonly kind: ProofKind
  readonly address: string
  readonly seed: string
}

export type OwnDataServices = ChangeServices & {
  /** Sends it, in the caller's transaction; false when the address or number had too many codes lately. */
  sendProof(tx: Db, proof: ProofToSend): Promise<boolean>
  /** The language that the member is written to in; `undefined` before anything is known. */
  languageOf(db: Db, memberId: bigint): Promise<Language | undefined>
}
