import { type KeyedData, sealedIn } from '#values'

/** What of this module hangs on keys. */
export const contributionsKeyedData: KeyedData = {
  sealed: [
    ...sealedIn(
      'contributions.employer',
      ['contact_email_enc', 'contact_phone_enc'],
      ['employer_number'],
    ),
    ...sealedIn('contributions.finding_answer', ['words_enc'], ['member_id', 'fingerprint']),
  ],
  lookups: [],
  kept: [],
}
