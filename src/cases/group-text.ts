import type { OwedKind } from '#contributions'
import type { Words } from '#values'

/** Words of a complaint of several. They are the same however many take part. */
export const groupText = {
  title: { id: 'Pengaduan bersama', en: 'Complaint together' },
  lead: {
    id: 'Satu pengaduan tanpa nama dari beberapa pekerja satu perusahaan.',
    en: 'One complaint without names from several workers of an employer.',
  },
  how: { id: 'Cara kerjanya', en: 'How it works' },
  enough: {
    id: 'Bila cukup banyak pekerja ikut, satu pengaduan tanpa nama dikirim.',
    en: 'If enough workers take part, one complaint without names is sent.',
  },
  content: {
    id: 'Isinya: perusahaan, banyaknya pekerja, serta jenis temuan dan bulan yang sama pada cukup banyak pekerja. Nama, nomor, dan upah siapa pun tidak ada di dalamnya.',
    en: 'It holds the employer, how many workers took part, and the kinds of findings and months that enough of them share. Nobody’s name, number or wage is in it.',
  },
  nobody: {
    id: 'Siapa yang ikut dan berapa orang tidak kami beri tahukan kepada perusahaan, kepada pekerja lain, atau kepada Anda.',
    en: 'Who takes part, and how many, we tell neither the employer nor other workers, nor you.',
  },
  night: {
    id: 'Dikirim paling cepat sesudah tengah malam. Anda diberi tahu bila sudah dikirim.',
    en: 'It is sent after midnight at the earliest. You are told once it was sent.',
  },
  join: { id: 'Saya ikut mengadukan', en: 'I take part' },
  joined: { id: 'Anda ikut', en: 'You take part' },
  leave: { id: 'Saya batal ikut', en: 'I no longer take part' },
  left: { id: 'Anda tidak lagi ikut', en: 'You no longer take part' },
  nothingOwed: {
    id: 'Tidak ada temuan upah atau iuran yang terbuka di perusahaan ini',
    en: 'No finding about wages or contributions is open at this employer',
  },
  nothingOwedAdvice: {
    id: 'Ada hal lain yang salah? Buat pengaduan sendiri.',
    en: 'Is something else wrong? Open a case of your own.',
  },
  sent: { id: 'Pengaduan bersama sudah dikirim', en: 'The complaint was sent' },
  answered: {
    id: 'Pengaduan bersama sudah dijawab',
    en: 'The complaint was answered',
  },
  sentOn: {
    id: 'Dikirim pada {day} dengan nomor {number}.',
    en: 'Sent on {day} under number {number}.',
  },
  own: {
    id: 'Ini tidak menggantikan pengaduan Anda sendiri: bulan yang salah tetap dapat Anda adukan.',
    en: 'This does not replace a case of your own: you can still dispute a month.',
  },
  toFindings: { id: 'Lihat temuan', en: 'See the findings' },
} as const

/** What is owed, in a word or two. */
export const owedText: Readonly<Record<OwedKind, Words>> = {
  missing: { id: 'iuran belum tercatat', en: 'contributions not recorded' },
  'wage-below-minimum': { id: 'upah di bawah upah minimum', en: 'wage below the minimum' },
  'wage-drop': { id: 'upah yang dilaporkan turun', en: 'reported wage fell' },
  'wrong-rate': { id: 'iuran tidak sesuai tarif', en: 'contributions off the rate' },
  'programme-missing': { id: 'program wajib tidak dibayar', en: 'compulsory programme not paid' },
}
