import type { Instant, Language, Words } from '#values'
import { instantText } from '#values'
import type { HistoryField, MaritalStatus } from './own-data.ts'

/** Words of the pages about what we know of a member, and of its changes. */
export const ownText = {
  family: { id: 'Keluarga', en: 'Family' },
  privacy: { id: 'Data pribadi', en: 'Privacy' },
  title: { id: 'Data saya', en: 'My data' },
  lead: {
    id: 'Yang kami ketahui tentang Anda: sejak kapan, dari mana, dan cara mengubahnya.',
    en: 'What we know about you: since when, from where, and how to change it.',
  },
  sections: { id: 'Bagian data saya', en: 'Parts of my data' },
  profile: { id: 'Profil', en: 'Profile' },
  papers: { id: 'Surat dan kartu', en: 'Papers and card' },
  preferences: { id: 'Pesan dan bahasa', en: 'Messages and language' },
  identity: { id: 'Jati diri', en: 'Identity' },
  contacts: { id: 'Kontak dan alamat', en: 'Contacts and address' },
  more: { id: 'Lain-lain', en: 'More' },
  nik: { id: 'NIK', en: 'National ID number (NIK)' },
  passport: { id: 'Nomor paspor', en: 'Passport number' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  female: { id: 'Perempuan', en: 'Female' },
  male: { id: 'Laki-laki', en: 'Male' },
  nationality: { id: 'Kewarganegaraan', en: 'Nationality' },
  language: { id: 'Bahasa pesan', en: 'Language of messages' },
  indonesian: { id: 'Bahasa Indonesia', en: 'Indonesian' },
  english: { id: 'Bahasa Inggris', en: 'English' },
  unknown: { id: 'Belum ada', en: 'Nothing yet' },
  change: { id: 'Ubah', en: 'Change' },
  add: { id: 'Isi', en: 'Fill in' },
  correct: { id: 'Minta pembetulan', en: 'Ask for a correction' },
  seeHistory: { id: 'Riwayat', en: 'History' },
  since: { id: 'sejak', en: 'since' },
  pendingTitle: { id: 'Menunggu', en: 'Waiting' },
  cancel: { id: 'Batalkan', en: 'Cancel' },
  draftsTitle: { id: 'Belum selesai', en: 'Not finished' },
  goOn: { id: 'Lanjutkan', en: 'Go on' },
  heldTitle: {
    id: 'Perubahan kontak dan uang menunggu dulu',
    en: 'Changes of contact and money wait for now',
  },
  heldOpen: {
    id: 'Sampai Anda mencabutnya di halaman Keamanan, tidak ada kontak, alamat, atau rekening yang dapat diubah.',
    en: 'Until you lift it on the page Security, no contact, address or account can be changed.',
  },
  toSecurity: { id: 'Ke halaman Keamanan', en: 'To the page Security' },
  back: { id: 'Data saya', en: 'My data' },
  next: { id: 'Lanjut', en: 'Continue' },
  send: { id: 'Kirim kode', en: 'Send the code' },
  confirmTitle: { id: 'Periksa sebelum disimpan', en: 'Look before it is saved' },
  confirm: { id: 'Ya, simpan', en: 'Yes, save' },
  again: { id: 'Perbaiki dulu', en: 'Correct it first' },
  discard: { id: 'Buang yang diketik', en: 'Discard what I typed' },
  appliesNow: {
    id: 'Berlaku segera setelah Anda simpan. Semua kontak Anda diberi tahu.',
    en: 'It takes effect as soon as you save it. All your contacts are told.',
  },
  effectiveSoon: {
    id: 'Kontak yang tercatat diberi tahu, dan dapat membatalkannya tanpa masuk ke akun. Paling lambat satu jam setelah waktunya, perubahan itu terlihat di sini.',
    en: 'Contacts on record are told, and can cancel it without signing in. The change shows here at most an hour after its time.',
  },
  emailTitle: { id: 'Alamat email baru', en: 'New e-mail address' },
  emailLead: {
    id: 'Kami kirim kode dan tautan ke alamat baru. Alamat lama diberi tahu, dan dapat membatalkannya selama 72 jam.',
    en: 'We send a code and a link to the new address. The old one is told, and can cancel it for 72 hours.',
  },
  phoneTitle: { id: 'Nomor telepon baru', en: 'New phone number' },
  phoneLead: {
    id: 'Kami kirim kode lewat SMS ke nomor baru. Kontak yang tercatat diberi tahu.',
    en: 'We send a code by SMS to the new number. Contacts on record are told.',
  },
  email: { id: 'Alamat email', en: 'E-mail address' },
  phone: { id: 'Nomor telepon', en: 'Phone number' },
  phoneHint: { id: 'Misalnya 0812 3456 7890.', en: 'Such as 0812 3456 7890.' },
  replaces: {
    id: 'Menggantikan yang tercatat sekarang:',
    en: 'It takes the place of what is on record now:',
  },
  codeTitle: { id: 'Ketik kodenya', en: 'Type the code' },
  code: { id: 'Kode dari pesan kami', en: 'Code from our message' },
  codeHint: {
    id: 'Delapan huruf dan angka. Berlaku 30 menit.',
    en: 'Eight letters and digits. Valid for 30 minutes.',
  },
  codeOrLink: {
    id: 'Atau tekan tautan di email itu, lalu muat ulang halaman ini.',
    en: 'Or press the link in that mail, then load this page again.',
  },
  sendAgain: { id: 'Kirim lagi', en: 'Send again' },
  otherContact: { id: 'Kontak lain', en: 'Another contact' },
  maritalTitle: { id: 'Status perkawinan', en: 'Marital status' },
  maritalLead: {
    id: 'Menentukan siapa ahli waris menurut peraturan. Petugas dapat meminta buktinya saat ada klaim.',
    en: 'It decides who is entitled by law. Proof may be asked for when there is a claim.',
  },
  choose: { id: 'Pilih', en: 'Choose' },
  taxTitle: { id: 'NPWP', en: 'Tax number (NPWP)' },
  taxLead: {
    id: 'Dipakai untuk pajak atas pencairan. Tanpa NPWP, pajaknya dapat lebih tinggi.',
    en: 'It is used for tax on payments. Without one the tax may be higher.',
  },
  taxHint: { id: '15 atau 16 angka.', en: '15 or 16 digits.' },
  addressTitle: { id: 'Alamat rumah', en: 'Home address' },
  addressLead: {
    id: 'Pilih wilayah dari atas ke bawah, lalu isi jalan dan kode pos. Surat dari kami dikirim ke sini.',
    en: 'Choose the area from top to bottom, then fill in street and post code. Our letters go there.',
  },
  province: { id: 'Provinsi', en: 'Province' },
  regency: { id: 'Kabupaten atau kota', en: 'Regency or city' },
  district: { id: 'Kecamatan', en: 'District' },
  village: { id: 'Desa atau kelurahan', en: 'Village' },
  street: { id: 'Jalan, nomor, RT dan RW', en: 'Street, number, RT and RW' },
  postCode: { id: 'Kode pos', en: 'Post code' },
  postCodeHint: { id: 'Lima angka.', en: 'Five digits.' },
  nikElsewhere: {
    id: 'NIK Anda terbit di wilayah lain daripada alamat ini. Itu wajar kalau Anda pindah; NIK tidak berubah. Periksa saja apakah wilayahnya benar.',
    en: 'Your NIK was given out in another area than this address. That is normal after moving; a NIK stays. Just check that the area is right.',
  },
  proveTitle: { id: 'Kontak ini milik Anda?', en: 'Is this contact yours?' },
  proveLead: {
    id: 'Seorang peserta mengetik alamat ini sebagai kontak barunya. Kalau itu Anda, tekan tombolnya.',
    en: 'A member typed this address as their new contact. If that is you, press the button.',
  },
  prove: { id: 'Ya, ini milik saya', en: 'Yes, it is mine' },
  proveNothing: {
    id: 'Tidak ada yang masuk ke akun dengan tombol ini. Bukan Anda? Tutup saja halaman ini.',
    en: 'Nobody is signed in by this button. Not you? Just close this page.',
  },
  proved: { id: 'Terbukti', en: 'Proved' },
  provedNext: {
    id: 'Kembalilah ke halaman tempat Anda memulai, dan muat ulang, untuk menyelesaikan perubahannya.',
    en: 'Go back to the page where you began, and load it again, to finish the change.',
  },
  proveOver: { id: 'Tautan ini tidak berlaku', en: 'This link does not work' },
  proveOverWhy: {
    id: 'Tautan berlaku sekali, selama 30 menit. Mungkin sudah dipakai, atau kodenya sudah diketik.',
    en: 'A link works once, for 30 minutes. It may have been used, or its code was typed.',
  },
  historyLead: {
    id: 'Setiap isi yang pernah tercatat. Yang lama tidak dihapus.',
    en: 'Every value that was ever on record. Old ones are not removed.',
  },
  value: { id: 'Isi', en: 'Value' },
  from: { id: 'Sejak', en: 'Since' },
  until: { id: 'Sampai', en: 'Until' },
  how: { id: 'Dari mana', en: 'Where from' },
  now: { id: 'sekarang', en: 'now' },
  historyNone: { id: 'Belum ada isi yang tercatat', en: 'Nothing is on record yet' },
  historyNoneAdvice: {
    id: 'Begitu Anda mengisinya, setiap perubahan terlihat di sini.',
    en: 'Once you fill it in, every change shows here.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const fieldNames: Readonly<Record<HistoryField, Words>> = {
  name: { id: 'Nama', en: 'Name' },
  'birth-date': { id: 'Tanggal lahir', en: 'Birth date' },
  email: { id: 'Email', en: 'E-mail' },
  phone: { id: 'Telepon', en: 'Phone' },
  address: { id: 'Alamat', en: 'Address' },
  'marital-status': { id: 'Status perkawinan', en: 'Marital status' },
  'tax-number': { id: 'NPWP', en: 'Tax number' },
}

export const maritalNames: Readonly<Record<MaritalStatus, Words>> = {
  single: { id: 'Belum kawin', en: 'Single' },
  married: { id: 'Kawin', en: 'Married' },
  widowed: { id: 'Cerai mati', en: 'Widowed' },
  divorced: { id: 'Cerai hidup', en: 'Divorced' },
}

/** How a value came to us, and so how sure it is. */
const SOURCES: Readonly<Record<string, Words>> = {
  'members-import': { id: 'dari data kepesertaan', en: 'from the members’ register' },
  'contributions-import': {
    id: 'dari laporan perusahaan',
    en: 'from an employer’s report',
  },
  member: { id: 'dari Anda sendiri', en: 'from you yourself' },
  proved: { id: 'dari Anda, dibuktikan dengan kode', en: 'from you, proved by a code' },
  case: { id: 'dibetulkan, diputuskan dua petugas', en: 'corrected, decided by two officers' },
}
const OTHER_SOURCE: Words = { id: 'dari catatan kami', en: 'from our record' }

/** Contacts that a member gives are proved by a code; what else they give is their word. */
export const sourceWords = (source: string, isContact = false): Words =>
  SOURCES[isContact && source === 'member' ? 'proved' : source] ?? OTHER_SOURCE

const HOLDS: Readonly<Record<string, Words>> = {
  'new-device': {
    id: 'akun dibuka di perangkat baru',
    en: 'the account was opened on a new device',
  },
  'factor-changed': { id: 'cara masuk diubah', en: 'a way to sign in was changed' },
  'password-reset': { id: 'kata sandi dibuat baru', en: 'the password was reset' },
  recovered: { id: 'akun dipulihkan', en: 'the account was recovered' },
  'not-me': { id: 'ada yang menekan “bukan saya”', en: '“it was not me” was pressed' },
  frozen: { id: 'akun dibekukan', en: 'the account was frozen' },
}
const OTHER_HOLD: Words = { id: 'perlindungan akun', en: 'protection of the account' }

export const holdWords = (reason: string): Words => HOLDS[reason] ?? OTHER_HOLD

/** Until when changes wait, and why. */
export function heldWords(until: Instant, reasons: readonly string[], language: Language): string {
  const why = reasons.map((reason) => holdWords(reason)[language]).join(', ')
  return language === 'id'
    ? `Sampai ${instantText(until, 'id')}, karena ${why}. Anda tetap dapat memintanya sekarang; perubahannya berlaku setelah itu.`
    : `Until ${instantText(until, 'en')}, because ${why}. You can ask for a change now; it takes effect after that.`
}

export const waitsUntil = (at: Instant): Words => ({
  id: `Berlaku mulai ${instantText(at, 'id')}.`,
  en: `It takes effect from ${instantText(at, 'en')}.`,
})

export const draftKept = (at: Instant): Words => ({
  id: `Ini yang Anda ketik pada ${instantText(at, 'id')} dan belum Anda simpan.`,
  en: `This is what you typed on ${instantText(at, 'en')} and have not saved.`,
})

export const codeSentTo = (to: string): Words => ({
  id: `Kami kirim kode ke ${to}.`,
  en: `We sent a code to ${to}.`,
})

export const doneWords = {
  saved: { id: 'Sudah disimpan.', en: 'Saved.' },
  waits: {
    id: 'Permintaan diterima. Perubahannya menunggu; lihat di bawah.',
    en: 'Your request is noted. The change waits; see below.',
  },
  cancelled: { id: 'Perubahan dibatalkan.', en: 'The change was cancelled.' },
  discarded: { id: 'Yang Anda ketik sudah dibuang.', en: 'What you typed was discarded.' },
} as const satisfies Readonly<Record<string, Words>>
