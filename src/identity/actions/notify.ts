import type { Db } from '#platform/db'
import type { Instant } from '#values'

/** Something that every contact of the member is told at once, and that they cannot switch off. */
export type Notice = { readonly memberId: bigint; readonly now: Instant } & (
  | {
      readonly kind: 'new-device'
      /** `device`: stored device name (see `deviceText`). Several within five minutes are one message. */
      readonly facts: { readonly device: string }
    }
  | {
      readonly kind: 'factor-added' | 'factor-removed'
      readonly facts: { readonly factor: 'totp' | 'recovery-codes' }
    }
  | {
      readonly kind: 'recovery-code-used'
      /** `left`: codes that are still good, in digits. */
      readonly facts: { readonly left: string }
    }
)

/** Writes the messages of a notice, in the caller's transaction. */
export type Notify = (db: Db, notice: Notice) => Promise<void>
