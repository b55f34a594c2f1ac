import type { Instant } from '#values'

/** What a member chose of their own will. */
export type Consent = {
  readonly kind: 'optional' | 'trusted' | 'saved' | 'together' | 'read'
  readonly since: Instant
  /** Of the privacy notice that was read. */
  readonly version?: string
}
