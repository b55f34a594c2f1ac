import { AT_ONCE, type RefusalList } from '#values'
import { IN_TIME } from './in-time.ts'

/** How staff sign in, enrol and keep passkeys. */
export const STAFF_REFUSALS = {
  'PETUGAS-01': {
    cause: {
      id: 'Email, kata sandi, atau kode tidak cocok, atau kode sudah dipakai.',
      en: 'The email, password or code does not match, or the code was used already.',
    },
    fix: {
      id: 'Periksa ketikan, lalu pakai kode berikutnya.',
      en: 'Check the spelling, then use the next code.',
    },
    time: AT_ONCE,
  },
  'PETUGAS-02': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka atau datang dari situs lain, jadi belum kami proses.',
      en: 'This form was open for too long or came from another site, so it has not been processed.',
    },
    fix: { id: 'Isi dan kirim sekali lagi.', en: 'Fill it in and send it once more.' },
    time: AT_ONCE,
  },
  'PETUGAS-03': {
    cause: {
      id: 'Terlalu banyak percobaan yang salah dengan email ini dari jaringan Anda. Isian Anda belum diperiksa.',
      en: 'Too many wrong tries with this email from your network. What you sent has not been checked.',
    },
    fix: {
      id: 'Peramban yang pernah Anda pakai untuk masuk tidak ikut menunggu karena orang lain.',
      en: 'A browser that you have signed in with before does not wait because of others.',
    },
    time: IN_TIME,
  },
  'PETUGAS-04': {
    cause: {
      id: 'Banyak percobaan yang salah datang dari jaringan Anda. Isian Anda belum diperiksa.',
      en: 'Many wrong tries have come from your network. What you sent has not been checked.',
    },
    fix: {
      id: 'Isi lagi, tunggu sampai waktunya habis, lalu kirim. Biasanya peramban Anda selesai lebih cepat.',
      en: 'Fill it in again, wait until the time is up, and send it. Your browser is usually ready sooner.',
    },
    time: IN_TIME,
  },
  'PETUGAS-05': {
    cause: {
      id: 'Terlalu banyak orang masuk bersamaan. Isian Anda belum diperiksa.',
      en: 'Too many people are signing in at once. What you sent has not been checked.',
    },
    fix: { id: 'Isi lagi setelah menunggu.', en: 'Fill it in again after the wait.' },
    time: IN_TIME,
  },
  'PETUGAS-06': {
    cause: {
      id: 'Email dan kode pendaftaran ini tidak cocok, atau kodenya tidak berlaku lagi.',
      en: 'This email and this enrolment code do not belong together, or the code no longer works.',
    },
    fix: {
      id: 'Periksa ketikan. Kode berlaku sekali, selama 24 jam. Kalau bukan Anda yang memakainya, segera beri tahu administrator.',
      en: 'Check the spelling. A code works once, for 24 hours. If it was used and not by you, tell an administrator at once.',
    },
    time: AT_ONCE,
  },
  'PETUGAS-07': {
    cause: {
      id: 'Halaman tadi terbuka lebih dari 30 menit, atau kodenya sudah dipakai.',
      en: 'The page was open for more than 30 minutes, or its code was used.',
    },
    fix: {
      id: 'Masukkan kode pendaftaran sekali lagi. Hapus kunci yang tadi dari aplikasi autentikator.',
      en: 'Enter the enrolment code once more. Remove the key of just now from the authenticator app.',
    },
    time: AT_ONCE,
  },
  'PETUGAS-08': {
    cause: {
      id: 'Kode dari aplikasi autentikator tidak cocok.',
      en: 'The code from the authenticator app does not match.',
    },
    fix: {
      id: 'Periksa jam ponsel Anda, lalu isi kata sandi dan kode berikutnya.',
      en: 'Check the clock of your phone, then enter the password and the next code.',
    },
    time: AT_ONCE,
  },
  'PETUGAS-09': {
    cause: {
      id: 'Terlalu banyak percobaan yang salah. Kode Anda belum diperiksa.',
      en: 'There were too many wrong tries. Your code has not been checked.',
    },
    fix: {
      id: 'Tunggu sampai waktunya habis, lalu isi dan kirim lagi.',
      en: 'Wait until the time is up, then fill it in and send it again.',
    },
    time: IN_TIME,
  },
  'PETUGAS-10': {
    cause: {
      id: 'Kode dari aplikasi autentikator tidak cocok, atau sudah dipakai.',
      en: 'The code from the authenticator app does not match, or was used already.',
    },
    fix: {
      id: 'Tunggu kode berikutnya, lalu coba sekali lagi.',
      en: 'Wait for the next code, then try once more.',
    },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
