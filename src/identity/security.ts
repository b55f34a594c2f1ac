import type { Instant } from '#values'

/** The security page as it is shown; names of devices are in the reader's language. */
export type SecurityView = {
  readonly passwordSince: Instant
  readonly appSince: Instant | undefined
  readonly recoveryCodesLeft: number
  readonly moneyHeldUntil: Instant | undefined
  readonly sessions: readonly ShownSession[]
  readonly devices: readonly ShownDevice[]
  readonly acts: readonly ShownAct[]
}

export type ShownSession = {
  /** Names it in the form that ends it. */
  readonly id: string
  readonly device: string
  readonly begunAt: Instant
  readonly usedAt: Instant
  readonly isThis: boolean
}

export type ShownDevice = {
  readonly id: string
  readonly device: string
  readonly firstSeenAt: Instant
  readonly seenAt: Instant
  readonly trustedUntil: Instant | undefined
}

export type ShownAct = { readonly at: Instant; readonly what: string }

/** How a form names one of the member's sessions or devices: by its hash, which proves nothing. */
export const idOf = (hash: Uint8Array): string => Buffer.from(hash).toString('base64url')

/** Reads it back; `undefined` for anything else. */
export function hashOfId(id: string | undefined): Uint8Array | undefined {
  if (id === undefined || !/^[A-Za-z0-9_-]{43}$/.test(id)) return undefined
  return Buffer.from(id, 'base64url')
}
