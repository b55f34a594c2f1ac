import { type Instant, instantText, type Words } from '#values'
import { banks } from './banks.ts'

/** Words of the pages about the account to which money is paid. */
export const payoutText = {
  title: { id: 'Rekening pencairan', en: 'Payout account' },
  lead: {
    id: 'Ke rekening ini manfaat Anda dibayarkan. Hanya rekening atas nama Anda sendiri.',
    en: 'Your benefits are paid to this account. Only an account in your own name will do.',
  },
  profile: { id: 'Data saya', en: 'My data' },
  current: { id: 'Rekening sekarang', en: 'Account now' },
  none: { id: 'Belum ada rekening', en: 'No account yet' },
  noneAdvice: {
    id: 'Tanpa rekening, pencairan menunggu sampai Anda menambahkannya.',
    en: 'Without one, payouts wait until you add it.',
  },
  bank: { id: 'Bank', en: 'Bank' },
  number: { id: 'Nomor rekening', en: 'Account number' },
  holder: { id: 'Nama pemilik', en: 'Owner’s name' },
  since: { id: 'Berlaku sejak', en: 'Holds since' },
  until: { id: 'Sampai', en: 'Until' },
  verified: { id: 'Dipastikan oleh', en: 'Made sure by' },
  wholeNumber: { id: 'Tampilkan nomor lengkap', en: 'Show the whole number' },
  fromRegister: {
    id: 'daftar peserta; bank belum ditanya',
    en: 'the register of members; no bank was asked',
  },
  fromBank: { id: 'jawaban bank', en: 'the bank’s answer' },
  fromSimulator: {
    id: 'simulator demo; tidak ada bank yang ditanya',
    en: 'the demo’s simulator; no bank was asked',
  },
  change: { id: 'Ganti rekening', en: 'Change the account' },
  add: { id: 'Tambahkan rekening', en: 'Add an account' },
  strong: {
    id: 'Untuk mengganti rekening Anda diminta kunci sandi, kode aplikasi, atau kode cadangan. SMS dan email tidak cukup.',
    en: 'To change it you are asked for a passkey, a code of your app or a recovery code. SMS and e-mail are not enough.',
  },
  rules: { id: 'Bagaimana rekening Anda dijaga', en: 'How your account is guarded' },
  ruleWait: {
    id: 'Perubahan menunggu 24 jam. Semua kontak Anda diberi tahu, dan siapa pun yang menerima pesan itu dapat membatalkannya tanpa masuk.',
    en: 'A change waits 24 hours. All your contacts are told, and whoever receives that message can cancel it without signing in.',
  },
  ruleTrouble: {
    id: 'Setelah kata sandi dibuat ulang, cara masuk diganti, atau perangkat baru masuk, perubahan menunggu 72 jam.',
    en: 'After a new password, a changed way to sign in or a new device, changes wait 72 hours.',
  },
  ruleDevice: {
    id: 'Perangkat yang belum 72 jam kami kenal, dan komputer umum, tidak dapat mengganti rekening.',
    en: 'A device known for less than 72 hours, and a public computer, cannot change the account.',
  },
  ruleRecovery: {
    id: 'Setelah akun dipulihkan di kantor cabang, perubahan menunggu 30 hari, dan yang pertama disetujui dua petugas.',
    en: 'After a recovery at a branch, changes wait 30 days, and the first is approved by two officers.',
  },
  history: { id: 'Riwayat rekening', en: 'History of accounts' },
  historyNone: { id: 'Belum ada rekening lama.', en: 'No earlier account.' },
  alsoKnown: {
    id: 'tercatat juga, tidak dipakai untuk pencairan',
    en: 'on record too, not used for payouts',
  },

  waiting: { id: 'Perubahan yang menunggu', en: 'A change that waits' },
  waitsFrom: { id: 'Berlaku mulai', en: 'Takes effect from' },
  asked: { id: 'Diminta', en: 'Asked for' },
  left: { id: 'Sisa waktu', en: 'Time left' },
  approval: { id: 'Persetujuan petugas', en: 'Approval by officers' },
  cancel: { id: 'Batalkan perubahan ini', en: 'Cancel this change' },
  cancelWhy: {
    id: 'Bukan Anda yang meminta? Batalkan, lalu ganti kata sandi Anda.',
    en: 'It was not you who asked? Cancel it, then change your password.',
  },
  doneAsked: { id: 'Perubahan rekening menunggu', en: 'The change of account waits' },
  doneAskedWhy: {
    id: 'Semua kontak Anda sudah diberi tahu. Sampai berlaku, pencairan tetap ke rekening lama.',
    en: 'All your contacts have been told. Until it takes effect, payouts go to the old account.',
  },
  doneCancelled: { id: 'Perubahan rekening dibatalkan', en: 'The change of account was cancelled' },
  doneCancelledWhy: {
    id: 'Rekening Anda tetap seperti semula.',
    en: 'Your account stays as it was.',
  },
  heldTitle: { id: 'Perubahan tentang uang menunggu', en: 'Changes about money wait' },
  heldStill: {
    id: 'Anda boleh meminta perubahan sekarang; berlakunya menunggu sampai saat itu.',
    en: 'You may ask for a change now; it takes effect only then.',
  },
  twoOfficers: {
    id: 'Perubahan Anda berikutnya disetujui dua petugas, karena akun ini dipulihkan di kantor cabang.',
    en: 'Your next change is approved by two officers, since this account was recovered at a branch.',
  },
  toSecurity: { id: 'Ke halaman Keamanan', en: 'To the page Security' },

  formLead: {
    id: 'Tulis seperti pada buku tabungan. Sebelum berlaku, Anda melihat lagi semuanya.',
    en: 'Type it as in your passbook. You see all of it again before it counts.',
  },
  bankUnchosen: { id: 'Pilih bank', en: 'Choose a bank' },
  bankHint: {
    id: 'Angka di belakang nama adalah kode bank.',
    en: 'The digits behind the name are the bank’s code.',
  },
  holderHint: {
    id: 'Gelar boleh ditulis, boleh tidak.',
    en: 'With titles or without, as you like.',
  },
  yourName: { id: 'Nama Anda di catatan kami', en: 'Your name in our record' },
  ask: { id: 'Periksa rekening', en: 'Check the account' },
  simulated: { id: 'Demo: tidak ada bank yang ditanya', en: 'Demo: no bank is asked' },
  simulatedWhy: {
    id: 'Jawaban bank di sini dibuat oleh simulator. Nomor yang berakhir 0404 tidak ada, 0410 ditutup, 0409 milik orang lain, 0500 dan 0504 tidak dijawab; yang lain diterima.',
    en: 'A simulator makes up the bank’s answer here. A number that ends in 0404 does not exist, 0410 is closed, 0409 is somebody else’s, 0500 and 0504 are not answered; all others are taken.',
  },
  draftKept: { id: 'Isian Anda dari sebelumnya', en: 'What you typed before' },
  draftKeptWhy: {
    id: 'Isian ini tersimpan dan belum dikirim.',
    en: 'This was kept, and was not sent.',
  },

  confirm: { id: 'Periksa perubahan', en: 'Check the change' },
  confirmLead: {
    id: 'Belum ada yang berubah. Cocokkan dulu.',
    en: 'Nothing has changed yet. Compare first.',
  },
  answer: { id: 'Jawaban bank', en: 'The bank’s answer' },
  sameName: { id: 'Nama pemilik sama dengan nama Anda.', en: 'The owner’s name is yours.' },
  sameButTitle: {
    id: 'Nama pemilik sama dengan nama Anda; hanya gelarnya yang berbeda.',
    en: 'The owner’s name is yours; only titles differ.',
  },
  oneLetter: {
    id: 'Nama pemilik berbeda satu huruf dari nama Anda di catatan kami:',
    en: 'The owner’s name differs in one letter from your name in our record:',
  },
  atBank: { id: 'Di bank', en: 'At the bank' },
  inRecord: { id: 'Di catatan kami', en: 'In our record' },
  noLetter: { id: 'tidak ada huruf', en: 'no letter' },
  oneLetterNext: {
    id: 'Ini diterima. Kalau yang salah di catatan kami, buat pengaduan supaya diperbaiki.',
    en: 'This is taken. If our record is the wrong one, open a case so that it is mended.',
  },
  whatHappens: { id: 'Yang terjadi kalau Anda setuju', en: 'What happens if you agree' },
  tellsAll: {
    id: 'Semua kontak Anda diberi tahu, dengan cara membatalkannya.',
    en: 'All your contacts are told, with a way to cancel it.',
  },
  agree: { id: 'Ya, ganti rekening', en: 'Yes, change the account' },
  back: { id: 'Perbaiki isian', en: 'Mend what I typed' },
} as const

/** How account numbers look, as far as it is known. */
export function numberHint(): Words {
  const known = [...banks.values()].flatMap(({ name, format }) =>
    format?.certainty === 'unverified' || format === undefined
      ? []
      : [{ name: /\((\w+)\)/.exec(name)?.[1] ?? name, digits: format.digits }],
  )
  const list = (digits: string) =>
    known.map((one) => `${one.name} ${one.digits} ${digits}`).join(', ')
  return {
    id: `Hanya angka. ${list('angka')}. Format resmi bank lain belum kami ketahui: 5 sampai 20 angka.`,
    en: `Digits only. ${list('digits')}. We do not know the official format of other banks: 5 to 20 digits.`,
  }
}

/** A bank's numbers as one source tells them, where this one has another length. */
export const unusualText = (had: number, told: number): Words => ({
  id: `Satu sumber mengatakan nomor bank ini ${told} angka; yang Anda tulis ${had}. Kami tidak yakin, jadi hitung lagi angkanya.`,
  en: `One source says that this bank’s numbers have ${told} digits; you typed ${had}. We are not sure, so count again.`,
})

/** When a change takes effect. */
export const effectText = (from: Instant): Words => ({
  id: `Perubahan berlaku mulai ${instantText(from, 'id')}. Sampai saat itu pencairan tetap ke rekening lama.`,
  en: `The change takes effect on ${instantText(from, 'en')}. Until then payouts go to the old account.`,
})

/** Until when money waits. */
export const heldText = (until: Instant): Words => ({
  id: `Sampai ${instantText(until, 'id')}.`,
  en: `Until ${instantText(until, 'en')}.`,
})

/** Why money waits, by the reason of its hold. */
export const HOLD_TEXT: Readonly<Record<string, Words>> = {
  'new-device': {
    id: 'Akun ini dibuka di perangkat yang baru.',
    en: 'This account was opened on a new device.',
  },
  'factor-changed': {
    id: 'Cara masuk Anda ditambah atau diganti.',
    en: 'A way to sign in was added or changed.',
  },
  'password-reset': {
    id: 'Kata sandi Anda dibuat ulang.',
    en: 'Your password was made anew.',
  },
  recovered: {
    id: 'Akun ini dipulihkan di kantor cabang.',
    en: 'This account was recovered at a branch.',
  },
  'not-me': { id: 'Ada yang menekan "bukan saya".', en: 'Somebody pressed "it was not me".' },
  frozen: { id: 'Akun ini dibekukan.', en: 'This account is frozen.' },
}

/** What is said of a reason without words of its own. */
export const OTHER_HOLD: Words = {
  id: 'Ada yang berubah pada akun ini.',
  en: 'Something about this account changed.',
}

const HOUR_MS = 3_600_000

/** How long it still is, in whole hours, rounded up; days from the third on. */
export function leftText(milliseconds: number): Words {
  const hours = Math.ceil(milliseconds / HOUR_MS)
  if (hours <= 0) return { id: 'sebentar lagi', en: 'in a moment' }
  if (hours <= 72) return { id: `${hours} jam`, en: hours === 1 ? '1 hour' : `${hours} hours` }
  const days = Math.ceil(hours / 24)
  return { id: `${days} hari`, en: `${days} days` }
}

/** How far the officers are. */
export const approvedText = (given: number, needed: number): Words => ({
  id: `${given} dari ${needed} petugas sudah menyetujui`,
  en: `${given} of ${needed} officers approved`,
})
