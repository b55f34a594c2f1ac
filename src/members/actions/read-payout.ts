import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, instant } from '#values'
import { runningMoneyHolds } from '../money-hold-store.ts'
import type { AccountCheck } from '../payout/account-check.ts'
import { approvalsOf } from '../payout/approval-store.ts'
import { accountInUse, accountOfValue } from '../payout/payout-account.ts'
import { payoutAccountsOf } from '../payout/payout-account-store.ts'
import { gateOf, type Payout, type WaitingAccount } from '../payout/payout-view.ts'
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

export type PayoutAsked = {
  readonly memberId: bigint
  readonly tokenHash: Uint8Array
  readonly now: Instant
}

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
