import type { Words } from '#values'
import type { FieldGroup, Whose } from './look.ts'

/** Words of the list of who looked. */
export const text = {
  title: { id: 'Siapa yang melihat data saya', en: 'Who looked at my data' },
  lead: {
    id: 'Setiap kali petugas atau pengelola portal membuka data Anda, catatannya ada di sini. Catatan ini tidak bisa dihapus atau diubah, juga oleh kami.',
    en: 'Whenever an officer or whoever runs the portal opens your data, it stands here. This record cannot be deleted or changed, not even by us.',
  },
  privacy: { id: 'Data pribadi', en: 'Privacy' },
  filter: { id: 'Saring daftar', en: 'Narrow the list' },
  whose: { id: 'Oleh siapa', en: 'By whom' },
  field: { id: 'Data apa', en: 'Which data' },
  anyField: { id: 'Semua data', en: 'All data' },
  from: { id: 'Dari tanggal', en: 'From' },
  to: { id: 'Sampai tanggal', en: 'To' },
  dayHint: { id: 'Misalnya 2026-06-15.', en: 'For example 2026-06-15.' },
  show: { id: 'Tampilkan', en: 'Show' },
  reset: { id: 'Hapus saringan', en: 'Clear the filter' },
  none: { id: 'Tidak ada yang tercatat', en: 'Nothing on record' },
  noneAdvice: {
    id: 'Tidak ada petugas atau pengelola yang membuka data Anda sesuai pilihan ini.',
    en: 'No officer or operator opened your data that fits this choice.',
  },
  what: { id: 'Yang dilakukan', en: 'What' },
  when: { id: 'Waktu', en: 'When' },
  who: { id: 'Oleh', en: 'By' },
  purpose: { id: 'Untuk apa', en: 'Why' },
  fields: { id: 'Data', en: 'Data' },
  matter: { id: 'Urusan', en: 'Matter' },
  question: { id: 'Tanya', en: 'Ask' },
  why: { id: 'Mengapa?', en: 'Why?' },
  asked: { id: 'Sudah ditanyakan', en: 'Asked' },
  more: { id: 'Data pribadi saya', en: 'My own data' },
  older: { id: 'Lebih lama', en: 'Older' },
  newest: { id: 'Kembali ke yang terbaru', en: 'Back to the newest' },
  lookTitle: { id: 'Mengapa data saya dibuka?', en: 'Why was my data opened?' },
  lookLead: {
    id: 'Kami wajib menjawab dalam 3×24 jam (UU 27/2022 pasal 32).',
    en: 'We must answer within 3×24 hours (UU 27/2022 art. 32).',
  },
  story: { id: 'Yang ingin Anda ketahui', en: 'What you want to know' },
  storyHint: {
    id: 'Satu kalimat cukup. Jangan tulis kata sandi atau kode.',
    en: 'One sentence will do. Never write a password or a code.',
  },
  storyFilled: {
    id: 'Mengapa data saya dibuka, dan siapa yang memintanya?',
    en: 'Why was my data opened, and who asked for it?',
  },
  send: { id: 'Kirim pertanyaan', en: 'Send the question' },
  thatCase: { id: 'Buka pengaduannya', en: 'Open the case' },
  caseKnown: {
    id: 'Anda sudah menanyakan ini.',
    en: 'You have asked about this already.',
  },
  proof: { id: 'Unduh sebagai bukti', en: 'Download as proof' },
  proofWhy: {
    id: 'Berkas bertanda tangan yang bisa diperiksa siapa pun tanpa internet: satu huruf saja diubah, ketahuan.',
    en: 'A signed file that anybody can check without the internet: a single changed letter is found.',
  },
  download: { id: 'Unduh catatan (JSON)', en: 'Download the record (JSON)' },
  how: { id: 'Cara memeriksanya', en: 'How to check it' },
  howText: {
    id: 'Jalankan payung verify-audit BERKAS --keys KUNCI. Kuncinya ada di alamat ini:',
    en: 'Run payung verify-audit FILE --keys KEYS. The keys are at this address:',
  },
  atBranch: { id: 'Anda berada di depan petugas', en: 'You stood before the officer' },
  letter: { id: 'Surat untuk Anda', en: 'A letter to you' },
  case: { id: 'Pengaduan', en: 'Case' },
  unknownOffice: { id: 'kantor tidak tercatat', en: 'office not recorded' },
} as const

export const whoseText: Readonly<Record<Whose, Words>> = {
  people: { id: 'Petugas dan pengelola portal', en: 'Staff and operators' },
  staff: { id: 'Petugas saja', en: 'Staff only' },
  operator: { id: 'Pengelola portal saja', en: 'Operators only' },
  system: { id: 'Otomatis oleh sistem', en: 'The system, by itself' },
  self: { id: 'Saya sendiri', en: 'Myself' },
  all: { id: 'Semua', en: 'All' },
}

export const groupText: Readonly<Record<FieldGroup, Words>> = {
  person: { id: 'Nama dan identitas', en: 'Name and identity' },
  family: { id: 'Keluarga', en: 'Family' },
  numbers: { id: 'Nomor KPJ dan NIK', en: 'KPJ and NIK' },
  contacts: { id: 'Kontak dan alamat', en: 'Contacts and address' },
  money: { id: 'Rekening dan pencairan', en: 'Account and payments' },
  record: { id: 'Iuran dan pekerjaan', en: 'Contributions and jobs' },
  access: { id: 'Cara masuk', en: 'Ways to sign in' },
  cases: { id: 'Pengaduan', en: 'Cases' },
  choices: { id: 'Pilihan Anda', en: 'Your choices' },
  letters: { id: 'Surat dan kartu', en: 'Letters and papers' },
  all: { id: 'Seluruh data', en: 'All of it' },
}

export const whoText: Readonly<Record<'self' | 'operator' | 'system', Words>> = {
  self: { id: 'Anda', en: 'You' },
  operator: { id: 'Pengelola portal', en: 'An operator of the portal' },
  system: { id: 'Sistem, otomatis', en: 'The system, by itself' },
}
