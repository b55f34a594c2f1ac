import { areaPath } from '#platform/areas'
import type { Instant } from '#values'
import { addressOfValue } from '../address.ts'
import { addressLines } from '../address-lines.ts'
import { goesBy, isRemoval } from '../contact-removal.ts'
import { type Contact, contactsOf } from '../contact-store.ts'
import { draftsOf } from '../draft-store.ts'
import { runningMoneyHolds } from '../money-hold-store.ts'
import { current } from '../own-data.ts'
import { ownDataOf } from '../own-data-store.ts'
import { maskedAccount } from '../payout/account-number.ts'
import { bankName } from '../payout/banks.ts'
import { accountOfValue } from '../payout/payout-account.ts'
import type { PendingChange } from '../pending-change.ts'
import { pendingChangesOf } from '../pending-change-store.ts'
import type { HeldChanges, ProfileView } from '../profile-view.ts'
import type { OwnDataServices } from './change-services.ts'

type Asked = { readonly memberId: bigint; readonly now: Instant }

/** What the page of one's own data shows. */
export async function readProfile(
  { db, keys, languageOf }: OwnDataServices,
  { memberId, now }: Asked,
): Promise<ProfileView> {
  const data = await ownDataOf(db, keys, memberId)
  const address = current(data.addresses)
  const pending = await pendingChangesOf(db, keys, memberId)
  const contacts = pending.some(isRemoval) ? await contactsOf(db, keys, memberId) : []
  return {
    data,
    addressLines: address === undefined ? [] : addressLines(address, areaPath),
    writtenIn: await languageOf(db, memberId),
    held: await heldChanges({ db }, { memberId, now }),
    pending: pending.map((change) => ({ ...change, shown: shownValue(change, contacts) })),
    drafts: await draftsOf(db, { memberId, now }),
  }
}

/** What will be; of a removal what goes. */
function shownValue(change: PendingChange, contacts: readonly Contact[]): string {
  const { kind, value } = change
  if (isRemoval(change)) {
    const going = contacts.filter((one) => goesBy(change, one))
    return going.map((one) => one.value).join(', ') || '—'
  }
  if (kind === 'address') return addressLines(addressOfValue(value), areaPath).join(', ')
  if (kind !== 'payout') return value
  const { bankCode, number } = accountOfValue(value)
  return `${bankName(bankCode)} ${maskedAccount(number)}`
}

/** Until when changes of contact and money wait, and why; `undefined` while nothing holds them. */
export async function heldChanges(
  { db }: Pick<OwnDataServices, 'db'>,
  { memberId, now }: Asked,
): Promise<HeldChanges | undefined> {
  const holds = await runningMoneyHolds(db, { memberId, now })
  if (holds.length === 0) return undefined
  const reasons = holds.map(({ reason }) => reason)
  const ends = holds.map(({ until }) => until)
  const until = ends.includes('until-lifted')
    ? 'until-lifted'
    : (ends.filter((end) => end !== 'until-lifted').toSorted((a, b) => b - a)[0] ?? now)
  return { until, reasons }
}
