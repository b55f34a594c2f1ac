import type { Likeness } from './owner-name.ts'
import type { NewAccount } from './payout-account.ts'

/** An account as it was typed. */
export type TypedAccount = {
  readonly bank: string
  readonly number: string
  readonly holder: string
}

export type CheckedAccount = {
  readonly account: NewAccount
  /** How the bank's name of the owner compares with the member's. */
  readonly likeness: Likeness
  /** So many digits one source tells of this bank's numbers, where this one has another number. */
  readonly unusual: number | undefined
}
