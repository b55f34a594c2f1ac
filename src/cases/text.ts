import type { Words } from '#values'
import type { CaseKind, EntryContent } from './case.ts'
import type { CaseState } from './case-state.ts'
import type { About } from './wish.ts'

/** Words of the pages about cases. */
export const text = {
  title: { id: 'Pengaduan', en: 'Cases' },
  lead: {
    id: 'Yang Anda adukan atau tanyakan, dengan nomor, batas waktu, dan jawabannya.',
    en: 'What you disputed or asked, with its number, its deadline and the answer.',
  },
  all: { id: 'Semua pengaduan', en: 'All cases' },
  open: { id: 'Buat pengaduan', en: 'Open a case' },
  thatCase: { id: 'Pengaduan', en: 'Case' },
  none: { id: 'Belum ada pengaduan', en: 'No cases yet' },
  noneAdvice: {
    id: 'Ada bulan yang hilang, pemberi kerja yang tidak Anda kenal, atau hal lain yang salah? Sampaikan di sini. Anda mendapat nomor dan batas waktu jawaban.',
    en: 'Is a month missing, an employer unknown to you, or anything else wrong? Tell us here. You get a number and a deadline for the answer.',
  },
  matter: { id: 'Perihal', en: 'About' },
  number: { id: 'Nomor', en: 'Number' },
  state: { id: 'Keadaan', en: 'State' },
  due: { id: 'Dijawab paling lambat', en: 'Answer due by' },
  changed: { id: 'Terakhir berubah', en: 'Last changed' },
  openedOn: { id: 'Dibuat', en: 'Opened' },
  newTitle: { id: 'Tentang apa?', en: 'What is it about?' },
  newLead: {
    id: 'Pilih yang paling dekat. Isi yang sudah kami ketahui tidak perlu Anda tulis lagi.',
    en: 'Choose what comes closest. You need not write again what we know already.',
  },
  employer: { id: 'Pemberi kerja', en: 'Employer' },
  choose: { id: 'Pilih', en: 'Choose' },
  month: { id: 'Bulan', en: 'Month' },
  monthHint: { id: 'Misalnya 2026-06.', en: 'For example 2026-06.' },
  also: {
    id: 'Bulan lain dengan masalah yang sama',
    en: 'Other months with the same trouble',
  },
  alsoHint: {
    id: 'Dari pemberi kerja yang sama, misalnya 2026-04, 2026-05. Paling banyak sebelas.',
    en: 'Of the same employer, for example 2026-04, 2026-05. At most eleven.',
  },
  want: { id: 'Yang Anda minta', en: 'What you ask for' },
  join: {
    id: 'Nomor itu milik saya: gabungkan',
    en: 'That number is mine: join it to my record',
  },
  disown: { id: 'Nomor itu bukan milik saya', en: 'That number is not mine' },
  kpj: { id: 'Nomor KPJ', en: 'Membership number (KPJ)' },
  kpjHint: {
    id: 'Sebelas angka atau huruf, seperti pada kartu.',
    en: 'Eleven digits or letters, as on the card.',
  },
  name: { id: 'Nama', en: 'Name' },
  nameHint: {
    id: 'Seperti pada KTP. Kosongkan kalau sudah benar.',
    en: 'As on the identity card. Leave empty if it is right.',
  },
  birthDate: { id: 'Tanggal lahir', en: 'Birth date' },
  birthDateHint: {
    id: 'Misalnya 1990-01-31. Kosongkan kalau sudah benar.',
    en: 'Such as 1990-01-31. Leave empty if it is right.',
  },
  twoDecide: {
    id: 'Dua petugas memeriksa bukti dan memutuskan. Sertakan foto KTP atau akta kelahiran.',
    en: 'Two officers look at the evidence and decide. Add a photo of the identity card or birth certificate.',
  },
  story: { id: 'Apa yang salah?', en: 'What is wrong?' },
  storyHint: {
    id: 'Satu dua kalimat cukup. Jangan tulis kata sandi atau kode.',
    en: 'A sentence or two will do. Never write a password or a code.',
  },
  file: { id: 'Bukti', en: 'Evidence' },
  fileHint: {
    id: 'Misalnya foto slip gaji. PDF, JPEG, atau PNG, paling besar 10 MB. Dari foto, posisi dan data kamera kami buang.',
    en: 'Such as a photo of a payslip. PDF, JPEG or PNG, up to 10 MB. We remove position and camera data from photos.',
  },
  fileAgain: {
    id: 'Peramban tidak menyimpan pilihan berkas: pilih lagi kalau ada.',
    en: 'The browser does not keep a chosen file: choose it again if there was one.',
  },
  fileHere: {
    id: 'Berkas yang Anda pilih sudah kami terima dan ikut terkirim. Pilih yang lain hanya kalau mau menggantinya.',
    en: 'We have the file that you chose, and it goes along. Choose another only to replace it.',
  },
  send: { id: 'Kirim pengaduan', en: 'Send the case' },
  nothingChanges: {
    id: 'Pengaduan tidak mengubah catatan atau saldo Anda. Bulan atau pemberi kerja itu hanya ditandai sampai pengaduannya ditutup.',
    en: 'A case changes neither your record nor your balance. The month or the employer is only marked until the case is closed.',
  },
  thread: { id: 'Pesan', en: 'Messages' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  noEvidence: { id: 'Belum ada berkas.', en: 'No files yet.' },
  message: { id: 'Tulis pesan', en: 'Write a message' },
  yourMessage: { id: 'Pesan Anda', en: 'Your message' },
  sendMessage: { id: 'Kirim pesan', en: 'Send the message' },
  addEvidence: { id: 'Tambah bukti', en: 'Add evidence' },
  sendEvidence: { id: 'Kirim berkas', en: 'Send the file' },
  sending: { id: 'Mengirim: {percent}%', en: 'Sending: {percent}%' },
  interrupted: {
    id: 'Sambungan terputus. Pengiriman dilanjutkan begitu tersambung lagi.',
    en: 'The connection broke. Sending goes on once it is back.',
  },
  close: { id: 'Tutup pengaduan', en: 'Close the case' },
  closeAdvice: {
    id: 'Kalau sudah selesai, atau tidak perlu lagi. Tandanya pada catatan ikut hilang.',
    en: 'If it is settled, or no longer needed. Its mark on your record goes with it.',
  },
  reopen: { id: 'Buka lagi', en: 'Open it again' },
  reopenAdvice: {
    id: 'Kalau jawabannya tidak tepat, Anda boleh membukanya lagi satu kali. Batas waktunya mulai dari awal.',
    en: 'If the answer is not right, you may open it again once. The deadline then begins anew.',
  },
  reopenWhy: { id: 'Apa yang belum tepat?', en: 'What is not right yet?' },
  wasReopened: {
    id: 'Pengaduan ini sudah pernah dibuka lagi. Kalau masih ada yang salah, buat pengaduan baru dan sebutkan nomor ini.',
    en: 'This case was opened again once. If something is still wrong, open a new case and quote this number.',
  },
  print: { id: 'Halaman untuk dicetak', en: 'Page to print' },
  printAdvice: {
    id: 'Cetak halaman ini, atau simpan sebagai PDF lewat menu cetak peramban.',
    en: 'Print this page, or save it as a PDF with your browser’s print menu.',
  },
  reason: { id: 'Alasan', en: 'Reason' },
  nextStep: { id: 'Langkah berikutnya', en: 'Next step' },
  until: { id: 'Batas waktu', en: 'Deadline' },
  you: { id: 'Anda', en: 'You' },
} as const

/** What the forms begin with. */
export const aboutText: Readonly<Record<About, { readonly title: Words; readonly note: Words }>> = {
  month: {
    title: { id: 'Iuran satu bulan', en: 'The contribution of a month' },
    note: { id: 'tidak ada, terlambat, atau salah', en: 'missing, late or wrong' },
  },
  employer: {
    title: { id: 'Bukan pemberi kerja saya', en: 'Not an employer of mine' },
    note: { id: 'tidak pernah bekerja di sana', en: 'you never worked there' },
  },
  number: {
    title: { id: 'Nomor KPJ', en: 'A membership number (KPJ)' },
    note: { id: 'gabung, atau bukan milik Anda', en: 'to be joined, or not yours' },
  },
  balance: {
    title: { id: 'Saldo', en: 'The balance' },
    note: { id: 'berbeda dari hitungan Anda', en: 'differs from your own sum' },
  },
  identity: {
    title: { id: 'Nama atau tanggal lahir salah', en: 'Wrong name or birth date' },
    note: { id: 'diputuskan dua petugas', en: 'decided by two officers' },
  },
  other: {
    title: { id: 'Hal lain', en: 'Something else' },
    note: { id: 'pertanyaan atau keluhan', en: 'a question or a complaint' },
  },
}

export const kindText: Readonly<Record<Exclude<CaseKind, 'month' | 'employer'>, Words>> = {
  'number-join': { id: 'Gabungkan nomor KPJ', en: 'Join the membership number' },
  'number-disown': { id: 'Bukan nomor saya: KPJ', en: 'Not my number: KPJ' },
  look: { id: 'Mengapa data saya dibuka,', en: 'Why my data was opened,' },
  'frozen-again': {
    id: 'Akun dibekukan dua kali dalam 30 hari',
    en: 'Account frozen twice within 30 days',
  },
  balance: { id: 'Saldo', en: 'Balance' },
  identity: { id: 'Pembetulan nama atau tanggal lahir', en: 'Correction of name or birth date' },
  other: { id: 'Hal lain', en: 'Something else' },
}

export const stateText: Readonly<Record<CaseState, Words>> = {
  open: { id: 'Kami periksa', en: 'We look into it' },
  asked: { id: 'Menunggu Anda', en: 'Waiting for you' },
  answered: { id: 'Sudah dijawab', en: 'Answered' },
  closed: { id: 'Ditutup', en: 'Closed' },
}

export const entryText: Readonly<Record<EntryContent['kind'], Words>> = {
  opened: { id: 'Anda mengadukan', en: 'You opened the case' },
  'opened-by-us': { id: 'Kami membuka pengaduan ini', en: 'We opened this case' },
  message: { id: 'Anda', en: 'You' },
  evidence: { id: 'Anda menambah bukti', en: 'You added evidence' },
  question: { id: 'Petugas bertanya', en: 'An officer asks' },
  answer: { id: 'Jawaban petugas', en: 'The officer’s answer' },
  closed: { id: 'Anda menutup pengaduan', en: 'You closed the case' },
  reopened: { id: 'Anda membuka lagi', en: 'You opened it again' },
}

/** What was just done. */
export const doneText: Readonly<Record<string, Words | undefined>> = {
  opened: { id: 'Pengaduan Anda sudah kami terima', en: 'We have received your case' },
  message: { id: 'Pesan terkirim', en: 'Message sent' },
  evidence: { id: 'Berkas tersimpan', en: 'File kept' },
  closed: { id: 'Pengaduan ditutup', en: 'Case closed' },
  reopened: { id: 'Pengaduan dibuka lagi', en: 'Case opened again' },
}
