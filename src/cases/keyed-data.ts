import { type KeyedData, sealedIn } from '#values'

/** A file lies in pieces: few of them are opened at once. */
const PIECES_AT_ONCE = 16

/** What of this module hangs on keys. */
export const casesKeyedData: KeyedData = {
  sealed: [
    ...sealedIn('cases.member_case', ['subject_enc'], ['member_id', 'case_id']),
    ...sealedIn('cases.entry', ['content_enc'], ['member_id', 'case_id', 'seq']),
    ...sealedIn(
      'cases.number_proposal',
      ['words_enc', 'rejection_enc'],
      ['member_id', 'proposal_id'],
    ),
    ...sealedIn('cases.group_answer', ['words_enc'], ['employer_number', 'number']),
    ...sealedIn('cases.evidence', ['name_enc'], ['member_id', 'evidence_id']),
    {
      table: 'cases.evidence_part',
      column: 'content_enc',
      by: [
        'member_id',
        'evidence_id',
        `part || '/' || (select e.parts
                           from cases.evidence e
                          where e.member_id = t.member_id and e.evidence_id = t.evidence_id)`,
      ],
      atOnce: PIECES_AT_ONCE,
    },
    ...sealedIn('cases.upload', ['name_enc'], ['member_id', 'upload_id']),
    {
      table: 'cases.upload_part',
      column: 'content_enc',
      by: ['member_id', 'upload_id', 'part'],
      atOnce: PIECES_AT_ONCE,
    },
  ],
  lookups: [
    {
      table: 'cases.number_lookup',
      source: 'cases.member_case',
      kind: `'case-number'`,
      text: { column: 'number' },
    },
  ],
  kept: [],
}
