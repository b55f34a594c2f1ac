import { type Instant, instant } from '#values'
import type { PendingChange } from '../pending-change.ts'
import type { NewAccount, PayoutAccount } from './payout-account.ts'
import type { GateRefusal } from './payout-trouble.ts'

/** A change of account that waits. */
export type WaitingAccount = Pick<PendingChange, 'changeId' | 'madeAt'> & {
  readonly account: NewAccount
  /** Later than it was said where money is held meanwhile; `undefined` while a hold lasts until it is lifted. */
  readonly effectiveAt: Instant | undefined
  /** How many officers approved; absent where none has to. */
  readonly approvals: number | undefined
}

export type Payout = {
  readonly accounts: readonly PayoutAccount[]
  readonly inUse: PayoutAccount | undefined
  readonly waiting: WaitingAccount | undefined
  /** What holds money now, the longest first. */
  readonly holds: readonly { readonly reason: string; readonly until: Instant | 'until-lifted' }[]
  readonly needsApproval: boolean
  /** Why the account cannot be changed from here now. */
  readonly gate: GateRefusal | undefined
}

/** How long a device has to be known before the account is changed from it. */
const DEVICE_MS = 72 * 3_600_000

type Gate = {
  readonly isAvailable: boolean
  readonly isHeld: boolean
  readonly isWaiting: boolean
  readonly deviceSince: Instant | undefined
  readonly now: Instant
}

/** What stands in the way, the most lasting first. */
export function gateOf(gate: Gate): GateRefusal | undefined {
  const { deviceSince, now } = gate
  if (!gate.isAvailable) return { kind: 'unavailable' }
  if (gate.isHeld) return { kind: 'held' }
  if (gate.isWaiting) return { kind: 'waits-already' }
  if (deviceSince === undefined) return { kind: 'public-computer' }
  const from = instant(deviceSince + DEVICE_MS)
  return from > now ? { kind: 'new-device', from } : undefined
}
