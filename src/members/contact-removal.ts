import { type PendingChange, REMOVED } from './pending-change.ts'

type Named = { readonly kind: 'email' | 'phone'; readonly contactId: string }
type Waiting = Pick<PendingChange, 'kind' | 'value'>

/** Stands before the key of the one that goes: no e-mail address, which has an `@`, and no phone, which begins with `+`. */
const ONE = 'removed:'

/** As the new value of a contact: this one is taken out, and none takes its place. */
export const removalOf = ({ contactId }: Pick<Named, 'contactId'>): string => `${ONE}${contactId}`

/** Whether a change takes a contact out without another in its place. */
export const isRemoval = ({ kind, value }: Waiting): boolean =>
  (kind === 'email' || kind === 'phone') && (value === REMOVED || value.startsWith(ONE))

/** Whether that contact goes by this removal; by any other change none does. */
export const goesBy = (change: Waiting, contact: Named): boolean =>
  isRemoval(change) &&
  change.kind === contact.kind &&
  (change.value === REMOVED || change.value === removalOf(contact))
