import type { OwnTable } from '#values'

/** What is told to a member who wants to have everything about them. */
export const contributionsOwnData: readonly OwnTable[] = [
  {
    table: 'contributions.employment',
    title: { id: 'Riwayat kerja', en: 'Employment' },
    columns: [
      ...['kpj', 'employer_number', 'segment', 'started_on', 'ended_on'],
      ...['reported_for', 'deposited_on', 'recorded_on'],
    ],
    order: ['started_on', 'kpj', 'employer_number'],
  },
  {
    table: 'contributions.posting',
    title: { id: 'Iuran', en: 'Contributions' },
    columns: [
      ...['month', 'kpj', 'employer_number', 'segment', 'status', 'wage_rupiah', 'back_pay_rupiah'],
      ...['jkk_rupiah', 'jkm_rupiah', 'jht_employer_rupiah', 'jht_worker_rupiah'],
      ...['jp_employer_rupiah', 'jp_worker_rupiah', 'deposited_on', 'recorded_on'],
      ...['revision', 'reversal', 'province', 'employer_size', 'risk_class', 'labour_intensive'],
      ...['started_on', 'ended_on'],
    ],
    order: ['month', 'posting_id'],
    without: {
      moved_from: 'names another record by its inner key',
      moved_to: 'names another record by its inner key',
    },
  },
  {
    table: 'contributions.finding',
    title: { id: 'Temuan pada catatan', en: 'Findings in the record' },
    columns: ['month', 'kpj', 'employer_number', 'kind', 'amount_rupiah', 'found_on', 'told_at'],
    order: ['month', 'kpj', 'employer_number', 'kind'],
    without: { fingerprint: 'an inner mark of what was found; the finding itself is told' },
  },
  {
    table: 'contributions.finding_answer',
    title: { id: 'Jawaban Anda atas temuan', en: 'Your answers to findings' },
    columns: ['month', 'kpj', 'employer_number', 'kind', 'reason', 'answered_at'],
    sealed: { words_enc: ['fingerprint'] },
    order: ['month', 'kpj', 'employer_number', 'kind'],
    without: {
      fingerprint: 'an inner mark of what was found; the finding itself is told',
      moved_from: 'names another record by its inner key',
    },
  },
]
