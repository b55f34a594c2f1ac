import type { Words } from '#values'

/** Words about those who pretend to be us. */
export const fraudText = {
  title: { id: 'Mengenali penipuan', en: 'Recognising fraud' },
  lead: {
    id: 'Ada yang berpura-pura menjadi kami. Begini cara membedakannya.',
    en: 'Some pretend to be us. This is how to tell.',
  },
  only: { id: 'Hanya ini dari kami', en: 'Only this is ours' },
  site: { id: 'Situs', en: 'Site' },
  mail: { id: 'Email dikirim dari', en: 'Mail comes from' },
  sms: { id: 'SMS dikirim dari', en: 'SMS come from' },
  noSms: { id: 'Situs ini tidak mengirim SMS.', en: 'This site sends no SMS.' },
  phone: { id: 'Telepon', en: 'Telephone' },
  noPhone: {
    id: 'Situs ini tidak mencantumkan nomor telepon.',
    en: 'This site names no telephone.',
  },
  never: { id: 'Yang tidak pernah kami lakukan', en: 'What we never do' },
  signs: { id: 'Tanda penipuan', en: 'Signs of fraud' },
  happened: { id: 'Sudah terlanjur?', en: 'Did it happen already?' },
  check: { id: 'Periksa kode sebuah pesan', en: 'Check the code of a message' },
  report: { id: 'Laporkan penipuan', en: 'Report fraud' },
  freeze: { id: 'Bekukan akun', en: 'Freeze the account' },
  changePassword: { id: 'Ganti kata sandi', en: 'Change the password' },
} as const satisfies Readonly<Record<string, Words>>

export const neverText: readonly Words[] = [
  {
    id: 'Meminta kata sandi atau kode lewat telepon, SMS, WhatsApp, atau tatap muka. Petugas kami pun tidak boleh.',
    en: 'Ask for a password or a code by telephone, SMS, WhatsApp or face to face. Our officers may not either.',
  },
  {
    id: 'Mengirim tautan lewat SMS. SMS kami tidak memuat tautan.',
    en: 'Send a link by SMS. Our SMS hold none.',
  },
  {
    id: 'Meminta Anda memasang aplikasi, atau membagikan layar.',
    en: 'Ask you to install an app, or to share your screen.',
  },
  {
    id: 'Meminta bayaran supaya akun aktif, data diperbaiki, atau manfaat keluar lebih cepat.',
    en: 'Ask for money to activate an account, mend your data or pay a benefit sooner.',
  },
]

export const signsText: readonly Words[] = [
  {
    id: 'Anda didesak: hari ini juga, kalau tidak akun ditutup.',
    en: 'You are pressed: today, or the account is closed.',
  },
  {
    id: 'Alamatnya mirip tetapi tidak sama: huruf ditukar, atau ada kata tambahan.',
    en: 'The address is alike but not the same: letters swapped, or words added.',
  },
  {
    id: 'Email tanpa frasa Anda. Frasa hanya petunjuk: yang ada frasanya pun belum tentu dari kami.',
    en: 'A mail without your phrase. The phrase is a hint: a mail that has it may still be false.',
  },
  {
    id: 'Pesan tanpa kode pesan, atau dengan kode yang tidak kami kenal.',
    en: 'A message without a message code, or with one that we do not know.',
  },
]

export const happenedText: readonly Words[] = [
  {
    id: 'Kode atau kata sandi sudah Anda berikan: ganti kata sandi sekarang, dan akhiri sesi lain di halaman Keamanan.',
    en: 'You gave away a code or the password: change the password now, and end other sessions on the page Security.',
  },
  {
    id: 'Tidak bisa masuk lagi: bekukan akun dengan kode beku di kertas, atau datang ke kantor cabang.',
    en: 'You cannot get in any more: freeze the account with the code on paper, or come to a branch.',
  },
  {
    id: 'Uang sudah dikirim: hubungi bank Anda sekarang juga, lalu laporkan di sini.',
    en: 'You sent money: call your bank at once, then report it here.',
  },
]

/** Words of the form that reports it, and of what comes after. */
export const reportText = {
  title: { id: 'Laporkan penipuan', en: 'Report fraud' },
  lead: {
    id: 'Pesan, halaman, atau penelepon yang berpura-pura menjadi kami. Isi yang Anda punya saja. Tidak perlu masuk.',
    en: 'A message, page or caller that pretends to be us. Fill in what you have. No need to sign in.',
  },
  link: { id: 'Tautan', en: 'Link' },
  linkHint: {
    id: 'Salin alamatnya, jangan dibuka. Kami juga tidak membukanya secara otomatis.',
    en: 'Copy the address, do not open it. We do not open it automatically either.',
  },
  words: { id: 'Isi pesan, atau apa yang terjadi', en: 'What the message says, or what happened' },
  wordsHint: {
    id: 'Jangan tulis kata sandi, kode, atau NIK Anda.',
    en: 'Do not write your password, a code or your NIK.',
  },
  phone: { id: 'Nomor atau nama pengirim', en: 'Number or name of the sender' },
  picture: { id: 'Gambar', en: 'Picture' },
  pictureHint: {
    id: 'Tangkapan layar, JPEG atau PNG, paling besar 5 MB',
    en: 'A screenshot, JPEG or PNG, 5 MB at most',
  },
  send: { id: 'Kirim laporan', en: 'Send the report' },
  kept: {
    id: 'Laporan disimpan terenkripsi selama satu tahun, dan dibaca oleh petugas cabang dan supervisor.',
    en: 'Reports are kept encrypted for a year, and read by branch officers and supervisors.',
  },
  done: { id: 'Laporan Anda kami terima', en: 'We have your report' },
  number: { id: 'Nomor laporan', en: 'Number of the report' },
  next: { id: 'Apa yang terjadi sekarang', en: 'What happens now' },
  nextRead: {
    id: 'Petugas membacanya. Tautan di dalamnya tidak dibuka secara otomatis.',
    en: 'An officer reads it. Links in it are not opened automatically.',
  },
  nextAnswer: {
    id: 'Anda tidak mendapat balasan: kami tidak menyimpan siapa Anda. Sebutkan nomornya kalau Anda menghubungi kami.',
    en: 'You get no answer: we do not keep who you are. Quote the number if you contact us.',
  },
  fraud: { id: 'Mengenali penipuan', en: 'Recognising fraud' },
  staffTitle: { id: 'Laporan penipuan', en: 'Reports of fraud' },
  staffLead: {
    id: 'Terbaru di atas. Alamat ditulis supaya tidak bisa diketuk; jangan membukanya dari komputer kantor.',
    en: 'Newest first. Addresses are written so that they cannot be clicked; do not open them on an office computer.',
  },
  find: { id: 'Cari nomor laporan', en: 'Find a report by its number' },
  findHint: { id: 'Misalnya L-7F3P-9WRC', en: 'Such as L-7F3P-9WRC' },
  findButton: { id: 'Cari', en: 'Find' },
  older: { id: 'Laporan yang lebih lama', en: 'Older reports' },
  newest: { id: 'Laporan terbaru', en: 'Newest reports' },
  none: { id: 'Belum ada laporan', en: 'No reports yet' },
  noneWhat: {
    id: 'Yang dilaporkan lewat halaman umum muncul di sini.',
    en: 'What is reported on the public page appears here.',
  },
  when: { id: 'Waktu', en: 'When' },
  noneOlder: { id: 'Tidak ada laporan yang lebih lama', en: 'No older reports' },
  noneOlderWhat: {
    id: 'Laporan dihapus setelah satu tahun.',
    en: 'Reports are removed after a year.',
  },
  console: { id: 'Konsol petugas', en: 'Staff console' },
  openPicture: { id: 'Unduh gambar', en: 'Download the picture' },
} as const satisfies Readonly<Record<string, Words>>
