import { lockChain, recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import { type Instant, ok, type Result, refused } from '#values'
import { nameOf } from '../contact-store.ts'
import { countAsk } from '../payout/account-ask-store.ts'
import { type AccountCheck, askOwner } from '../payout/account-check.ts'
import { parseAccountNumber } from '../payout/account-number.ts'
import { type Bank, banks } from '../payout/banks.ts'
import { likenessOf } from '../payout/owner-name.ts'
import { accountInUse, isSameAccount } from '../payout/payout-account.ts'
import { payoutAccountsOf } from '../payout/payout-account-store.ts'
import type { AccountRefusal } from '../payout/payout-trouble.ts'
import type { CheckedAccount, TypedAccount } from '../payout/typed-account.ts'

export type CheckServices = {
  readonly db: Db
  readonly keys: Keys
  readonly check: AccountCheck
  /** Where faults of the connection to the banks go. */
  readonly onFault: (fault: unknown) => void
}

type Checking = {
  readonly memberId: bigint
  readonly typed: TypedAccount
  readonly now: Instant
}

/**
 * Looks at an account that a member wants to be paid to: its form, the owner's name, and at last the bank's own answer,
 * which alone costs one of the askings of the day. Changes nothing. The bank's name of a stranger is told to nobody.
 */
export async function checkAccount(
  services: CheckServices,
  checking: Checking,
): Promise<Result<CheckedAccount, readonly AccountRefusal[]>> {
  const { memberId } = checking
  const name = (await nameOf(services.db, memberId)) ?? ''
  const looked = lookAt(checking.typed, name)
  if (!looked.ok) return looked
  const { bank, number, unusual } = looked.value
  const accounts = await payoutAccountsOf(services.db, services.keys, memberId)
  if (isSameAccount({ bankCode: bank.code, number }, accountInUse(accounts)))
    return refused([{ kind: 'same-account' }])
  const holder = await ask(services, { ...checking, bank, number })
  if (!holder.ok) return refused([{ kind: holder.refusal }])
  const likeness = likenessOf(name, holder.value)
  if (likeness.kind === 'different') return refused([{ kind: 'another-owner' }])
  const checkedBy = services.check.name
  const account = { bankCode: bank.code, number, holder: holder.value, checkedBy }
  return ok({ account, likeness, unusual })
}

/** Of an owner's name. */
export const LONGEST_HOLDER = 100

type Looked = { readonly bank: Bank; readonly number: string; readonly unusual: number | undefined }

/** What can be told without asking anybody; all that is wrong at once. */
function lookAt(typed: TypedAccount, name: string): Result<Looked, readonly AccountRefusal[]> {
  const bank = banks.get(typed.bank)
  const number = bank && parseAccountNumber(bank, typed.number)
  const troubles: AccountRefusal[] = []
  if (bank === undefined) troubles.push({ kind: 'bank-missing' })
  if (number?.ok === false) troubles.push(number.refusal)
  if (bank === undefined && typed.number.trim() === '') troubles.push({ kind: 'number-missing' })
  const holder = holderTrouble(typed.holder, name)
  if (holder !== undefined) troubles.push({ kind: holder })
  if (bank === undefined || number?.ok !== true || troubles.length > 0) return refused(troubles)
  return ok({ bank, number: number.value.number, unusual: number.value.unusual })
}

function holderTrouble(holder: string, name: string) {
  const typed = holder.trim()
  if (typed === '') return 'holder-missing'
  if (typed.length > LONGEST_HOLDER) return 'holder-long'
  return likenessOf(name, typed).kind === 'different' ? 'holder-different' : undefined
}

/** Counted and written down first: who asks for many accounts is seen to. What is not asked any more is not written down as asked. */
async function ask(
  services: CheckServices,
  {
    memberId,
    typed,
    now,
    bank,
    number,
  }: Checking & { readonly bank: Bank; readonly number: string },
) {
  const { db, check, onFault } = services
  const mayAsk = await db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    if (!(await countAsk(tx, { memberId, now }))) return false
    await recordAct(tx, {
      ...{ memberId, at: now, action: 'account-owner-asked', actorKind: 'member', actor: 'self' },
      ...{ purpose: 'own-choice', fields: ['payout-account'] },
    })
    return true
  })
  if (!mayAsk) return refused('too-many-asks' as const)
  const asked = { bankCode: bank.code, number, holder: typed.holder.trim() }
  return askOwner({ check, onFault }, asked)
}
