import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import { type MoneyHeld, type MoneyHoldReason, runningMoneyHolds } from '../money-hold-store.ts'
import type { AccountCheck } from '../payout/account-check.ts'
import { approvalsOf } from '../payout/approval-store.ts'
import {
  accountInUse,
  accountOfValue,
  type NewAccount,
  type PayoutAccount,
} from '../payout/payout-account.ts'
import { payoutAccountsOf } from '../payout/payout-account-store.ts'
import type { GateRefusal } from '../payout/payout-trouble.ts'
import type { PendingChange } from '../pending-change.ts'
import { pendingChangesOf } from '../pending-change-store.ts'
import { needsSecondApproval } from '../second-approval-store.ts'

export type PayoutReading = {
  readonly db: Db
  readonly keys: Keys
  /** Absent where there is no connection to the banks. */
  readonly check: AccountCheck | undefined
  /** Since when the device of a session is known; `undefined` on a public computer, which never is. */
  deviceSince(session: {
    readonly memberId: bigint
    readonly tokenHash: Uint8Array
  }): Promise<Instant | undefined>
}

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
  readonly holds: readonly { readonly reason: MoneyHoldReason; readonly until: MoneyHeld }[]
  readonly needsApproval: boolean
  /** Why the account cannot be changed from here now. */
  readonly gate: GateRefusal | undefined
}

export type PayoutAsked = {
  readonly memberId: bigint
  readonly tokenHash: Uint8Array
  readonly now: Instant
}

/** How long a device has to be known before the account is changed from it. */
const DEVICE_MS = 72 * 3_600_000

/** Everything about the account to which a member is paid, and whether it can be changed here and now. */
export async function readPayout(reading: PayoutReading, asked: PayoutAsked): Promise<Payout> {
  const { db, keys } = reading
  const { memberId, now } = asked
  const [accounts, changes, holds, needsApproval, deviceSince] = await Promise.all([
    payoutAccountsOf(db, keys, memberId),
    pendingChangesOf(db, keys, memberId),
    runningMoneyHolds(db, { memberId, now }),
    needsSecondApproval(db, memberId),
    reading.deviceSince(asked),
  ])
  const change = changes.find(({ kind }) => kind === 'payout')
  const waiting = change && (await waitingOf(db, change, { holds, needsApproval }))
  const isHeld = holds.some(({ until }) => until === 'until-lifted')
  return {
    ...{ accounts, waiting, holds, needsApproval, inUse: accountInUse(accounts) },
    gate: gateOf({
      ...{ isHeld, deviceSince, now },
      isAvailable: reading.check !== undefined,
      isWaiting: waiting !== undefined,
    }),
  }
}

type Standing = Pick<Payout, 'holds' | 'needsApproval'>

async function waitingOf(
  db: Db,
  change: PendingChange,
  { holds, needsApproval }: Standing,
): Promise<WaitingAccount> {
  const { changeId, madeAt, value } = change
  const approvals = needsApproval ? (await approvalsOf(db, change)).length : undefined
  const [hold] = holds
  const effectiveAt =
    hold?.until === 'until-lifted'
      ? undefined
      : instant(Math.max(change.effectiveAt, hold?.until ?? 0))
  return { changeId, madeAt, account: accountOfValue(value), effectiveAt, approvals }
}

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
