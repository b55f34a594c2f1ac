import { lockChain } from '#platform/audit'
import { type Instant, type Result, refused } from '#values'
import type { ProofKind } from '../contact-proof.ts'
import { type Contact, contactsOf } from '../contact-store.ts'
import { REMOVED } from '../pending-change.ts'
import { pendingChangesOf } from '../pending-change-store.ts'
import type { ChangeServices } from './change-services.ts'
import { type ProposalRefusal, type Proposed, proposeChangeIn } from './propose-change.ts'

type Removal = {
  readonly memberId: bigint
  readonly kind: ProofKind
  /** What was shown, as `shownContacts` names it: what came since is not agreed to. */
  readonly shown: string
  readonly now: Instant
}

/** `last-contact`: nobody could be told anything any more, nor come back after a forgotten password. */
export type RemovalRefusal = ProposalRefusal | 'last-contact' | 'not-done'

/** Names the contacts that a page shows, without what they are. */
export const shownContacts = (contacts: readonly Pick<Contact, 'contactId'>[]): string =>
  contacts
    .map(({ contactId }) => contactId)
    .toSorted()
    .join(',')

/**
 * Asks for a contact to be taken out without another in its place. It waits, is told and is cancelled as one that replaces
 * it. Never the last way to reach the member, and not while the other one is about to go.
 */
export function removeContact(
  services: ChangeServices,
  { memberId, kind, shown, now }: Removal,
): Promise<Result<Proposed, RemovalRefusal>> {
  const { db, keys } = services
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    const contacts = await contactsOf(tx, keys, memberId)
    const held = contacts.filter((one) => one.kind === kind)
    if (held.length === 0 || shownContacts(held) !== shown) return refused('not-done')
    const pending = await pendingChangesOf(tx, keys, memberId)
    const isOtherGoing = pending.some((one) => one.kind !== kind && one.value === REMOVED)
    if (isOtherGoing || contacts.length === held.length) return refused('last-contact')
    return proposeChangeIn(tx, services, { memberId, kind, value: REMOVED, now })
  })
}
