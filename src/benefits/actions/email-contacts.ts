import { contactsOf } from '#members'
import type { Db } from '#platform/db'
import type { Keys } from '#platform/keys'

/** Where a member is told what is not urgent: their e-mail addresses. Without any it stands in their inbox alone. */
export async function emailContactIds(
  db: Db,
  keys: Keys,
  memberId: bigint,
): Promise<readonly string[]> {
  const contacts = await contactsOf(db, keys, memberId)
  return contacts.filter(({ kind }) => kind === 'email').map(({ contactId }) => contactId)
}
