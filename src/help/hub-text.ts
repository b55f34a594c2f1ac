import type { Words } from '#values'

/** Words of the page on which help begins. */
export const hubText = {
  title: { id: 'Bantuan', en: 'Help' },
  lead: {
    id: 'Cari di semua bantuan dan arti kode, atau mulai dari salah satu halaman.',
    en: 'Search all help and what the codes mean, or begin with one of the pages.',
  },
  search: { id: 'Cari', en: 'Search' },
  searchHint: { id: 'Misalnya: kode SMS tidak datang', en: 'Such as: code by SMS does not come' },
  results: { id: 'Yang cocok', en: 'What fits' },
  none: { id: 'Tidak ada yang cocok', en: 'Nothing fits' },
  noneAdvice: {
    id: 'Coba kata yang lebih sedikit atau lebih umum, atau pilih halaman di bawah.',
    en: 'Try fewer or plainer words, or choose a page below.',
  },
  pages: { id: 'Halaman bantuan', en: 'Pages of help' },
  contact: { id: 'Menghubungi kami', en: 'Contact' },
  phone: { id: 'Telepon', en: 'Telephone' },
  noPhone: {
    id: 'Situs ini tidak mencantumkan nomor telepon.',
    en: 'This site names no phone number.',
  },
  hours: { id: 'Jam layanan kantor cabang', en: 'Hours of the branches' },
  noHours: { id: 'Belum dicantumkan di situs ini.', en: 'Not stated on this site.' },
  case: { id: 'Buka pengaduan (perlu masuk)', en: 'Open a case (after signing in)' },
} as const satisfies Readonly<Record<string, Words>>

/** Every page of help, as it is listed and found. */
export const helpPages: readonly {
  readonly href: string
  readonly title: Words
  readonly words: Words
}[] = [
  {
    href: '/help/sign-in',
    title: { id: 'Bantuan masuk, langkah demi langkah', en: 'Help with signing in, step by step' },
    words: {
      id: 'masuk login kata sandi lupa kode ditolak ponsel hilang menunggu peramban',
      en: 'sign in login password forgotten code refused phone lost waiting browser',
    },
  },
  {
    href: '/help/codes',
    title: { id: 'Arti semua kode', en: 'What all codes mean' },
    words: { id: 'kode penolakan galat', en: 'code refusal error' },
  },
  {
    href: '/check-message',
    title: { id: 'Apakah pesan ini dari kami?', en: 'Is this message ours?' },
    words: { id: 'periksa email SMS surat palsu asli', en: 'check mail SMS letter false genuine' },
  },
  {
    href: '/help/fraud',
    title: { id: 'Mengenali penipuan', en: 'Recognising fraud' },
    words: { id: 'penipu phishing alamat palsu', en: 'phishing scam false address' },
  },
  {
    href: '/report-phishing',
    title: { id: 'Laporkan penipuan', en: 'Report fraud' },
    words: { id: 'lapor tautan mencurigakan', en: 'report suspicious link' },
  },
  {
    href: '/claims',
    title: { id: 'Klaim: ke mana dan apa yang dibawa', en: 'Claims: where, and with what' },
    words: {
      id: 'klaim berkas syarat batas waktu JKK JKM JHT JP JKP kecelakaan meninggal PHK',
      en: 'claim papers deadline JKK JKM JHT JP JKP accident death dismissal',
    },
  },
  {
    href: '/after-a-death',
    title: { id: 'Setelah peserta meninggal', en: 'After a member’s death' },
    words: { id: 'ahli waris meninggal dunia', en: 'heirs died death' },
  },
  {
    href: '/help/accessibility',
    title: { id: 'Aksesibilitas', en: 'Accessibility' },
    words: {
      id: 'pembaca layar papan ketik kontras huruf besar disabilitas',
      en: 'screen reader keyboard contrast large type disability',
    },
  },
]

/** What the accessibility statement says; only what the tests of this software look at, and what they do not. */
export const accessText = {
  title: { id: 'Aksesibilitas', en: 'Accessibility' },
  lead: {
    id: 'Situs ini dibuat supaya bisa dipakai semua orang, dengan perangkat apa pun.',
    en: 'This site is made to be used by everybody, with any device.',
  },
  does: { id: 'Yang kami jaga', en: 'What we look after' },
  limits: { id: 'Yang belum', en: 'What is not yet so' },
  tell: { id: 'Ada yang menghalangi Anda?', en: 'Does something stand in your way?' },
  tellHow: {
    id: 'Sebutkan halaman dan perangkatnya: buka pengaduan setelah masuk, atau hubungi kami seperti di halaman Bantuan.',
    en: 'Name the page and the device: open a case after signing in, or contact us as the page Help says.',
  },
  help: { id: 'Ke Bantuan', en: 'To Help' },
} as const satisfies Readonly<Record<string, Words>>

export const accessDoes: readonly Words[] = [
  {
    id: 'Semua formulir bekerja tanpa JavaScript dan di peramban lama.',
    en: 'Every form works without JavaScript and in old browsers.',
  },
  {
    id: 'Halaman dapat dipakai dengan papan ketik saja, dan di layar selebar 320 piksel.',
    en: 'Pages can be used by keyboard alone, and on a screen 320 pixels wide.',
  },
  {
    id: 'Warna tidak pernah menjadi satu-satunya tanda: selalu ada kata atau bentuk.',
    en: 'Colour is never the only sign: there is always a word or a shape.',
  },
  {
    id: 'Halaman diperiksa dengan alat otomatis (axe-core) dalam dua bahasa, terang dan gelap, setiap kali perangkat lunaknya diubah.',
    en: 'Pages are checked by an automatic tool (axe-core) in both languages, light and dark, whenever the software changes.',
  },
  {
    id: 'Waktu habis sesi diperingatkan dua menit sebelumnya, dan yang Anda ketik tetap ada.',
    en: 'The end of a session is announced two minutes before, and what you typed stays.',
  },
]

export const accessLimits: readonly Words[] = [
  {
    id: 'Alat otomatis tidak menemukan semuanya. Uji coba bersama orang dengan disabilitas belum tercatat.',
    en: 'An automatic tool does not find everything. No trial with people with disabilities is on record.',
  },
  {
    id: 'Berkas yang Anda unggah sendiri ditampilkan apa adanya.',
    en: 'Files that you upload yourself are shown as they are.',
  },
]
