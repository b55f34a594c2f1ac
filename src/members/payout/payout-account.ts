import type { Instant } from '#values'

/** Where a payout goes, or once went. */
export type PayoutAccount = {
  readonly accountId: string
  readonly bankCode: string
  readonly number: string
  readonly holder: string
  readonly knownSince: Instant
  readonly endedAt: Instant | undefined
  /** Whoever changed it: the member here, or the register of members. */
  readonly source: 'member' | 'register'
  /** What said that the account is the member's; `undefined` where nobody was asked. */
  readonly checkedBy: string | undefined
}

/**
 * The account to which money goes: what the member confirmed comes before what a register brought later, so that no
 * import turns payouts elsewhere. `undefined` without any.
 */
export function accountInUse(accounts: readonly PayoutAccount[]): PayoutAccount | undefined {
  const now = accounts.filter(({ endedAt }) => endedAt === undefined)
  const own = now.filter(({ source }) => source === 'member')
  return newest(own) ?? newest(now)
}

const newest = (accounts: readonly PayoutAccount[]): PayoutAccount | undefined =>
  [...accounts].sort(
    (a, b) => b.knownSince - a.knownSince || (a.accountId < b.accountId ? -1 : 1),
  )[0]

/** A change of account while it waits. */
export type NewAccount = Pick<PayoutAccount, 'bankCode' | 'number' | 'holder'> & {
  readonly checkedBy: string
}

/** As a waiting change keeps it. */
export const valueOfAccount = ({ bankCode, number, holder, checkedBy }: NewAccount): string =>
  JSON.stringify([bankCode, number, holder, checkedBy])

/** @throws when the text was not written by `valueOfAccount` */
export function accountOfValue(value: string): NewAccount {
  const parts: unknown = JSON.parse(value)
  if (!Array.isArray(parts)) throw new Error('this is no value of a payout account')
  const [bankCode, number, holder, checkedBy] = parts.map(String)
  if (bankCode === undefined || number === undefined || holder === undefined || !checkedBy)
    throw new Error('this is no value of a payout account')
  return { bankCode, number, holder, checkedBy }
}

/** Whether money goes there already. */
export const isSameAccount = (
  one: Pick<PayoutAccount, 'bankCode' | 'number'>,
  other: Pick<PayoutAccount, 'bankCode' | 'number'> | undefined,
): boolean => one.bankCode === other?.bankCode && one.number === other.number
