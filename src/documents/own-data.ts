import type { OwnTable } from '#values'

/** What is told to a member who wants to have everything about them. */
export const documentsOwnData: readonly OwnTable[] = [
  {
    table: 'documents.paper',
    title: { id: 'Surat dan kartu yang diterbitkan', en: 'Papers and cards issued' },
    columns: ['kind', 'language', 'bytes', 'issued_at', 'valid_until', 'revoked_at'],
    sealed: { content_enc: ['paper_id'], code_enc: ['paper_id'] },
    order: ['issued_at', 'paper_id'],
    without: {
      content_hash: 'a keyed hash of what the paper says, which is told',
      file_enc: 'the file itself: downloaded from the page of papers',
      checksum: 'SHA-256 of the file',
    },
  },
  {
    table: 'documents.look',
    title: { id: 'Pemeriksaan surat', en: 'Checks of papers' },
    columns: ['looked_on', 'looks', 'last_at'],
    order: ['looked_on', 'paper_id'],
  },
]
