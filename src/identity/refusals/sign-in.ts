import { AT_ONCE, type RefusalList } from '#values'
import { IN_TIME } from './in-time.ts'

/** Signing in, and what is done about sessions. */
export const SIGN_IN_REFUSALS = {
  'MASUK-01': {
    cause: {
      id: 'Email, nomor KPJ, atau kata sandi tidak cocok.',
      en: 'The email, KPJ number or password does not match.',
    },
    fix: {
      id: 'Periksa ketikan dan Caps Lock. Kalau email dipakai bersama keluarga, masuklah dengan nomor KPJ.',
      en: 'Check the spelling and Caps Lock. If your family shares one email, sign in with your KPJ number.',
    },
    time: AT_ONCE,
  },
  'MASUK-02': {
    cause: {
      id: 'Terlalu banyak orang masuk bersamaan. Kata sandi Anda belum diperiksa.',
      en: 'Too many people are signing in at once. Your password has not been checked.',
    },
    fix: {
      id: 'Ketik kata sandi Anda lagi setelah menunggu.',
      en: 'Type your password again after the wait.',
    },
    time: IN_TIME,
  },
  'MASUK-03': {
    cause: {
      id: 'Formulir ini terlalu lama terbuka, jadi belum kami proses.',
      en: 'This form was open for too long, so it has not been processed.',
    },
    fix: {
      id: 'Ketik kata sandi Anda lagi, lalu kirim.',
      en: 'Type your password again and send it.',
    },
    time: AT_ONCE,
  },
  'MASUK-04': {
    cause: {
      id: 'Permintaan ini datang dari situs lain, jadi kami tolak.',
      en: 'This request came from another site, so it was refused.',
    },
    fix: {
      id: 'Periksa alamat situs ini, lalu isi formulir di bawah.',
      en: 'Check the address of this site, then fill in the form below.',
    },
    time: AT_ONCE,
  },
  'MASUK-05': {
    cause: {
      id: 'Sesi Anda sudah berakhir: 15 menit tanpa dipakai (5 menit di komputer umum), atau 12 jam sejak masuk.',
      en: 'Your session has ended: 15 minutes without use (5 on a public computer), or 12 hours after signing in.',
    },
    fix: { id: 'Masuk lagi untuk melanjutkan.', en: 'Sign in again to continue.' },
    time: AT_ONCE,
  },
  'MASUK-06': {
    cause: {
      id: 'Terlalu banyak percobaan yang salah dengan nama ini dari jaringan Anda. Kata sandi Anda belum diperiksa.',
      en: 'Too many wrong tries with this name from your network. Your password has not been checked.',
    },
    fix: {
      id: 'Anda tidak terkunci: perangkat yang pernah Anda pakai untuk masuk tidak perlu menunggu. Kunci sandi dan “Lupa kata sandi” tetap bisa dipakai.',
      en: 'You are not locked out: a device that you have signed in with before need not wait. Passkeys and “Forgotten password” still work.',
    },
    time: IN_TIME,
  },
  'MASUK-07': {
    cause: {
      id: 'Banyak percobaan yang salah datang dari jaringan Anda, mungkin oleh orang lain. Kata sandi Anda belum diperiksa.',
      en: 'Many wrong tries have come from your network, perhaps by others. Your password has not been checked.',
    },
    fix: {
      id: 'Ketik kata sandi Anda lagi, tunggu sampai waktunya habis, lalu kirim. Biasanya peramban Anda selesai lebih cepat.',
      en: 'Type your password again, wait until the time is up, and send it. Your browser is usually ready sooner.',
    },
    time: IN_TIME,
  },
  'MASUK-08': {
    cause: {
      id: 'Belum dikerjakan: permintaan itu datang dari situs lain, atau halamannya terlalu lama terbuka.',
      en: 'Nothing was done: that request came from another site, or the page was open for too long.',
    },
    fix: { id: 'Tekan tombolnya sekali lagi.', en: 'Press the button once more.' },
    time: AT_ONCE,
  },
} as const satisfies RefusalList
