import type { Language, Words } from '#values'

/** The words that belong to components; pages bring their own. */
export const text = {
  demo: {
    id: 'Demo: semua orang dan angka di sini rekaan.',
    en: 'Demo: every person and figure here is invented.',
  },
  oldBrowser: {
    id: 'Peramban Anda sudah lama: semua tetap bisa dipakai, tanpa hiasan. Perbarui bila bisa.',
    en: 'Your browser is old: everything still works, without the trimmings. Update it if you can.',
  },
  skip: { id: 'Langsung ke isi halaman', en: 'Skip to the page’s content' },
  menu: { id: 'Menu utama', en: 'Main menu' },
  footer: { id: 'Tentang situs ini', en: 'About this site' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  otherLanguage: { id: 'English', en: 'Indonesia' },
  beforeAndAfter: { id: 'Sebelum dan sesudah', en: 'Before and after' },
  changed: { id: 'Yang diubah', en: 'What changes' },
  before: { id: 'Sebelum', en: 'Before' },
  after: { id: 'Sesudah', en: 'After' },
  nothing: { id: 'belum ada', en: 'nothing yet' },
  gone: { id: 'hilang', en: 'gone' },
  added: { id: 'baru', en: 'new' },
  space: { id: 'spasi', en: 'a space' },
  same: { id: 'sama, huruf demi huruf', en: 'the same, letter by letter' },
  minus: { id: 'dikurangi', en: 'minus' },
  error: { id: 'Salah:', en: 'Error:' },
  errorSummary: { id: 'Ada yang perlu diperbaiki', en: 'Something needs correcting' },
  optional: { id: '(boleh dikosongkan)', en: '(may be left empty)' },
  publicComputer: { id: 'Ini komputer umum', en: 'This is a public computer' },
  publicComputerHint: {
    id: 'Sesi singkat, tidak ada yang tertinggal di komputer ini.',
    en: 'A short session; nothing is left behind on this computer.',
  },
  covered: {
    id: 'Komputer umum: ketuk bagian yang kabur untuk melihatnya.',
    en: 'A public computer: tap what is blurred to see it.',
  },
  sessionEnds: {
    id: 'Kurang dari dua menit lagi Anda dikeluarkan, karena halaman ini tidak dipakai.',
    en: 'In less than two minutes you will be signed out, because this page is not in use.',
  },
  sessionOver: {
    id: 'Anda sudah dikeluarkan. Yang Anda ketik masih ada: kirim saja, lalu masuk lagi.',
    en: 'You have been signed out. What you typed is still here: send it, then sign in again.',
  },
  stay: { id: 'Tetap masuk', en: 'Stay signed in' },
  show: { id: 'Tampilkan kata sandi', en: 'Show the password' },
  hide: { id: 'Sembunyikan kata sandi', en: 'Hide the password' },
  capsLock: { id: 'Caps Lock sedang menyala.', en: 'Caps Lock is on.' },
  inRupiah: { id: 'Semua jumlah dalam rupiah.', en: 'All amounts in rupiah (IDR).' },
  month: { id: 'Bulan', en: 'Month' },
  state: { id: 'Keadaan iuran', en: 'State of the contribution' },
  errorCode: { id: 'Kode', en: 'Code' },
  reference: { id: 'Nomor rujukan', en: 'Reference number' },
} as const satisfies Readonly<Record<string, Words>>

/** The independence note under every page, for the name and host of whoever runs it. */
export const independence = (name: string): Words => ({
  id: `${name}, perangkat lunak bebas. Bukan situs BPJS Ketenagakerjaan.`,
  en: `${name}, free software. Not the site of BPJS Ketenagakerjaan.`,
})

/** The language that the page is not in. */
export const otherLanguage = (language: Language): Language => (language === 'id' ? 'en' : 'id')
