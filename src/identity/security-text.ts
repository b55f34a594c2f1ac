import type { Words } from '#values'

/** Words of the page about sessions, devices and what happened to the account. */
export const securityText = {
  security: { id: 'Keamanan', en: 'Security' },
  lead: {
    id: 'Cara Anda masuk, di mana Anda sedang masuk, dan apa yang pernah terjadi.',
    en: 'How you sign in, where you are signed in, and what has happened.',
  },
  ways: { id: 'Cara masuk', en: 'Ways to sign in' },
  password: { id: 'Kata sandi', en: 'Password' },
  passwordSince: { id: 'Sejak', en: 'Since' },
  since: { id: 'Sejak', en: 'Since' },
  app: { id: 'Aplikasi autentikator', en: 'Authenticator app' },
  recoveryCodes: { id: 'Kode cadangan', en: 'Recovery codes' },
  off: { id: 'Belum terpasang', en: 'Not set up' },
  setUp: { id: 'Pasang', en: 'Set up' },
  change: { id: 'Ubah', en: 'Change' },
  moneyHeld: { id: 'Pencairan uang menunggu dulu', en: 'Payments wait for now' },
  moneyHeldWhy: {
    id: 'Untuk melindungi Anda setelah ada perangkat baru atau cara masuk yang berubah. Saldo Anda tetap utuh, dan tidak ada yang perlu Anda lakukan. Pencairan dan perubahan rekening bisa lagi mulai',
    en: 'To protect you after a new device or a changed way to sign in. Your balance is untouched, and you need do nothing. Payments and changes of account are possible again from',
  },
  sessions: { id: 'Sedang masuk', en: 'Signed in now' },
  device: { id: 'Perangkat', en: 'Device' },
  firstUse: { id: 'Masuk', en: 'Signed in' },
  firstSeen: { id: 'Pertama masuk', en: 'First sign-in' },
  lastSeen: { id: 'Terakhir masuk', en: 'Last sign-in' },
  lastUse: { id: 'Terakhir dipakai', en: 'Last used' },
  action: { id: 'Tindakan', en: 'Action' },
  thisOne: { id: 'Yang ini', en: 'This one' },
  end: { id: 'Akhiri', en: 'End' },
  endOthers: { id: 'Akhiri semua yang lain', en: 'End all others' },
  endOthersWhy: {
    id: 'Berlaku seketika. Kalau ada yang bukan Anda, akhiri lalu ganti kata sandi.',
    en: 'At once. If one of them is not you, end it and change your password.',
  },
  devices: { id: 'Perangkat yang dikenal', en: 'Known devices' },
  devicesNone: { id: 'Belum ada perangkat yang diingat.', en: 'No device is remembered yet.' },
  noCodeUntil: { id: 'Tidak diminta kode sampai', en: 'Not asked for a code until' },
  forget: { id: 'Lupakan', en: 'Forget' },
  devicesWhy: {
    id: 'Perangkat yang dilupakan langsung keluar, dan Anda diberi tahu kalau ia masuk lagi.',
    en: 'A forgotten device is signed out at once, and you are told when it signs in again.',
  },
  history: { id: 'Riwayat keamanan', en: 'Security history' },
  historyLead: {
    id: 'Catatan ini tidak bisa dihapus atau diubah, juga oleh kami.',
    en: 'This record cannot be deleted or changed, not even by us.',
  },
  historyAll: { id: 'Lihat semua riwayat', en: 'See the whole history' },
  historyNone: { id: 'Belum ada apa-apa.', en: 'Nothing yet.' },
  historyOlder: { id: 'Lebih lama', en: 'Older' },
  when: { id: 'Waktu', en: 'When' },
  what: { id: 'Kejadian', en: 'What' },
  otherSite: {
    id: 'Permintaan itu datang dari situs lain atau terlalu lama terbuka, jadi belum kami kerjakan. Tekan tombolnya sekali lagi.',
    en: 'That request came from another site or was open for too long, so nothing was done. Press the button once more.',
  },
  notDone: { id: 'Belum dikerjakan', en: 'Nothing was done' },
} as const

/** What each act in a member's chain is called in their security history. Acts that are not here are not of security. */
export const historyWords: Readonly<Record<string, Words>> = {
  'account-created': { id: 'Akun dibuat', en: 'Account created' },
  'signed-in': { id: 'Masuk', en: 'Signed in' },
  'signed-out': { id: 'Keluar', en: 'Signed out' },
  'proved-again': { id: 'Identitas dibuktikan lagi', en: 'Identity proved again' },
  'password-hash-renewed': {
    id: 'Perlindungan kata sandi diperbarui',
    en: 'Protection of the password renewed',
  },
  'device-trusted': {
    id: 'Perangkat tidak lagi diminta kode selama 30 hari',
    en: 'A device is not asked for a code for 30 days',
  },
  'device-forgotten': { id: 'Perangkat dilupakan', en: 'A device forgotten' },
  'session-ended': { id: 'Satu sesi diakhiri', en: 'One session ended' },
  'other-sessions-ended': { id: 'Semua sesi lain diakhiri', en: 'All other sessions ended' },
  'authenticator-begun': {
    id: 'Pemasangan aplikasi autentikator dimulai',
    en: 'Began to set up an authenticator app',
  },
  'authenticator-added': {
    id: 'Aplikasi autentikator dipasang',
    en: 'Authenticator app set up',
  },
  'authenticator-removed': {
    id: 'Aplikasi autentikator dicopot',
    en: 'Authenticator app removed',
  },
  'recovery-codes-begun': {
    id: 'Pembuatan kode cadangan dimulai',
    en: 'Began to make recovery codes',
  },
  'recovery-codes-added': { id: 'Kode cadangan dibuat', en: 'Recovery codes made' },
  'recovery-code-used': { id: 'Satu kode cadangan dipakai', en: 'A recovery code used' },
}
