import type { Words } from '#values'
import type { SlipField } from './line-meaning.ts'
import type { Programme, ProgrammeStanding } from './month-facts.ts'
import type { NotTaken } from './payslip-text.ts'

export const fieldText: Readonly<Record<SlipField, Words>> = {
  base: { id: 'Upah pokok', en: 'Base wage' },
  fixed: { id: 'Tunjangan tetap', en: 'Fixed allowances' },
  jht: { id: 'Potongan JHT', en: 'Deducted for JHT' },
  jp: { id: 'Potongan JP', en: 'Deducted for JP' },
  other: { id: 'Tunjangan lain', en: 'Other allowances' },
}

export const programmeText: Readonly<Record<Programme, Words>> = {
  jkk: { id: 'JKK (kecelakaan kerja)', en: 'JKK (work injury)' },
  jkm: { id: 'JKM (kematian)', en: 'JKM (death)' },
  jht: { id: 'JHT (hari tua)', en: 'JHT (old-age savings)' },
  jp: { id: 'JP (pensiun)', en: 'JP (pension)' },
}

/** Why a line was not taken. */
export const notTakenText: Readonly<Record<NotTaken, Words>> = {
  'maybe-fixed': {
    id: 'tidak diambil: tidak jelas apakah tunjangan ini tetap',
    en: 'not taken: it is not clear whether this allowance is fixed',
  },
  'maybe-employer': {
    id: 'tidak diambil: tidak jelas apakah ini bagian Anda atau bagian pemberi kerja',
    en: 'not taken: it is not clear whether this is your share or the employer’s',
  },
  employer: {
    id: 'tidak diambil: ini dibayar pemberi kerja, bukan potongan Anda',
    en: 'not taken: the employer pays this, it is not deducted from you',
  },
  together: {
    id: 'tidak diambil: beberapa hal dalam satu jumlah',
    en: 'not taken: several things in one amount',
  },
  total: { id: 'tidak diambil: ini jumlah', en: 'not taken: this is a total' },
  'no-amount': { id: 'tidak diambil: tanpa jumlah rupiah', en: 'not taken: no amount in rupiah' },
  'several-amounts': {
    id: 'tidak diambil: lebih dari satu jumlah',
    en: 'not taken: more than one amount',
  },
  unreadable: {
    id: 'tidak diambil: jumlahnya bisa dibaca dengan lebih dari satu cara',
    en: 'not taken: the amount could be read in more than one way',
  },
  twice: {
    id: 'tidak diambil: ada lebih dari satu baris seperti ini',
    en: 'not taken: there is more than one such line',
  },
  'below-zero': { id: 'tidak diambil: kurang dari nol', en: 'not taken: below zero' },
}

/** Why a programme is not expected in the record. */
export const standingText: Readonly<Record<Exclude<ProgrammeStanding, 'owed'>, Words>> = {
  optional: {
    id: 'Program yang tidak wajib bagi pemberi kerja ini tidak dihitung: usaha mikro tidak wajib ikut JHT dan JP, usaha kecil tidak wajib ikut JP (Perpres 109/2013 pasal 6).',
    en: 'Programmes that this employer need not take part in are not counted: micro businesses need not pay JHT and JP, small ones need not pay JP (Perpres 109/2013 art. 6).',
  },
  foreigner: {
    id: 'Peserta dengan paspor tidak wajib ikut JP.',
    en: 'Members with a passport do not owe JP.',
  },
  'pension-age': {
    id: 'Iuran JP berhenti pada usia pensiun (PP 45/2015 pasal 15).',
    en: 'JP contributions stop at the pension age (PP 45/2015 art. 15).',
  },
  'unknown-size': {
    id: 'Ukuran usaha pemberi kerja tidak dilaporkan. Program yang tidak diikuti tidak dinilai.',
    en: 'The size of the employer was not reported. Programmes left out are not judged.',
  },
}

export const text = {
  result: { id: 'Hasil', en: 'Result' },
  month: { id: 'Bulan', en: 'Month' },
  workplace: { id: 'Pemberi kerja', en: 'Employer' },
  workplaceHint: {
    id: 'Bulan itu ada lebih dari satu. Pilih yang menulis slip ini.',
    en: 'There was more than one that month. Choose whose payslip this is.',
  },
  choose: { id: 'Pilih satu', en: 'Choose one' },
  missing: { id: 'belum diisi', en: 'not filled in yet' },
  chooseOne: { id: 'pilih salah satu', en: 'choose one' },
  amountWanted: {
    id: 'tulis rupiah bulat, misalnya 5.000.000',
    en: 'write whole rupiah, for example 5,000,000',
  },
  incomplete: { id: 'Belum bisa dibandingkan', en: 'Cannot be compared yet' },
  fetching: { id: 'Mengambil catatan bulan itu.', en: 'Fetching the record of that month.' },
  notFetched: {
    id: 'Catatan bulan itu belum bisa diambil. Periksa sambungan, lalu pilih bulannya lagi.',
    en: 'The record of that month could not be fetched. Check the connection and choose the month again.',
  },
  understood: { id: 'Yang dibaca dari teks slip', en: 'What was read from the payslip’s text' },
  understoodLead: {
    id: 'Sudah dimasukkan ke isian. Periksa, dan perbaiki di sana bila perlu.',
    en: 'It stands in the form now. Check it, and correct it there where needed.',
  },
  nothingTaken: {
    id: 'Tidak ada baris yang bisa diambil. Isi jumlahnya sendiri.',
    en: 'No line could be taken. Please fill in the amounts yourself.',
  },
  line: { id: 'Baris', en: 'Line' },
  readAs: { id: 'Dibaca sebagai', en: 'Read as' },
  amount: { id: 'Jumlah', en: 'Amount' },
  programme: { id: 'Program', en: 'Programme' },
  lawful: { id: 'Menurut aturan', en: 'By law' },
  recorded: { id: 'Tercatat', en: 'Recorded' },
  difference: { id: 'Selisih', en: 'Difference' },
  deducted: { id: 'Dipotong di slip', en: 'Deducted' },
  wageOnSlip: { id: 'Upah di slip Anda', en: 'Wage on your payslip' },
  wageReported: { id: 'Upah yang dilaporkan', en: 'Reported wage' },
  total: { id: 'Jumlah', en: 'Total' },
  ownCaption: { id: 'Bagian Anda sendiri', en: 'Your own share' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
  notTold: { id: 'tidak diisi', en: 'not told' },
  dispute: { id: 'Sengketakan upah bulan ini', en: 'Dispute this month’s wage' },
  disputeLead: {
    id: 'Langkah berikutnya: sampaikan ke kami. Siapkan slip gaji ini sebagai bukti.',
    en: 'The next step: tell us. Keep this payslip ready as evidence.',
  },
  lawfulFrom: {
    id: 'Dari mana jumlah menurut aturan?',
    en: 'Where do the lawful amounts come from?',
  },
  severalRules: {
    id: 'Jumlah ini berasal dari lebih dari satu aturan, jadi tidak ada satu isian yang menghitungnya lagi.',
    en: 'These amounts come from more than one rule, so no single input computes them again.',
  },
  notes: { id: 'Yang perlu Anda ketahui', en: 'What you should know' },
  unknownClass: {
    id: 'Kelas risiko JKK pemberi kerja tidak dilaporkan, jadi JKK tidak dibandingkan.',
    en: 'The employer’s risk class was not reported, so JKK is not compared.',
  },
  rounding: {
    id: 'Selisih satu rupiah tidak dihitung: cara membulatkan berbeda-beda.',
    en: 'One rupiah is no difference: rounding differs.',
  },
  beforeTitle: {
    id: 'Bulan ini tidak bisa dinilai',
    en: 'Nothing can be said of this month',
  },
  before: {
    id: 'Perhitungan kami mulai dari Juli 2015. Aturan sebelumnya lain.',
    en: 'Our calculations begin with July 2015. The rules before were others.',
  },
  otherWorkTitle: { id: 'Untuk penerima upah', en: 'For wage earners' },
  otherWork: {
    id: 'Bulan ini tercatat sebagai kerja mandiri atau kerja di luar negeri. Iurannya tidak dihitung dari upah di slip gaji.',
    en: 'This month is recorded as self-employment or work abroad. Its contributions do not follow from the wage of a payslip.',
  },
  keptBackWhy: {
    id: 'Pemberi kerja wajib menyetor iuran yang dipotong dari upah pekerja (UU 24/2011 pasal 19).',
    en: 'An employer must hand over what was deducted from a worker’s wage (UU 24/2011 art. 19).',
  },
  higherAdvice: {
    id: 'Periksa dulu apakah semua tunjangan tetap sudah diisi.',
    en: 'Check first whether all fixed allowances are filled in.',
  },
} as const satisfies Readonly<Record<string, Words>>
