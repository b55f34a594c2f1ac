import { benefitsKeyedData } from '#benefits'
import { casesKeyedData } from '#cases'
import { contributionsKeyedData } from '#contributions'
import { documentsKeyedData } from '#documents'
import { helpKeyedData } from '#help'
import { identityKeyedData } from '#identity'
import { membersKeyedData } from '#members'
import { messagesKeyedData } from '#messages'
import { privacyKeyedData } from '#privacy'
import type { KeyedData } from '#values'

const EVERY: readonly KeyedData[] = [
  membersKeyedData,
  identityKeyedData,
  casesKeyedData,
  contributionsKeyedData,
  benefitsKeyedData,
  messagesKeyedData,
  privacyKeyedData,
  documentsKeyedData,
  helpKeyedData,
]

/** Everything in the database that hangs on keys: what each module says of its own. */
export const keyedData: KeyedData = {
  sealed: EVERY.flatMap(({ sealed }) => sealed),
  lookups: EVERY.flatMap(({ lookups }) => lookups),
  kept: EVERY.flatMap(({ kept }) => kept),
}
