/** Words of the pages where a code by message opens something. Refusals have theirs in `code-refusals.ts`. */
export const codeText = {
  code: { id: 'Kode', en: 'Code' },
  goOn: { id: 'Lanjutkan', en: 'Continue' },
  forgot: { id: 'Lupa kata sandi', en: 'Forgotten password' },
  forgotLead: {
    id: 'Kami kirim kode ke email dan nomor HP yang tercatat untuk Anda. Dengan kode itu Anda membuat kata sandi baru.',
    en: 'We send a code to the email and phone on your record. With it you choose a new password.',
  },
  backToSignIn: { id: 'Masuk', en: 'Sign in' },
  toStart: { id: 'Kembali', en: 'Back' },
  goodToKnow: { id: 'Perlu diketahui', en: 'Good to know' },
  neverLocked: {
    id: 'Kata sandi yang salah tidak menutup jalan ini.',
    en: 'Wrong passwords never close this way.',
  },
  overTitle: { id: 'Belum selesai', en: 'Not done yet' },
  whoAreYou: { id: 'Email, nomor HP, atau nomor KPJ', en: 'Email, phone or KPJ number' },
  whoHint: {
    id: 'Kalau email atau nomor HP dipakai bersama keluarga, isi nomor KPJ.',
    en: 'If your family shares the email or phone, enter the KPJ number.',
  },
  sendCode: { id: 'Kirim kode', en: 'Send the code' },
  enterCode: { id: 'Masukkan kode', en: 'Enter the code' },
  sentLead: {
    id: 'Kalau data Anda cocok, kode sudah kami kirim ke semua kontak yang tercatat. Kode berlaku 30 menit.',
    en: 'If what you entered matches, we have sent a code to every contact on record. It is good for 30 minutes.',
  },
  messageCode: { id: 'Kode dari pesan kami', en: 'Code from our message' },
  messageCodeHint: {
    id: '8 huruf dan angka. Huruf besar dan kecil sama saja.',
    en: '8 letters and digits, capital or small.',
  },
  notArrived: { id: 'Kode belum datang?', en: 'No code yet?' },
  waitAMinute: {
    id: 'Tunggu beberapa menit. SMS dan email kadang terlambat.',
    en: 'Wait a few minutes. SMS and mail are sometimes late.',
  },
  lookInSpam: {
    id: 'Cari di folder spam, promosi, dan semua email.',
    en: 'Look in spam, promotions and all mail.',
  },
  linkInstead: {
    id: 'Di email ada juga tautan. Tautan bisa dibuka di peramban mana pun, dan sama gunanya.',
    en: 'The mail has a link too. It works in any browser and does the same.',
  },
  askAgainLink: { id: 'Minta kode baru', en: 'Ask for a new code' },
  askAgain: {
    id: 'Kode sebelumnya tetap berlaku sampai waktunya habis.',
    en: 'The earlier ones stay good until their time is over.',
  },
  noContact: {
    id: 'Kontak Anda sudah berubah? Datanglah ke kantor cabang dengan KTP atau paspor: di sana Anda bisa masuk lagi.',
    en: 'Have your contacts changed? Come to a branch with your identity card or passport: there you get back in.',
  },
  linkTitle: { id: 'Lanjutkan dengan tautan', en: 'Continue with the link' },
  linkLead: {
    id: 'Tekan tombol ini untuk membuat kata sandi baru. Tautan hanya berlaku sekali.',
    en: 'Press the button to choose a new password. The link works once.',
  },
  factorTitle: { id: 'Satu langkah lagi', en: 'One more step' },
  factorLead: {
    id: 'Akun Anda dilindungi langkah kedua. Langkah itu tetap diminta, juga kalau kata sandi diganti.',
    en: 'A second step protects your account. It is asked for, also when the password is replaced.',
  },
  factorLost: {
    id: 'Tidak punya lagi aplikasi, kode cadangan, atau kunci sandi Anda? Datanglah ke kantor cabang dengan KTP atau paspor.',
    en: 'Have you lost your app, recovery codes or passkey? Come to a branch with your identity card or passport.',
  },
  newPassword: { id: 'Kata sandi baru', en: 'New password' },
  newPasswordTitle: { id: 'Buat kata sandi baru', en: 'Choose a new password' },
  newPasswordLead: {
    id: 'Setelah disimpan, semua perangkat lain dikeluarkan dan kami kabari semua kontak Anda.',
    en: 'Once saved, all other devices are signed out and every contact of yours is told.',
  },
  save: { id: 'Simpan kata sandi', en: 'Save the password' },
  over: { id: 'Mulai lagi', en: 'Start again' },
  changeTitle: { id: 'Ganti kata sandi', en: 'Change the password' },
  moneyWaits: {
    id: 'Setelah kata sandi diganti dengan kode, perubahan tentang uang menunggu 72 jam.',
    en: 'After a password is replaced by a code, changes about money wait 72 hours.',
  },
} as const
