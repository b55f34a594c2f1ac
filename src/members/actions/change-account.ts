import type { Db } from '#platform/db'
import type { Instant, Result } from '#values'
import { deleteDraft } from '../draft-store.ts'
import { type NewAccount, valueOfAccount } from '../payout/payout-account.ts'
import type { ChangeServices } from './change-services.ts'
import { type ProposalRefusal, type Proposed, proposeChangeIn } from './propose-change.ts'

/** The form whose draft an account is kept in until it is confirmed. */
export const PAYOUT_FORM = 'payout'

type Changing = {
  readonly memberId: bigint
  readonly account: NewAccount
  readonly now: Instant
}

/**
 * Asks for money to be paid to an account that was checked: it waits a day at least, and every contact is told with a way
 * to cancel it. What was typed is forgotten with it. Whoever calls has seen to the strong factor and to the device.
 */
export const changeAccount = (
  services: ChangeServices,
  { memberId, account, now }: Changing,
): Promise<Result<Proposed, ProposalRefusal>> =>
  services.db.transaction().execute(async (tx: Db) => {
    const value = valueOfAccount(account)
    const proposed = await proposeChangeIn(tx, services, { memberId, kind: 'payout', value, now })
    if (proposed.ok) await deleteDraft(tx, { memberId, form: PAYOUT_FORM })
    return proposed
  })
