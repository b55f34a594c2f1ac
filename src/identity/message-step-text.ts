/** Words about codes that we send as a second step. Refusals have theirs in `factor-refusals.ts`. */
export const messageStepText = {
  title: { id: 'Kode lewat SMS atau email', en: 'Codes by SMS or e-mail' },
  lead: {
    id: 'Setelah kata sandi, kami mengirim kode 6 angka. Tanpa kode itu tidak ada yang bisa masuk.',
    en: 'After the password we send a 6-digit code. Nobody gets in without it.',
  },
  weaker: {
    id: 'Ini lebih lemah daripada kunci sandi atau aplikasi autentikator: nomor bisa dialihkan, email bisa dibaca orang lain. Untuk perubahan uang atau identitas, kode ini tidak cukup.',
    en: 'This is weaker than a passkey or an authenticator app: numbers can be moved, mail can be read by others. For changes of money or identity it is not enough.',
  },
  state: { id: 'Sekarang', en: 'Now' },
  off: { id: 'Tidak dipakai', en: 'Not used' },
  names: {
    sms: { id: 'Kode lewat SMS', en: 'Codes by SMS' },
    email: { id: 'Pemeriksaan email', en: 'E-mail check' },
  },
  manage: { id: 'Atur', en: 'Set up' },
  appInstead: {
    id: 'Aplikasi autentikator Anda lebih kuat dan sudah dipakai sebagai langkah kedua.',
    en: 'Your authenticator app is stronger, and is your second step already.',
  },
  begin: {
    sms: { id: 'Kirim kode lewat SMS', en: 'Send a code by SMS' },
    email: { id: 'Kirim kode lewat email', en: 'Send a code by e-mail' },
  },
  choose: { id: 'Nyalakan', en: 'Switch on' },
  chooseWhy: {
    id: 'Kami mengirim satu kode sekarang. Setelah kode itu benar, barulah langkah ini dipakai: begitu Anda tahu bahwa kode kami sampai.',
    en: 'We send one code now. Only once it was right is this step used: so you know that our codes reach you.',
  },
  noContact: {
    id: 'Belum ada nomor telepon atau email yang tercatat untuk Anda.',
    en: 'No phone number or e-mail address is on record for you.',
  },
  remove: { id: 'Matikan', en: 'Switch off' },
  removeWhy: {
    id: 'Setelah itu kata sandi saja cukup untuk masuk.',
    en: 'After that the password alone is enough to sign in.',
  },
  confirmTitle: { id: 'Masukkan kode yang kami kirim', en: 'Enter the code that we sent' },
  sentBy: {
    sms: { id: 'Kode dikirim lewat SMS ke', en: 'The code went by SMS to' },
    email: { id: 'Kode dikirim ke', en: 'The code went to' },
  },
  code: { id: 'Kode dari pesan', en: 'Code from the message' },
  codeHint: {
    id: '6 angka. Berlaku 10 menit dan hanya sekali.',
    en: '6 digits. Valid for 10 minutes, and only once.',
  },
  confirm: { id: 'Nyalakan', en: 'Switch on' },
  notArrived: { id: 'Kode belum sampai?', en: 'No code yet?' },
  mayTakeLong: {
    id: 'SMS bisa terlambat, dan email bisa masuk ke folder spam. Kode yang dikirim ulang tetap sama.',
    en: 'An SMS may be late, and a mail may be in the spam folder. A code that is sent again is the same one.',
  },
  notSent: {
    id: 'Kali ini tidak ada kode yang dikirim, karena sudah banyak kode dikirim ke',
    en: 'No code was sent this time, because many codes have gone to',
  },
  sentEnough: {
    id: 'Kode ini sudah dikirim empat kali. Kalau tetap tidak sampai, masuklah dari awal.',
    en: 'This code has been sent four times. If it still does not come, start again.',
  },
  again: {
    sms: { id: 'Kirim lagi lewat SMS', en: 'Send again by SMS' },
    email: { id: 'Kirim lagi lewat email', en: 'Send again by e-mail' },
  },
} as const
