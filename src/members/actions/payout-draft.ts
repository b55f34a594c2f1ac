import type { Fields } from '#platform/http'
import { type Instant, instant } from '#values'
import type { Draft } from '../draft-store.ts'
import type { NewAccount } from '../payout/payout-account.ts'
import type { CheckedAccount, TypedAccount } from '../payout/typed-account.ts'

const LONGEST_KEPT = 200
/** How long a bank's answer counts. */
const ANSWER_LASTS_MS = 30 * 60_000

/** The fields of the form, each cut to what is kept and shown again. */
export function typedIn({ bank = '', number = '', holder = '' }: Fields): TypedAccount {
  const cut = (text: string) => text.slice(0, LONGEST_KEPT)
  return { bank: cut(bank), number: cut(number), holder: cut(holder) }
}

/** What was typed and answered, as fields of a draft. */
export const checkedFields = (
  typed: TypedAccount,
  { account, unusual }: CheckedAccount,
  now: Instant,
): Fields => ({
  ...typed,
  answeredNumber: account.number,
  answeredHolder: account.holder,
  answeredBy: account.checkedBy,
  answeredAt: String(now),
  ...(unusual === undefined ? {} : { unusual: String(unusual) }),
})

export type AnsweredAccount = {
  readonly account: NewAccount
  readonly unusual: number | undefined
  /** Names this very draft. */
  readonly shown: string
}

/** The account that the bank answered for, within the last half hour; `undefined` for none. */
export function answeredIn(draft: Draft | undefined, now: Instant): AnsweredAccount | undefined {
  if (draft === undefined) return undefined
  const { bank, answeredNumber, answeredHolder, answeredBy, answeredAt, unusual } = draft.fields
  if (bank === undefined || answeredNumber === undefined || answeredHolder === undefined)
    return undefined
  const at = instant(Number(answeredAt))
  if (answeredBy === undefined || !(now - at < ANSWER_LASTS_MS)) return undefined
  return {
    account: {
      ...{ bankCode: bank, number: answeredNumber, holder: answeredHolder },
      checkedBy: answeredBy,
    },
    unusual: unusual === undefined ? undefined : Number(unusual),
    shown: String(draft.keptAt),
  }
}
