import type { MoneyHeld } from '#members'
import type { Instant } from '#values'
import type { MessageStep } from './sent-code.ts'

/** The security page as it is shown; names of devices are in the reader's language. */
export type SecurityView = {
  readonly passwordSince: Instant
  /** Whether it is known to be common or leaked. */
  readonly isPasswordExposed: boolean
  readonly appSince: Instant | undefined
  readonly recoveryCodesLeft: number
  /** The member may have recovery codes and has few or none. */
  readonly remindsOfCodes: boolean
  readonly passkeys: number
  /** Codes that we send as a second step. */
  readonly messageStep: MessageStep | undefined
  readonly moneyHeldUntil: MoneyHeld | undefined
  /** Somebody pressed "bukan saya", and the member has not lifted that yet. */
  readonly heldByNotMe: boolean
  readonly isFrozen: boolean
  /** The next change about money is approved by two officers. */
  readonly isApprovedByTwo: boolean
  readonly freezeCodeSince: Instant | undefined
  readonly sessions: readonly ShownSession[]
  readonly devices: readonly ShownDevice[]
  readonly acts: readonly ShownAct[]
}

export type ShownSession = {
  /** Names it in the form that ends it. */
  readonly id: string
  readonly device: string
  /** Where it was begun, where that is known. */
  readonly place: string | undefined
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
