import { type KeyedData, sealedIn } from '#values'

/** What of this module hangs on keys. */
export const benefitsKeyedData: KeyedData = {
  sealed: sealedIn(
    'benefits.saved_simulation',
    ['form_enc', 'outcome_enc', 'correction_enc'],
    ['member_id', 'saved_id'],
  ),
  lookups: [],
  kept: [],
}
