import type { Words } from '#values'
import { caseActWords } from './case-acts-text.ts'
import { familyActWords } from './family-acts-text.ts'
import { ownDataActWords } from './own-data-acts-text.ts'
import { privacyActWords } from './privacy-acts-text.ts'

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
  approvedByTwo: {
    id: 'Karena akun Anda dipulihkan di kantor cabang, perubahan pertama tentang uang disetujui dua petugas.',
    en: 'Because your account was recovered at a branch, the first change about money is approved by two officers.',
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
  exposed: {
    id: 'Kata sandi Anda ada di daftar yang bocor',
    en: 'Your password is on a list of leaked ones',
  },
  exposedWhy: {
    id: 'Orang lain memakai daftar itu untuk mencoba masuk. Gantilah sekarang; hanya perlu satu menit.',
    en: 'Others use such lists to try to get in. Change it now; it takes a minute.',
  },
  exposedMend: { id: 'Ganti kata sandi', en: 'Change the password' },
  historyAll: { id: 'Lihat semua riwayat', en: 'See the whole history' },
  times: { id: '{times} kali', en: 'times: {times}' },
  historyNone: { id: 'Belum ada apa-apa.', en: 'Nothing yet.' },
  historyOlder: { id: 'Lebih lama', en: 'Older' },
  when: { id: 'Waktu', en: 'When' },
  what: { id: 'Kejadian', en: 'What' },
} as const

/** What each act in a member's chain is called in their security history. Acts that are not here are not of security. */
export const historyWords: Readonly<Record<string, Words>> = {
  'account-activated': { id: 'Akun diaktifkan', en: 'Account activated' },
  'account-activated-provisionally': {
    id: 'Akun sementara dibuat dengan kontak baru',
    en: 'Provisional account made with a new contact',
  },
  'provisional-asked': {
    id: 'Seseorang meminta kode dengan kontak baru',
    en: 'Someone asked for a code with a new contact',
  },
  'provisional-code-used': {
    id: 'Kode untuk kontak baru dipakai',
    en: 'The code for a new contact was used',
  },
  'account-created': { id: 'Akun dibuat', en: 'Account created' },
  'signed-in': { id: 'Masuk', en: 'Signed in' },
  'sign-in-failed': {
    id: 'Percobaan masuk dengan kata sandi yang salah',
    en: 'Tries to sign in with a wrong password',
  },
  'sign-in-unfinished': {
    id: 'Kata sandi benar, tetapi masuknya tidak diselesaikan. Bukan Anda? Ganti kata sandi.',
    en: 'The right password, but the sign-in was not finished. Not you? Change your password.',
  },
  'message-preference-changed': {
    id: 'Pilihan pesan atau frasa pribadi diubah',
    en: 'Choices about messages or personal phrase changed',
  },
  ...caseActWords,
  ...ownDataActWords,
  ...privacyActWords,
  ...familyActWords,
  'simulation-saved': { id: 'Simulasi disimpan', en: 'Simulation saved' },
  'simulation-deleted': { id: 'Simulasi tersimpan dihapus', en: 'Saved simulation deleted' },
  'simulation-corrected': {
    id: 'Simulasi tersimpan dihitung ulang, hasilnya berubah',
    en: 'Saved simulations recomputed, with another result',
  },
  'paper-issued': { id: 'Surat atau kartu diterbitkan', en: 'A paper or card issued' },
  'paper-revoked': { id: 'Surat atau kartu dicabut', en: 'A paper or card revoked' },
  'signed-out': { id: 'Keluar', en: 'Signed out' },
  'proved-again': { id: 'Identitas dibuktikan lagi', en: 'Identity proved again' },
  'reset-asked': {
    id: 'Seseorang meminta kode untuk kata sandi baru',
    en: 'Someone asked for a code for a new password',
  },
  'reset-code-used': {
    id: 'Kode untuk kata sandi baru dipakai',
    en: 'The code for a new password was used',
  },
  'activation-asked': {
    id: 'Seseorang meminta kode untuk mengaktifkan akun',
    en: 'Someone asked for a code to activate the account',
  },
  'activation-at-branch': {
    id: 'Petugas menyiapkan kode aktivasi di kantor cabang',
    en: 'An officer had an activation code printed at a branch',
  },
  'activation-code-used': { id: 'Kode aktivasi dipakai', en: 'The activation code was used' },
  'password-reset': { id: 'Kata sandi baru dibuat dengan kode', en: 'New password set by a code' },
  'password-changed': { id: 'Kata sandi diganti', en: 'Password changed' },
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
  'sessions-ended-by-operator': {
    id: 'Semua sesi diakhiri oleh pengelola portal, untuk keamanan',
    en: 'All sessions ended by those who run the portal, for safety',
  },
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
  'passkey-added': { id: 'Kunci sandi ditambahkan', en: 'Passkey added' },
  'passkey-renamed': { id: 'Nama kunci sandi diubah', en: 'A passkey renamed' },
  'passkey-removed': { id: 'Kunci sandi dihapus', en: 'Passkey removed' },
  'passkey-copied': {
    id: 'Kunci sandi ditolak karena mungkin disalin',
    en: 'A passkey refused because somebody may have copied it',
  },
  'second-code-sent': {
    id: 'Kode langkah kedua dikirim',
    en: 'A code for the second step was sent',
  },
  'message-step-added': {
    id: 'Kode lewat SMS atau email dinyalakan',
    en: 'Codes by SMS or e-mail were switched on',
  },
  'message-step-removed': {
    id: 'Kode lewat SMS atau email dimatikan',
    en: 'Codes by SMS or e-mail were switched off',
  },
  'recovery-codes-begun': {
    id: 'Pembuatan kode cadangan dimulai',
    en: 'Began to make recovery codes',
  },
  'recovery-codes-added': { id: 'Kode cadangan dibuat', en: 'Recovery codes made' },
  'not-me-pressed': {
    id: 'Seseorang menekan "bukan saya": semua perangkat dikeluarkan, uang ditahan',
    en: 'Somebody pressed "it was not me": all devices signed out, money held',
  },
  'not-me-undone': { id: 'Penahanan uang dicabut', en: 'Hold of money lifted' },
  'freeze-code-begun': { id: 'Pembuatan kode beku dimulai', en: 'Began to make a freeze code' },
  'freeze-code-made': { id: 'Kode beku dibuat', en: 'Freeze code made' },
  'freeze-code-off': { id: 'Kode beku dimatikan', en: 'Freeze code switched off' },
  'account-frozen': { id: 'Akun dibekukan dengan kode beku', en: 'Account frozen with the code' },
  'thaw-begun': { id: 'Pencabutan pembekuan diminta', en: 'End of the freeze asked for' },
  'thaw-stopped': { id: 'Pencabutan pembekuan dihentikan', en: 'End of the freeze stopped' },
  'account-thawed': { id: 'Pembekuan dicabut', en: 'Freeze ended' },
  'seen-by-staff': {
    id: 'Petugas melihat data Anda',
    en: 'An officer looked at your data',
  },
  'seen-at-branch': {
    id: 'Dicari oleh petugas di kantor cabang',
    en: 'Looked up by an officer at a branch',
  },
  'recovery-started': {
    id: 'Pemulihan akun dimulai di kantor cabang',
    en: 'Account recovery begun at a branch',
  },
  'recovery-approved': { id: 'Pemulihan akun disetujui', en: 'Account recovery approved' },
  'recovery-refused': { id: 'Pemulihan akun ditolak', en: 'Account recovery refused' },
  'recovery-handed-over': {
    id: 'Surat pemulihan diserahkan tertutup di kantor cabang',
    en: 'Sealed recovery letter handed over at a branch',
  },
  'letter-printed': { id: 'Surat kepada Anda dicetak', en: 'A letter to you was printed' },
  'letter-posted': { id: 'Surat kepada Anda dikirim', en: 'A letter to you was posted' },
  'letter-handed-over': {
    id: 'Surat kepada Anda diserahkan di kantor cabang',
    en: 'A letter to you was handed over at a branch',
  },
  'recovery-stopped': { id: 'Pemulihan akun dihentikan', en: 'Account recovery stopped' },
  'recovery-done': {
    id: 'Kata sandi baru dibuat dengan kode pemulihan',
    en: 'New password set with a recovery code',
  },
  'recovery-code-used': { id: 'Satu kode cadangan dipakai', en: 'A recovery code used' },
}
