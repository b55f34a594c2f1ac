import type { OwnTable } from '#values'

/** What is told to a member who wants to have everything about them. */
export const casesOwnData: readonly OwnTable[] = [
  {
    table: 'cases.member_case',
    title: { id: 'Pengaduan', en: 'Cases' },
    columns: [
      ...['number', 'kind', 'state', 'opened_at', 'changed_at', 'reopened_at'],
      ...['deadline_basis', 'due_on', 'due_at', 'days_left'],
    ],
    sealed: { subject_enc: ['case_id'] },
    order: ['opened_at', 'case_id'],
    without: {
      taken_by: 'an officer; the history says in which role',
      taken_at: 'when the officer took it; the history says so',
    },
  },
  {
    table: 'cases.entry',
    title: { id: 'Isi pengaduan', en: 'What was written in cases' },
    columns: ['seq', 'kind', 'written_at'],
    sealed: { content_enc: ['case_id', 'seq'] },
    order: ['case_id', 'seq'],
    without: { staff_id: 'an officer; the history says in which role' },
  },
  {
    table: 'cases.evidence',
    title: { id: 'Berkas bukti', en: 'Files as evidence' },
    columns: ['position', 'media_type', 'bytes', 'added_at'],
    sealed: { name_enc: ['evidence_id'] },
    order: ['added_at', 'evidence_id'],
  },
  {
    table: 'cases.mark',
    title: { id: 'Tanda sengketa pada catatan', en: 'Marks of disputes' },
    columns: ['month', 'employer_number', 'kpj'],
    order: ['case_id'],
  },
  {
    table: 'cases.group_join',
    title: { id: 'Pengaduan bersama', en: 'Complaints together' },
    columns: ['employer_number', 'joined_at', 'number', 'sent_on'],
    order: ['employer_number'],
  },
]
