import type { Words } from '#values'
import type { Correction } from './history.ts'
import type { MonthState } from './months.ts'
import type { PostingStatus } from './posting.ts'
import type { Programme } from './programmes.ts'

/** Headings of the agency's own annual statement, so that members recognise the columns. */
export const columnText = {
  month: { id: 'BL-TH', en: 'BL-TH (month)' },
  kpj: { id: 'KPJ', en: 'KPJ (membership number)' },
  employerNumber: { id: 'NPP', en: 'NPP (employer number)' },
  employer: { id: 'Pemberi kerja', en: 'Employer' },
  status: { id: 'Status', en: 'Status' },
  wage: { id: 'Upah', en: 'Wage (Upah)' },
  backPay: { id: 'Rapel', en: 'Back pay (Rapel)' },
  jhtEmployer: { id: 'Iuran JHT pemberi kerja', en: 'JHT, employer share' },
  jhtWorker: { id: 'Iuran JHT TK', en: 'JHT, worker share (TK)' },
  jpEmployer: { id: 'Iuran JP pemberi kerja', en: 'JP, employer share' },
  jpWorker: { id: 'Iuran JP TK', en: 'JP, worker share (TK)' },
  jkk: { id: 'Iuran JKK', en: 'JKK contribution' },
  jkm: { id: 'Iuran JKM', en: 'JKM contribution' },
  contribution: { id: 'Jumlah iuran', en: 'Total contribution' },
  depositedOn: { id: 'Tgl Setor', en: 'Date deposited (Tgl Setor)' },
  recordedOn: { id: 'Tgl Posting', en: 'Date recorded (Tgl Posting)' },
  note: { id: 'Keterangan', en: 'Note' },
  total: { id: 'Jumlah', en: 'Total' },
} satisfies Record<string, Words>

export const statusText: Readonly<Record<PostingStatus, Words>> = {
  active: { id: 'bekerja', en: 'working' },
  joined: { id: 'mulai bekerja', en: 'joined' },
  left: { id: 'berhenti bekerja', en: 'left' },
  'unpaid-leave': { id: 'cuti tanpa upah', en: 'unpaid leave' },
  'reduced-hours': { id: 'jam kerja dikurangi', en: 'reduced hours' },
}

export const correctionText: Readonly<Record<Correction, Words>> = {
  reversal: { id: 'pembatalan', en: 'reversal' },
  reversed: { id: 'dibatalkan', en: 'reversed' },
  replacement: { id: 'pengganti', en: 'replacement' },
}

export const programmeText: Readonly<Record<Programme, Words>> = {
  jkk: { id: 'Jaminan Kecelakaan Kerja (JKK)', en: 'JKK, work injury insurance' },
  jkm: { id: 'Jaminan Kematian (JKM)', en: 'JKM, death benefit' },
  jht: { id: 'Jaminan Hari Tua (JHT)', en: 'JHT, old-age savings' },
  jp: { id: 'Jaminan Pensiun (JP)', en: 'JP, pension' },
}

export const monthStateText: Readonly<Record<MonthState, Words>> = {
  recorded: { id: 'tercatat', en: 'recorded' },
  'deposited-late': { id: 'disetor terlambat', en: 'deposited late' },
  'not-recorded': { id: 'belum tercatat', en: 'not recorded' },
  'not-yet-due': { id: 'belum jatuh tempo', en: 'not yet due' },
  'no-due-date': { id: 'tidak dibayar per bulan', en: 'not paid by month' },
  'no-employment': { id: 'tidak ada pekerjaan yang dilaporkan', en: 'no employment reported' },
}

/** Who pays for the self-employed, where an employer's name would stand. */
export const selfEmployedText: Words = {
  id: 'Mandiri (bukan penerima upah)',
  en: 'Self-employed',
}

export const exportText = {
  sheet: { id: 'Riwayat iuran', en: 'Contributions' },
  fileName: { id: 'riwayat-iuran', en: 'contributions' },
} satisfies Record<string, Words>
