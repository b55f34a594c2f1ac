import { contactsOf } from '#members'
import { type MessageKind, writeMessage } from '#messages'
import type { Db } from '#platform/db'
import type { Instant, Language, Words } from '#values'
import type { EntryContent, MemberCase } from '../case.ts'
import type { CaseServices } from './case-services.ts'

type Told = {
  readonly memberId: bigint
  readonly kind: Extract<MessageKind, `case-${string}` | `group-${string}`>
  readonly facts: Readonly<Record<string, string | Words>>
  readonly now: Instant
  readonly language?: Language
}

/** Writes to the member's e-mail addresses; to their phones where there are none. It stands in the inbox anyway. */
export async function tellMember(
  tx: Db,
  keys: CaseServices['keys'],
  { memberId, ...message }: Told,
): Promise<void> {
  const contacts = await contactsOf(tx, keys, memberId)
  const mail = contacts.filter(({ kind }) => kind === 'email')
  const contactIds = (mail.length > 0 ? mail : contacts).map(({ contactId }) => contactId)
  await writeMessage(tx, keys, { memberId, ...message, to: { contactIds } })
}

/** What the member is told of what an officer wrote: not what it says, only what there is and can be done. */
export const factsOf = (
  { number, reopenedAt }: Pick<MemberCase, 'number' | 'reopenedAt'>,
  said: EntryContent,
): Told['facts'] => ({
  number,
  ...(said.kind === 'answer' && said.until !== undefined ? { until: 'yes' } : {}),
  ...(reopenedAt === undefined ? {} : { reopened: 'yes' }),
})
