import { type KeyedData, type SealedColumn, sealedIn } from '#values'

/** Files are some 60 kB each: few of them are opened at once. */
const FILES_AT_ONCE = 16

const CODE: SealedColumn = {
  table: 'documents.paper',
  column: 'code_enc',
  by: ['member_id', 'paper_id'],
}

/** What of this module hangs on keys. */
export const documentsKeyedData: KeyedData = {
  sealed: [
    CODE,
    ...sealedIn('documents.paper', ['content_enc'], ['member_id', 'paper_id']),
    {
      table: 'documents.paper',
      column: 'file_enc',
      by: ['member_id', 'paper_id'],
      atOnce: FILES_AT_ONCE,
    },
  ],
  lookups: [
    {
      table: 'documents.code_lookup',
      source: 'documents.paper',
      kind: `'document-code'`,
      text: { sealed: CODE },
    },
  ],
  kept: [],
}
