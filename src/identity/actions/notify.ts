import type { Db } from '#platform/db'
import type { Instant, Words } from '#values'

export type ChangedFactor = 'totp' | 'recovery-codes' | 'passkey' | 'sms-code' | 'email-check'

/** Something that every contact of the member is told at once, and that they cannot switch off. A recovery is told to all that ever were. */
export type Notice = { readonly memberId: bigint; readonly now: Instant } & (
  | {
      readonly kind: 'new-device'
      /** `device`: stored device name (see `deviceText`). Several within five minutes are one message, sent at their end. */
      readonly facts: { readonly device: string }
    }
  | {
      readonly kind: 'factor-added' | 'factor-removed'
      readonly facts: { readonly factor: ChangedFactor }
    }
  | {
      readonly kind: 'recovery-code-used'
      /** `left`: codes that are still good, in digits. */
      readonly facts: { readonly left: string }
    }
  | {
      readonly kind:
        | 'password-changed'
        | 'sessions-ended'
        | 'account-activated'
        | 'account-provisional'
        | 'not-me'
        | 'not-me-undone'
        | 'freeze-code-made'
        | 'freeze-code-off'
        | 'frozen'
        | 'thaw-begun'
        | 'thaw-stopped'
        | 'thawed'
        | 'recovery-started'
        | 'recovery-stopped'
        | 'recovery-done'
    }
  | {
      /** Its counter betrayed a copy. */
      readonly kind: 'passkey-copied'
    }
  | {
      readonly kind: 'recovery-approved'
      /** `from`: when the code begins to work. */
      readonly facts: { readonly from: Words }
    }
  | {
      readonly kind: 'recovery-of-worker'
      /** The employers on record. */
      readonly others: readonly { readonly kind: 'email' | 'phone'; readonly value: string }[]
    }
  /** For the contacts that were the member's before what "bukan saya" was said of. */
  | { readonly kind: 'reset-offered'; readonly before: Instant }
)

/** Writes the messages of a notice, in the caller's transaction. */
export type Notify = (db: Db, notice: Notice) => Promise<void>
