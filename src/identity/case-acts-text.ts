import type { Words } from '#values'

/** What acts in cases, groups and about numbers are called in a member's history. */
export const caseActWords: Readonly<Record<string, Words>> = {
  'case-opened': { id: 'Pengaduan dibuat', en: 'Case opened' },
  'case-message-added': { id: 'Pesan ditulis dalam pengaduan', en: 'Message written in a case' },
  'case-evidence-added': { id: 'Bukti ditambahkan ke pengaduan', en: 'Evidence added to a case' },
  'case-asked': { id: 'Petugas bertanya dalam pengaduan', en: 'An officer asked in a case' },
  'case-answered': { id: 'Pengaduan dijawab petugas', en: 'An officer answered a case' },
  'case-seen': { id: 'Petugas membuka pengaduan', en: 'An officer opened a case' },
  'case-evidence-seen': {
    id: 'Petugas mengunduh bukti',
    en: 'An officer downloaded evidence',
  },
  'case-taken': { id: 'Petugas menangani pengaduan', en: 'An officer took a case in hand' },
  'case-closed': { id: 'Pengaduan ditutup', en: 'Case closed' },
  'case-reopened': { id: 'Pengaduan dibuka lagi', en: 'Case opened again' },
  'group-joined': { id: 'Ikut dalam pengaduan bersama', en: 'Took part in a complaint together' },
  'group-left': {
    id: 'Batal ikut dalam pengaduan bersama',
    en: 'No longer takes part in a complaint together',
  },
  'group-sent': { id: 'Pengaduan bersama dikirim', en: 'Complaint together sent' },
  'group-answered': { id: 'Pengaduan bersama dijawab', en: 'Complaint together answered' },
  'number-compared': {
    id: 'Petugas membandingkan catatan ini dengan catatan lain karena permintaan tentang nomor KPJ',
    en: 'An officer compared this record with another for a request about a membership number',
  },
  'number-proposed': {
    id: 'Petugas mengusulkan jawaban tentang nomor KPJ atau jati diri',
    en: 'An officer proposed an answer about a membership number or identity',
  },
  'number-approved': {
    id: 'Petugas kedua menyetujui jawaban tentang nomor KPJ atau jati diri',
    en: 'A second officer approved the answer about a membership number or identity',
  },
  'number-rejected': {
    id: 'Petugas kedua menolak usulan tentang nomor KPJ atau jati diri',
    en: 'A second officer rejected what was proposed about a membership number or identity',
  },
  'number-joined': {
    id: 'Nomor KPJ digabungkan ke catatan ini',
    en: 'A membership number was joined to this record',
  },
  'number-moved': {
    id: 'Nomor KPJ dipindahkan ke catatan lain milik orang yang sama',
    en: 'A membership number went to another record of the same person',
  },
  'number-disowned': {
    id: 'Nomor KPJ yang bukan milik peserta dilepas dari catatan ini',
    en: 'A membership number that is not the member’s was taken off this record',
  },
  'number-unclaimed': {
    id: 'Nomor KPJ disimpan sampai pemiliknya ditemukan',
    en: 'A membership number is kept until its holder is found',
  },
  'account-closed': {
    id: 'Akun ditutup',
    en: 'Account closed',
  },
}
