import { lockChain } from '#platform/audit'
import { type Instant, type Result, refused } from '#values'
import type { ProofKind } from '../contact-proof.ts'
import { goesBy, removalOf } from '../contact-removal.ts'
import { type Contact, contactsOf } from '../contact-store.ts'
import { pendingChangesOf } from '../pending-change-store.ts'
import type { ChangeServices } from './change-services.ts'
import { type ProposalRefusal, type Proposed, proposeChangeIn } from './propose-change.ts'

type Removal = {
  readonly memberId: bigint
  readonly kind: ProofKind
  /** The one that was shown: no other is agreed to. */
  readonly contactId: Contact['contactId']
  readonly now: Instant
}

/** `last-contact`: nobody could be told anything any more, nor come back after a forgotten password. */
export type RemovalRefusal = ProposalRefusal | 'last-contact' | 'not-done'

/**
 * Asks for one contact to be taken out without another in its place; others of its kind stay. It waits, is told and is
 * cancelled as one that replaces it. Never the last way to reach the member, and not while all others are about to go.
 */
export function removeContact(
  services: ChangeServices,
  { memberId, kind, contactId, now }: Removal,
): Promise<Result<Proposed, RemovalRefusal>> {
  const { db, keys } = services
  return db.transaction().execute(async (tx) => {
    await lockChain(tx, memberId)
    const contacts = await contactsOf(tx, keys, memberId)
    const going = contacts.find((one) => one.kind === kind && one.contactId === contactId)
    if (going === undefined) return refused('not-done')
    const pending = await pendingChangesOf(tx, keys, memberId)
    const isKept = (one: Contact) =>
      one.contactId !== contactId && !pending.some((change) => goesBy(change, one))
    if (!contacts.some(isKept)) return refused('last-contact')
    return proposeChangeIn(tx, services, { memberId, kind, value: removalOf(going), now })
  })
}
