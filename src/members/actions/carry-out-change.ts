import { recordAct } from '#platform/audit'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'
import type { Instant } from '#values'
import { addressOfValue } from '../address.ts'
import { changeName } from '../change-text.ts'
import { goesBy, isRemoval } from '../contact-removal.ts'
import { endContacts, replaceAddress, replaceContact } from '../own-contact-store.ts'
import { accountOfValue } from '../payout/payout-account.ts'
import { replaceAccount } from '../payout/payout-account-store.ts'
import type { ChangeKind, PendingChange } from '../pending-change.ts'
import { endChange } from '../pending-change-store.ts'
import { endSecondApproval } from '../second-approval-store.ts'
import type { ChangeServices } from './change-services.ts'

type Carrying = {
  readonly keys: Keys
  readonly change: Pick<PendingChange, 'memberId' | 'value'>
  readonly now: Instant
}

/** What each kind of change does when it takes effect. */
const EFFECTS: Readonly<Record<ChangeKind, (tx: Db, carrying: Carrying) => Promise<void>>> = {
  email: (tx, carrying) => changeContact(tx, carrying, 'email'),
  phone: (tx, carrying) => changeContact(tx, carrying, 'phone'),
  address: (tx, { keys, change, now }) =>
    replaceAddress(tx, keys, {
      memberId: change.memberId,
      now,
      ...addressOfValue(change.value),
    }),
  async payout(tx, { keys, change: { memberId, value }, now }) {
    await replaceAccount(tx, keys, { memberId, account: accountOfValue(value), now })
    await endSecondApproval(tx, memberId)
  },
}

async function changeContact(
  tx: Db,
  { keys, change: { memberId, value }, now }: Carrying,
  kind: 'email' | 'phone',
): Promise<void> {
  const change = { kind, value }
  if (isRemoval(change))
    await endContacts(tx, keys, { memberId, kind, now, ends: (one) => goesBy(change, one) })
  else await replaceContact(tx, keys, { memberId, kind, value, now })
}

/** After these a code that is under way may be in other hands. */
const ARE_CONTACTS: ReadonlySet<ChangeKind> = new Set(['email', 'phone', 'address'])

/**
 * Carries a change out that the caller found waiting and has locked, in the same transaction: the new value, the history,
 * the end of codes that are under way, and what every contact of before and now is told.
 */
export async function carryOutChange(
  tx: Db,
  services: Omit<ChangeServices, 'db'>,
  {
    change,
    now,
    by,
  }: {
    readonly change: PendingChange
    readonly now: Instant
    readonly by: 'member' | 'system'
  },
): Promise<void> {
  const { memberId, changeId, kind } = change
  await recordAct(tx, {
    ...{ memberId, at: now, action: 'change-effective', purpose: 'own-choice', fields: [kind] },
    ...(by === 'member'
      ? ({ actorKind: 'member', actor: 'self' } as const)
      : ({ actorKind: 'system', actor: 'housekeeping' } as const)),
  })
  await endChange(tx, { memberId, changeId, state: 'effective', now })
  await EFFECTS[kind](tx, { keys: services.keys, change, now })
  if (ARE_CONTACTS.has(kind)) await services.endCodes(tx, memberId)
  await services.tellOfChange(tx, { memberId, now, what: changeName(change), kind: 'effective' })
}
